import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod/v4';

/** The key is not among those at hand, and the list of keys cannot be fetched: nothing can be said of the token. */
export class KeysUnavailableError extends Error {}

interface SigningKeys {
  readonly find: JWTVerifyGetKey;
  /** Channels that the key may speak for; empty: not limited. */
  readonly endorsements: (kid: string | undefined) => readonly string[];
}

/**
 * The public keys named by the OpenID metadata. jose keeps them and looks for unknown ones, in one look for all who ask at once and at most
 * every ten seconds. Keys that were fetched stay good until a later list replaces them: an outage of the list, or a stranger who names
 * a key that nobody knows, takes none away. Nobody waits for the daily look but the first of all.
 *
 * @param keysUrl where the keys are known to lie, for when the metadata cannot be read
 */
export function signingKeys(metadataUrl: URL, keysUrl?: URL): SigningKeys {
  const last = { at: 0, hasFailed: false };
  const isOver = (ms: number): boolean => Date.now() - last.at >= (last.hasFailed ? Math.min(ms, COOL_DOWN_MS) : ms);
  const look = async (_metadataUrl: string, { signal }: { readonly signal: AbortSignal }): Promise<Response> => {
    if (keys.jwks() !== undefined && last.hasFailed && !isOver(COOL_DOWN_MS)) throw new KeysUnavailableError();
    try {
      const list = await fetchedKeys(metadataUrl, signal).catch(() => keysAt(keysUrl, signal));
      last.hasFailed = false;
      return Response.json(list);
    } catch {
      last.hasFailed = true;
      throw new KeysUnavailableError();
    } finally {
      last.at = Date.now();
    }
  };
  const keys = createRemoteJWKSet(metadataUrl, {
    cacheMaxAge: Infinity,
    cooldownDuration: COOL_DOWN_MS,
    timeoutDuration: WITHIN_MS,
    [customFetch]: look,
  });
  return {
    find: async (header, token) => {
      if (header.kid === undefined || header.kid === '') throw new errors.JWKSNoMatchingKey();
      if (keys.jwks() !== undefined && isOver(FRESH_MS)) void keys.reload().catch(() => undefined);
      return keys(header, token);
    },
    endorsements: (kid) => (keys.jwks() as KeyList | undefined)?.keys.find((key) => key.kid === kid)?.endorsements ?? [],
  };
}

const FRESH_MS = 24 * 3_600_000;
const COOL_DOWN_MS = 10_000;
const WITHIN_MS = 5000;

/** Can the keys be fetched that Teams signs with? Without them nobody is heard. Never throws. */
export async function areKeysThere(metadataUrl: URL): Promise<boolean> {
  return fetchedKeys(metadataUrl, AbortSignal.timeout(WITHIN_MS)).then(
    () => true,
    () => false,
  );
}

const metadataSchema = z.looseObject({ jwks_uri: z.url() });
const keysSchema = z.looseObject({
  keys: z
    .array(z.looseObject({ kty: z.string(), kid: z.string().optional(), endorsements: z.array(z.string()).optional() }))
    .nonempty(),
});
type KeyList = z.infer<typeof keysSchema>;

/** Throws when the list cannot be fetched or read, or is empty: that is a fault of its own, and takes no key away. */
async function fetchedKeys(metadataUrl: URL, signal: AbortSignal): Promise<KeyList> {
  const { jwks_uri: keysUrl } = metadataSchema.parse(await fetchedJson(metadataUrl, signal));
  return keysAt(new URL(keysUrl), signal);
}

async function keysAt(url: URL | undefined, signal: AbortSignal): Promise<KeyList> {
  if (url === undefined) throw new KeysUnavailableError();
  return keysSchema.parse(await fetchedJson(url, signal));
}

async function fetchedJson(url: URL, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new KeysUnavailableError();
  return answer.json();
}
