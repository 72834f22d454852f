import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey, RemoteJWKSet } from 'jose';
import { z } from 'zod/v4';
import { issuerOf, openIdMetadataUrlOf } from './teams-config.ts';
import type { TeamsConfig } from './teams-config.ts';

/** What a genuine token says about the request that it came with. */
export interface TokenClaims {
  readonly serviceUrl: string | undefined;
  /** Channels that the signing key may speak for; empty: not limited. */
  readonly endorsements: readonly string[];
}

/** 'unknown': the keys of the Bot Framework could not be fetched, so nothing can be said. */
export type TokenVerdict = { readonly kind: 'good'; readonly claims: TokenClaims } | { readonly kind: 'bad' | 'unknown' };

/**
 * Checks the bearer token of an inbound request by itself, because botbuilder answers 500 to several forged ones and
 * keeps an unknown key unknown for an hour. Rules of the Bot Framework: RS256 or stronger, issuer, audience is the bot,
 * five minutes of clock difference.
 */
export function tokenCheck(config: TeamsConfig): (authorization: string | undefined) => Promise<TokenVerdict> {
  const keys = new SigningKeys(openIdMetadataUrlOf(config));
  const rules = {
    issuer: issuerOf(config),
    audience: config.botId,
    algorithms: ['RS256', 'RS384', 'RS512'],
    clockTolerance: 300,
    requiredClaims: ['exp'],
  };
  return async (authorization) => {
    const token = /^Bearer ([^ ]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return { kind: 'bad' };
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys.find, rules);
      const serviceUrl = typeof payload['serviceurl'] === 'string' ? payload['serviceurl'] : undefined;
      return { kind: 'good', claims: { serviceUrl, endorsements: await keys.endorsements(protectedHeader.kid) } };
    } catch (error) {
      return { kind: error instanceof KeysUnavailableError ? 'unknown' : 'bad' };
    }
  };
}

/** Does the token cover this activity: its service URL and its channel? */
export function covers(claims: TokenClaims, activity: { readonly serviceUrl?: unknown; readonly channelId?: unknown }): boolean {
  const isSameUrl = typeof activity.serviceUrl === 'string' && bare(activity.serviceUrl) === bare(claims.serviceUrl ?? '');
  const isEndorsed = claims.endorsements.length === 0 || claims.endorsements.includes(String(activity.channelId));
  return isSameUrl && isEndorsed;
}

const bare = (url: string): string => url.replace(/[/]+$/, '');

class KeysUnavailableError extends Error {}

const metadataSchema = z.looseObject({ jwks_uri: z.url() });
const endorsedKeys = z.array(z.looseObject({ kid: z.string().optional(), endorsements: z.array(z.string()).optional() }));

/** The public keys named by the OpenID metadata; unknown keys are looked for again, at most every ten seconds. */
class SigningKeys {
  readonly #metadataUrl: URL;
  #set: Promise<RemoteJWKSet> | undefined;

  constructor(metadataUrl: URL) {
    this.#metadataUrl = metadataUrl;
  }

  readonly find: JWTVerifyGetKey = async (header, token) => {
    const set = await this.#keySet();
    try {
      return await set(header, token);
    } catch (error) {
      const isAnswer = error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      if (isAnswer) throw error;
      this.#set = undefined;
      throw new KeysUnavailableError();
    }
  };

  async endorsements(kid: string | undefined): Promise<readonly string[]> {
    const keys = endorsedKeys.safeParse((await this.#keySet()).jwks()?.keys);
    return keys.data?.find((key) => key.kid === kid)?.endorsements ?? [];
  }

  #keySet(): Promise<RemoteJWKSet> {
    this.#set ??= this.#fetch().catch(() => {
      this.#set = undefined;
      throw new KeysUnavailableError();
    });
    return this.#set;
  }

  async #fetch(): Promise<RemoteJWKSet> {
    const answer = await fetch(this.#metadataUrl, { signal: AbortSignal.timeout(5000) });
    const metadata = metadataSchema.parse(await answer.json());
    return createRemoteJWKSet(new URL(metadata.jwks_uri), { cooldownDuration: 10_000, cacheMaxAge: 24 * 3_600_000 });
  }
}
