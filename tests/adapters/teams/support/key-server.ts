import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair, type JWK } from 'jose';

const ISSUER = 'https://api.botframework.com';
export const BOT_ID = '5d1f0c1e-8a44-4b3e-9a54-6f0e1d2c3b4a';

type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

export interface KeyServer {
  readonly metadataUrl: string;
  /** How often the keys were fetched. */
  readonly fetches: () => number;
  /** Publishes another key. */
  add(kid: string, endorsements?: readonly string[]): Promise<PrivateKey>;
  /** Takes a key off the list. */
  forget(kid: string): void;
  setWorking(isWorking: boolean): void;
  /** What stands in the place of the list of keys. */
  setBroken(body: string): void;
  close(): Promise<void>;
}

/** Making a key takes long: the first key of every server is the same one, and so on. */
const pairs: ReturnType<typeof generateKeyPair>[] = [];

/** The OpenID metadata and the public keys of a Bot Framework. */
export async function startKeyServer(): Promise<KeyServer> {
  const keys: JWK[] = [];
  const state: { isWorking: boolean; fetches: number; broken?: string } = { isWorking: true, fetches: 0 };
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const isKeys = request.url === '/keys';
    if (isKeys) state.fetches += 1;
    response.writeHead(state.isWorking ? 200 : 503, { 'content-type': 'application/json' });
    if (isKeys && state.broken !== undefined) response.end(state.broken);
    else response.end(JSON.stringify(isKeys ? { keys } : { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    metadataUrl: `http://127.0.0.1:${port}/metadata`,
    fetches: () => state.fetches,
    setWorking: (isWorking) => void (state.isWorking = isWorking),
    setBroken: (body) => void (state.broken = body),
    forget: (kid) =>
      void keys.splice(
        keys.findIndex((key) => key.kid === kid),
        1,
      ),
    async add(kid, endorsements) {
      const { privateKey, publicKey } = await (pairs[keys.length] ??= generateKeyPair('RS256'));
      keys.push({
        ...(await exportJWK(publicKey)),
        kid,
        use: 'sig',
        ...(endorsements ? { endorsements: [...endorsements] } : {}),
      });
      return privateKey;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface TokenParts {
  readonly kid?: string;
  readonly alg?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly serviceUrl?: string;
}

export async function bearer(key: PrivateKey | Uint8Array, serviceUrl: string, parts: TokenParts = {}): Promise<string> {
  const token = await new SignJWT({ serviceurl: parts.serviceUrl ?? serviceUrl })
    .setProtectedHeader({ alg: parts.alg ?? 'RS256', kid: parts.kid ?? 'k1' })
    .setIssuer(parts.issuer ?? ISSUER)
    .setAudience(parts.audience ?? BOT_ID)
    .setNotBefore('0s')
    .setExpirationTime(parts.expires ?? '1h')
    .sign(key);
  return `Bearer ${token}`;
}
