import { jwtVerify, type JWTPayload } from 'jose';
import { cleanName, isCleanId } from '../../../kernel/foreign-text.ts';
import { isObjectId, personId } from '../../../model/people/person-id.ts';
import type { SignedIn, SignIn } from '../../../ports/web/sign-in.ts';
import { loginUrlOf } from '../teams-config.ts';
import { KeysUnavailableError, signingKeys } from './signing-keys.ts';

/** Whose tokens open the tab. */
export interface SignInConfig {
  /** The application that Teams asks a token for (`webApplicationInfo.id` of the app package). */
  readonly clientId: string;
  /** The bot's public address, whose host stands in the application's ID URI. */
  readonly publicUrl: string;
  /** Empty, in development alone: every tenant. */
  readonly allowedTenants: readonly string[];
  readonly loginUrl?: string | undefined;
}

/**
 * Checks the token that Teams gives the tab (`getAuthToken`): RS256 by a key of its own tenant, an allowed tenant whose name is in the
 * issuer, this application as the audience, the scope of a signed-in person, and its times. Whose it is say `oid` and `tid` together.
 */
export function signIn(config: SignInConfig): SignIn {
  const keysOf = keysByTenant(config);
  const { clientId } = config;
  const { host, hostname } = new URL(config.publicUrl);
  const ofHosts = [host, hostname].map((one) => `api://${one}/botid-${clientId}`);
  const audience = [clientId, `api://${clientId}`, ...ofHosts];
  const allowed = new Set(config.allowedTenants.map((tenant) => tenant.toLowerCase()));
  const mayBe = (tenant: string): boolean => allowed.size === 0 || allowed.has(tenant.toLowerCase());
  const checked = async (token: string, tenant: string): Promise<SignedIn | 'bad' | 'unknown'> => {
    const times = { clockTolerance: TOLERANCE_S, requiredClaims: ['exp'] };
    const rules = { ...times, issuer: issuersOf(config, tenant), audience, algorithms: ['RS256'] };
    try {
      const { payload } = await jwtVerify(token, keysOf(tenant), rules);
      return payload['tid'] === tenant && hasScope(payload) ? personIn(payload, tenant) : 'bad';
    } catch (error) {
      return error instanceof KeysUnavailableError ? 'unknown' : 'bad';
    }
  };
  return async (authorization = '') => {
    const [, token = ''] = /^Bearer ([^ ]+)$/i.exec(authorization) ?? [];
    const tenant = tenantNamedIn(token);
    return tenant !== undefined && mayBe(tenant) ? checked(token, tenant) : 'bad';
  };
}

const TOLERANCE_S = 30;
const MOST_TENANTS = 50;

/** Where tenants are named, they are few; where none is, in development, no stranger fills the memory with keys. */
function keysByTenant({ loginUrl }: SignInConfig): (tenant: string) => ReturnType<typeof signingKeys>['find'] {
  const known = new Map<string, ReturnType<typeof signingKeys>['find']>();
  return (tenant) => {
    const kept = known.get(tenant);
    if (kept !== undefined) return kept;
    const [oldest] = known.size >= MOST_TENANTS ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    const own = `${loginUrlOf({ loginUrl })}/${tenant}`;
    const { find } = signingKeys(new URL(`${own}/v2.0/.well-known/openid-configuration`), new URL(`${own}/discovery/v2.0/keys`));
    known.set(tenant, find);
    return find;
  };
}

/** Version 2 names the login, version 1 the service of old; the keys, which are the tenant's own, decide who may sign. */
function issuersOf({ loginUrl }: SignInConfig, tenant: string): string[] {
  return [`${loginUrlOf({ loginUrl })}/${tenant}/v2.0`, `${loginUrlOf({})}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`];
}

/** Not believed before the signature is: it only says whose keys to look at. */
function tenantNamedIn(token: string): string | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
      readonly tid?: unknown;
    } | null;
    const tenant = claims?.tid;
    return typeof tenant === 'string' && isObjectId(tenant) ? tenant : undefined;
  } catch {
    return undefined;
  }
}

/** Of a person, and not of a program that has the same application's token by itself. */
function hasScope({ scp }: JWTPayload): boolean {
  return typeof scp === 'string' && scp.split(' ').includes('access_as_user');
}

function personIn({ oid, name }: JWTPayload, tenant: string): SignedIn | 'bad' {
  if (typeof oid !== 'string' || !isCleanId(oid) || !isObjectId(oid)) return 'bad';
  return { id: personId(oid), tenant, name: typeof name === 'string' ? cleanName(name) : '' };
}
