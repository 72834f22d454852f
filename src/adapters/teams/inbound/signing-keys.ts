import { createLocalJWKSet, errors } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import { z } from 'zod/v4';

/** The key is not among those at hand, and the list of keys cannot be fetched: nothing can be said of the token. */
export class KeysUnavailableError extends Error {}

/**
 * The public keys named by the OpenID metadata. Keys that were fetched stay good until a later list replaces them: an outage of the
 * list, or a stranger who names a key that nobody knows, takes none away. Nobody waits for the daily look but the first of all;
 * unknown keys are looked for by one shared look, at most every ten seconds.
 */
export class SigningKeys {
  readonly #metadataUrl: URL;
  #keys: Keys | undefined;
  #looking: Promise<void> | undefined;
  #lookedAt = 0;
  #hasFailed = false;

  constructor(metadataUrl: URL) {
    this.#metadataUrl = metadataUrl;
  }

  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (header.kid === undefined || header.kid === '') throw new errors.JWKSNoMatchingKey();
    if (!(await this.#isKnown(header.kid))) throw this.#hasFailed ? new KeysUnavailableError() : new errors.JWKSNoMatchingKey();
    if (this.#keys === undefined) throw new KeysUnavailableError();
    return this.#keys.find(header, token);
  };

  /** Channels that the key may speak for; empty: not limited. */
  endorsements(kid: string | undefined): readonly string[] {
    return this.#keys?.listed.find((key) => key.kid === kid)?.endorsements ?? [];
  }

  async #isKnown(kid: string): Promise<boolean> {
    const isAmong = (): boolean => this.#keys?.listed.some((key) => key.kid === kid) === true;
    if (isAmong()) {
      if (this.#isOlderThan(FRESH_MS)) void this.#look();
      return true;
    }
    if (this.#keys === undefined || this.#looking !== undefined || this.#isOlderThan(COOL_DOWN_MS)) await this.#look();
    return isAmong();
  }

  #isOlderThan(ms: number): boolean {
    return Date.now() - this.#lookedAt >= (this.#hasFailed ? Math.min(ms, COOL_DOWN_MS) : ms);
  }

  /** Never throws: whoever asks sees by the keys how it ended. */
  #look(): Promise<void> {
    this.#looking ??= fetchedKeys(this.#metadataUrl)
      .then(
        (keys) => {
          this.#keys = keys;
          this.#hasFailed = false;
        },
        () => {
          this.#hasFailed = true;
        },
      )
      .finally(() => {
        this.#lookedAt = Date.now();
        this.#looking = undefined;
      });
    return this.#looking;
  }
}

const FRESH_MS = 24 * 3_600_000;
const COOL_DOWN_MS = 10_000;
const WITHIN_MS = 5000;

interface Keys {
  readonly find: JWTVerifyGetKey;
  readonly listed: z.infer<typeof keysSchema>['keys'];
}

const metadataSchema = z.looseObject({ jwks_uri: z.url() });
const keysSchema = z.looseObject({
  keys: z
    .array(z.looseObject({ kty: z.string(), kid: z.string().optional(), endorsements: z.array(z.string()).optional() }))
    .nonempty(),
});

/** Throws when the list cannot be fetched or read, or is empty: that is a fault of its own, and takes no key away. */
async function fetchedKeys(metadataUrl: URL): Promise<Keys> {
  const signal = AbortSignal.timeout(WITHIN_MS);
  const { jwks_uri: keysUrl } = metadataSchema.parse(await fetchedJson(metadataUrl, signal));
  const { keys } = keysSchema.parse(await fetchedJson(new URL(keysUrl), signal));
  return { find: createLocalJWKSet({ keys } as JSONWebKeySet), listed: keys };
}

async function fetchedJson(url: URL, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new KeysUnavailableError();
  return answer.json();
}
