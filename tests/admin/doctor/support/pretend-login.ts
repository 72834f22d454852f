import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the login and the place of keys answer. */
export interface Told {
  login: { readonly status: number; readonly body: unknown };
  keys: unknown;
  /** In the head of every answer, where it is not the true one. */
  date: string | undefined;
}

const WELL: Told = {
  login: { status: 200, body: { access_token: 't', expires_in: 3600 } },
  keys: { keys: [{ kty: 'RSA', kid: 'one' }] },
  date: undefined,
};

/** A login, and the keys that Teams signs with, which answer as told. */
export interface PretendLogin {
  readonly url: string;
  readonly told: Told;
  /** How often a token was asked for, and answered. */
  asked(): number;
  /** From now on all is well again. */
  mend(): void;
  close(): Promise<unknown>;
}

export async function startPretendLogin(): Promise<PretendLogin> {
  const told = { ...WELL };
  let asked = 0;
  const server = createServer((request, response) => {
    const isToken = request.method === 'POST';
    const keysUrl = { jwks_uri: `http://${request.headers.host}/keys` };
    const body = isToken ? told.login.body : request.url === '/keys' ? told.keys : keysUrl;
    const date = told.date === undefined ? {} : { date: told.date };
    response.writeHead(isToken ? told.login.status : 200, { 'content-type': 'application/json', ...date });
    response.end(JSON.stringify(body));
    if (isToken) asked += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told,
    asked: () => asked,
    mend: () => void Object.assign(told, WELL),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
