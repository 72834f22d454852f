import type { Environment } from './env.ts';

/** Each of these is what its adapter takes: the compiler sees that when the app is composed. */
export type BotSettings = ReturnType<typeof botOf>;
export type GraphSettings = ReturnType<typeof graphOf>;
export type TabSettings = NonNullable<ReturnType<typeof tabOf>>;
export type ModelSettings = ReturnType<typeof modelOf>;

/** An organisation's own language model, where there is one. */
export function modelOf({ MODEL_URL: url, MODEL_NAME: name, MODEL_KEY: key }: Environment) {
  return url === undefined || name === undefined ? undefined : { url, name, key };
}

/** What is sealed with what; a key that is not set is one of the installation's own, in `DATA_DIR`. */
export function keysOf(given: Pick<Environment, 'FEEDBACK_KEY' | 'AUDIT_KEY' | 'AUDIT_KEYS_BEFORE'>) {
  return { feedbackKey: given.FEEDBACK_KEY, auditKey: given.AUDIT_KEY, auditKeysBefore: given.AUDIT_KEYS_BEFORE };
}

/** How the bot proves to Teams who it is. */
export function botOf(environment: Environment) {
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

/**
 * Who may sign in to the coordinator's tab; undefined where nobody can. A managed identity has no sign-in of people: with one, the
 * application for it is named apart.
 */
export function tabOf(environment: Environment) {
  const { TAB_CLIENT_ID, BOT_ID, BOT_TYPE } = environment;
  const clientId = TAB_CLIENT_ID ?? (BOT_TYPE === 'SingleTenant' ? BOT_ID : undefined);
  const { allowedTenants, loginUrl } = botOf(environment);
  return clientId === undefined ? undefined : { clientId, allowedTenants, loginUrl };
}

function botSecret({ BOT_PASSWORD, BOT_CERT_THUMBPRINT, BOT_CERT_KEY }: Environment) {
  if (BOT_PASSWORD !== undefined) return { kind: 'password', password: BOT_PASSWORD } as const;
  return BOT_CERT_THUMBPRINT === undefined || BOT_CERT_KEY === undefined
    ? undefined
    : ({ kind: 'certificate', thumbprint: BOT_CERT_THUMBPRINT, privateKey: BOT_CERT_KEY } as const);
}

/**
 * Who the bot is towards Microsoft Graph. A pretend Graph on the loopback gets a token that says so; the real one the bot's own identity
 * unless another is named. One that is named without a secret is a managed identity: the bot's secret is not its.
 */
export function graphOf(environment: Environment) {
  const { GRAPH_ORIGIN: origin, GRAPH_CLIENT_ID, BOT_ID } = environment;
  if (origin.startsWith('http:')) return { origin, credential: { kind: 'development' } as const };
  const clientId = GRAPH_CLIENT_ID ?? BOT_ID;
  const isBot = clientId === BOT_ID;
  const credential = clientId === undefined ? undefined : secretOf(environment, clientId, isBot);
  return { origin, credential: credential ?? ({ kind: 'managed-identity', clientId } as const) };
}

function secretOf(environment: Environment, clientId: string, isBot: boolean) {
  const { GRAPH_TENANT_ID, BOT_TENANT_ID = '', GRAPH_CLIENT_SECRET } = environment;
  const { BOT_PASSWORD, BOT_CERT_KEY: certificate, BOT_CERT_THUMBPRINT: thumbprint } = environment;
  const identity = { tenantId: GRAPH_TENANT_ID ?? BOT_TENANT_ID, clientId };
  const clientSecret = GRAPH_CLIENT_SECRET ?? (isBot ? BOT_PASSWORD : undefined);
  if (clientSecret !== undefined) return { kind: 'secret', ...identity, clientSecret } as const;
  return isBot && certificate !== undefined
    ? ({ kind: 'certificate', ...identity, certificate, thumbprint } as const)
    : undefined;
}
