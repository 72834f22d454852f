import { isPassingLoginCode, loginCode } from '../../kernel/login-code.ts';
import type { AskLogin, LoginAnswer } from '../../ports/login.ts';
import { accessTokens } from './access-tokens.ts';
import type { GraphConfig } from './graph-config.ts';

/** The login that lets the bot ask Graph: a credential of its own for each ask, because one keeps its tokens. */
export function graphLogin({ credential }: GraphConfig): AskLogin {
  if (isNobody(credential)) return async () => ({ state: 'unclear' });
  return async () => {
    const limit = new Promise<LoginAnswer>((resolve) => {
      setTimeout(() => resolve({ state: 'unclear' }), WITHIN_MS).unref();
    });
    const asked = accessTokens(credential)
      .get()
      .then((): LoginAnswer => ({ state: 'in' }), refusedOrUnclear);
    return Promise.race([asked, limit]);
  };
}

const WITHIN_MS = 15_000;

/** In development nobody need be named: then no login can refuse anybody. */
export function isNobody(credential: GraphConfig['credential']): boolean {
  return credential.kind === 'managed-identity' && credential.clientId === undefined;
}

/** The library has one error for every fault of a login. Entra's number tells a no; a machine that has no such identity has none. */
export function refusedOrUnclear(error: unknown): LoginAnswer {
  const { name, message } = error instanceof Error ? error : new Error();
  const code = loginCode(message);
  const isRefusal = code === undefined ? NO_IDENTITY.test(`${name} ${message}`) : !isPassingLoginCode(code);
  return isRefusal ? { state: 'refused', code } : { state: 'unclear' };
}

/** What @azure/identity says where the machine is none of Azure's, or the identity is not among its own. */
const NO_IDENTITY = /CredentialUnavailableError.*(?:IMDS|identity.*not.*(?:found|assigned)|ManagedIdentityCredential)/is;
