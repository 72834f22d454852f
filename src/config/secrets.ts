import type { Environment } from './env.ts';

/** How the bot proves to Teams who it is; the same shape that the Teams adapter takes. */
export interface BotSettings {
  readonly botId: string;
  readonly tenantId: string;
  readonly botType: 'SingleTenant' | 'UserAssignedMsi';
  readonly secret?:
    | { readonly kind: 'password'; readonly password: string }
    | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
    | undefined;
  /** Empty: every tenant, in development only. */
  readonly allowedTenants: readonly string[];
  readonly mayBeUnauthenticated: boolean;
  readonly openIdMetadataUrl?: string | undefined;
  readonly tokenIssuer?: string | undefined;
  readonly loginUrl?: string | undefined;
}

/** Who the bot is towards Microsoft Graph; the same shape that the Graph adapter takes. */
export interface GraphSettings {
  readonly origin: string;
  readonly credential:
    | { readonly kind: 'secret'; readonly tenantId: string; readonly clientId: string; readonly clientSecret: string }
    | {
        readonly kind: 'certificate';
        readonly tenantId: string;
        readonly clientId: string;
        /** PEM; with the thumbprint the private key alone is enough. */
        readonly certificate: string;
        readonly thumbprint?: string | undefined;
      }
    | { readonly kind: 'managed-identity'; readonly clientId?: string | undefined }
    | { readonly kind: 'development' };
}

/** An organisation's own language model; the same shape that its adapter takes. */
export interface ModelSettings {
  readonly url: string;
  readonly name: string;
  readonly key?: string | undefined;
}

export function modelOf({ MODEL_URL: url, MODEL_NAME: name, MODEL_KEY: key }: Environment): ModelSettings | undefined {
  return url === undefined || name === undefined ? undefined : { url, name, key };
}

export function botOf(environment: Environment): BotSettings {
  const { BOT_ID, BOT_TENANT_ID, BOT_TYPE, ALLOWED_TENANTS, MODE } = environment;
  return {
    botId: BOT_ID ?? '',
    tenantId: BOT_TENANT_ID ?? '',
    botType: BOT_TYPE,
    secret: botSecret(environment),
    allowedTenants: ALLOWED_TENANTS ?? (BOT_TENANT_ID === undefined ? [] : [BOT_TENANT_ID]),
    mayBeUnauthenticated: MODE === 'development',
    openIdMetadataUrl: environment.BOT_OPENID_METADATA_URL,
    tokenIssuer: environment.BOT_TOKEN_ISSUER,
    loginUrl: environment.BOT_LOGIN_URL,
  };
}

function botSecret({ BOT_PASSWORD, BOT_CERT_THUMBPRINT, BOT_CERT_KEY }: Environment): BotSettings['secret'] {
  if (BOT_PASSWORD !== undefined) return { kind: 'password', password: BOT_PASSWORD };
  return BOT_CERT_THUMBPRINT === undefined || BOT_CERT_KEY === undefined
    ? undefined
    : { kind: 'certificate', thumbprint: BOT_CERT_THUMBPRINT, privateKey: BOT_CERT_KEY };
}

/**
 * A pretend Graph on the loopback gets a token that says so; the real one the bot's own identity unless another is named. One that is
 * named without a secret is a managed identity: the bot's secret is not its.
 */
export function graphOf(environment: Environment): GraphSettings {
  const { GRAPH_ORIGIN: origin, GRAPH_CLIENT_ID, BOT_ID } = environment;
  if (origin.startsWith('http:')) return { origin, credential: { kind: 'development' } };
  const clientId = GRAPH_CLIENT_ID ?? BOT_ID;
  const isBot = clientId === BOT_ID;
  const credential = clientId === undefined ? undefined : secretOf(environment, clientId, isBot);
  return { origin, credential: credential ?? { kind: 'managed-identity', clientId } };
}

function secretOf(environment: Environment, clientId: string, isBot: boolean): GraphSettings['credential'] | undefined {
  const { GRAPH_TENANT_ID, BOT_TENANT_ID = '', GRAPH_CLIENT_SECRET } = environment;
  const { BOT_PASSWORD, BOT_CERT_KEY: certificate, BOT_CERT_THUMBPRINT: thumbprint } = environment;
  const identity = { tenantId: GRAPH_TENANT_ID ?? BOT_TENANT_ID, clientId };
  const clientSecret = GRAPH_CLIENT_SECRET ?? (isBot ? BOT_PASSWORD : undefined);
  if (clientSecret !== undefined) return { kind: 'secret', ...identity, clientSecret };
  return isBot && certificate !== undefined ? { kind: 'certificate', ...identity, certificate, thumbprint } : undefined;
}
