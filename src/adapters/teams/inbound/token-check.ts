import { jwtVerify } from 'jose';
import { KeysUnavailableError, signingKeys } from './signing-keys.ts';
import { issuerOf, openIdMetadataUrlOf, type TeamsConfig } from '../teams-config.ts';

/** What a genuine token says about the request that it came with. */
export interface TokenClaims {
  readonly serviceUrl: string | undefined;
  /** Channels that the signing key may speak for; empty: not limited. */
  readonly endorsements: readonly string[];
}

/** 'unknown': the key is not at hand and the keys of the Bot Framework cannot be fetched, so nothing can be said. */
export type TokenVerdict = { readonly kind: 'good'; readonly claims: TokenClaims } | { readonly kind: 'bad' | 'unknown' };

/**
 * Checks the bearer token of an inbound request by itself, because botbuilder answers 500 to several forged ones and
 * keeps an unknown key unknown for an hour. Rules of the Bot Framework: RS256 or stronger, issuer, audience is the bot,
 * five minutes of clock difference.
 */
export function tokenCheck(config: TeamsConfig): (authorization: string | undefined) => Promise<TokenVerdict> {
  const keys = signingKeys(openIdMetadataUrlOf(config));
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
      return { kind: 'good', claims: { serviceUrl, endorsements: keys.endorsements(protectedHeader.kid) } };
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
