import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listen } from '../http/listening.ts';
import type { TeamsPerson } from './teams-people.ts';

/** A pretend Entra: it signs people in to the tab, and shows the keys by which its tokens are checked. */
export interface PretendLogin {
  /** What `BOT_LOGIN_URL` is set to. */
  readonly origin: string;
  /** What `TAB_CLIENT_ID` is set to. */
  readonly clientId: string;
  /** The token that Teams would give the tab of this person; with `claims` others than the right ones. */
  token(person: Pick<TeamsPerson, 'aadObjectId' | 'name'>, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

const CLIENT_ID = '5d1f0c1e-8a44-4b3e-9a54-6f0e1d2c3b4b';
const LASTS_S = 3600;

export async function startPretendLogin({ tenantId }: { readonly tenantId: string }): Promise<PretendLogin> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: KEY, use: 'sig', alg: 'RS256' }];
  const app = express();
  app.disable('x-powered-by');
  app.get('/:tenant/v2.0/.well-known/openid-configuration', ({ params: { tenant } }, response) =>
    response.json({ issuer: `${server.origin}/${tenant}/v2.0`, jwks_uri: `${server.origin}/${tenant}/discovery/v2.0/keys` }),
  );
  app.get('/:tenant/discovery/v2.0/keys', (_request, response) => response.json({ keys }));
  const server = await listen(app);
  const token: PretendLogin['token'] = ({ aadObjectId, name }, claims = {}) => {
    // The login's own clock, and not the story's: a token's times are those of the world.
    const now = Math.floor(Date.now() / 1000);
    const person = { oid: aadObjectId, name, tid: tenantId, scp: 'access_as_user', ver: '2.0' };
    const times = { iat: now, nbf: now, exp: now + LASTS_S };
    const whose = { iss: `${server.origin}/${tenantId}/v2.0`, aud: CLIENT_ID };
    return new SignJWT({ ...person, ...times, ...whose, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: KEY, typ: 'JWT' })
      .sign(privateKey);
  };
  return { origin: server.origin, clientId: CLIENT_ID, token, close: () => server.close() };
}

const KEY = 'sandbox';
