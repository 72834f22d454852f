import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What the record of events is sealed with. Whoever has only the database can neither make a mark nor see which key made it but by its id. */
export interface AuditKey {
  /** A keyed mark over these parts, which begins with the id of the key. */
  mark(parts: readonly string[]): string;
  /** Was a mark made over these parts: by this key, or one before it? Undefined where its key is not here. */
  isMark(mark: string, parts: readonly string[]): boolean | undefined;
  /** Made by the present key, and by none before it. */
  isPresent(mark: string): boolean;
}

/** From the secret of the installation (AUDIT_KEY, or `audit.key` in DATA_DIR) and from those that it took the place of. */
export function auditKey(secret: string, earlier: readonly string[] = []): AuditKey {
  const [present, ...before] = [secret, ...earlier].map(keyOf);
  const known = [present, ...before].flatMap((key) => (key === undefined ? [] : [key]));
  const made = (key: Derived | undefined, parts: readonly string[]) =>
    key === undefined ? '' : `${key.id}.${createHmac('sha256', key.bytes).update(JSON.stringify(parts)).digest('hex')}`;
  const idOf = (mark: string) => mark.slice(0, Math.max(mark.indexOf('.'), 0));
  return {
    mark: (parts) => made(present, parts),
    isMark: (mark, parts) => {
      const key = known.find(({ id }) => id === idOf(mark));
      return key === undefined ? undefined : isSame(mark, made(key, parts));
    },
    isPresent: (mark) => idOf(mark) === present?.id,
  };
}

interface Derived {
  readonly id: string;
  readonly bytes: Buffer;
}

function keyOf(secret: string): Derived {
  const derived = (purpose: string, bytes: number) => Buffer.from(hkdfSync('sha256', secret, 'verkostobotti', purpose, bytes));
  return { id: derived('audit-id', 6).toString('hex'), bytes: derived('audit', 32) };
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
