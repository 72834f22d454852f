import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Keys of forms that were handed out: by chance, and signed together with the code, so that nothing is stored. The secret lives as long
 * as the process: a form that was opened before a restart is taken like any other.
 */
export function sheetKeys(secret = randomBytes(32)) {
  const sign = (id: string, code: string): string =>
    createHmac('sha256', secret).update(`${id}/${code}`).digest('base64url').slice(0, SIGNATURE_LENGTH);
  return {
    draw: (code: string): string => {
      const id = randomBytes(ID_BYTES).toString('hex');
      return `${id}-${sign(id, code)}`;
    },
    isOurs: (key: string, code: string): boolean => {
      const [id, signature] = [key.slice(0, ID_BYTES * 2), key.slice(ID_BYTES * 2 + 1)];
      if (signature.length !== SIGNATURE_LENGTH || !/^[\w-]+$/.test(signature)) return false;
      return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(id, code)));
    },
  };
}

const ID_BYTES = 16;
const SIGNATURE_LENGTH = 22;
