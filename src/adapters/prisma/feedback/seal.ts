import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { PermanentError } from '../../../kernel/errors.ts';

/** What the installation's feedback secret is used for. The secret itself is never stored beside what it seals. */
export interface FeedbackKey {
  /** Tells one key from another, and nothing of it. */
  readonly id: string;
  /** Seals a text so that neither its content nor, within wide steps, its length can be read. `about` cannot be exchanged afterwards. */
  seal(about: string, text: string): Buffer;
  /** Throws PermanentError 'not-sealed-with-this-key'. */
  open(about: string, sealed: Uint8Array): string;
  /** The same for an id of up to 250 bytes, as text of one length; a longer one comes out longer. */
  sealShort(about: string, id: string): string;
  /** An id that an earlier version stored as it is comes back as it is. */
  openShort(about: string, sealed: string): string;
  /** A keyed hash: only who has the secret can make it, or test a guess against it. */
  mark(parts: readonly string[]): string;
}

/** From the secret of the installation: FEEDBACK_KEY, or what `feedback.key` in DATA_DIR holds. */
export function feedbackKey(secret: string): FeedbackKey {
  const derived = (purpose: string, bytes: number) => Buffer.from(hkdfSync('sha256', secret, 'verkostobotti', purpose, bytes));
  const [sealing, marking] = [derived('seal', 32), derived('mark', 32)];
  return {
    id: derived('id', 8).toString('hex'),
    seal: (about, text) => seal(sealing, about, text, LEAST_BYTES),
    open: (about, sealed) => open(sealing, about, Buffer.from(sealed)),
    sealShort: (about, id) => SEALED + seal(sealing, about, id, SHORT_BYTES).toString('base64'),
    openShort: (about, sealed) =>
      sealed.startsWith(SEALED) ? open(sealing, about, Buffer.from(sealed.slice(SEALED.length), 'base64')) : sealed,
    mark: (parts) => createHmac('sha256', marking).update(JSON.stringify(parts)).digest('hex').slice(0, 32),
  };
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;

/** The smallest sealed block: about a hundred sheets. Above that it doubles. */
const LEAST_BYTES = 65_536;
const SHORT_BYTES = 256;

/** How a sealed id begins: what an earlier version stored stands as it was. */
const SEALED = 'sealed:';

function seal(key: Buffer, about: string, text: string, leastBytes: number): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(padded(text, leastBytes)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function open(key: Buffer, about: string, sealed: Buffer): string {
  try {
    const [nonce, tag] = [sealed.subarray(0, NONCE_BYTES), sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)];
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(about))
      .setAuthTag(tag);
    const text = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return text.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + text.readUInt32BE(0));
  } catch (error) {
    throw new PermanentError('feedback was sealed with another key', { code: 'not-sealed-with-this-key', cause: error });
  }
}

function padded(text: string, leastBytes: number): Buffer {
  const content = Buffer.from(text, 'utf8');
  const needed = LENGTH_BYTES + content.length;
  const block = Buffer.alloc(Math.max(leastBytes, 2 ** Math.ceil(Math.log2(needed))));
  block.writeUInt32BE(content.length, 0);
  content.copy(block, LENGTH_BYTES);
  return block;
}
