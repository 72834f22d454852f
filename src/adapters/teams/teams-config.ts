/** How the bot proves to Teams who it is. */
export type BotSecret =
  | { readonly kind: 'password'; readonly password: string }
  /** `thumbprint` is SHA-1 in hex, `privateKey` PEM (PKCS #8). */
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };

/** Settings of the bot's registration (CONTRACT 2, BOT_*). The clouds' URLs default to the public cloud's. */
export interface TeamsConfig {
  /** '' means none: then nothing is authenticated in either direction. Only with `mayBeUnauthenticated`. */
  readonly botId: string;
  readonly tenantId: string;
  readonly botType: 'SingleTenant' | 'UserAssignedMsi';
  readonly secret?: BotSecret | undefined;
  /** Activities of other tenants get HTTP 403; an empty list allows every tenant. */
  readonly allowedTenants: readonly string[];
  /** Development only. */
  readonly mayBeUnauthenticated: boolean;
  readonly openIdMetadataUrl?: string | undefined;
  readonly tokenIssuer?: string | undefined;
  /** The authority without the tenant: `https://login.microsoftonline.com`. */
  readonly loginUrl?: string | undefined;
}

/** The clouds of Teams name their tokens after the address of their Bot Framework; the public one stands for any other. */
export function outboundAudience(config: TeamsConfig): string {
  const issuer = issuerOf(config);
  return /^https:\/\/api[.]botframework[.]/.test(issuer) ? issuer : PUBLIC_CLOUD.issuer;
}

export function issuerOf(config: TeamsConfig): string {
  return config.tokenIssuer ?? PUBLIC_CLOUD.issuer;
}

export function openIdMetadataUrlOf(config: TeamsConfig): URL {
  return new URL(config.openIdMetadataUrl ?? PUBLIC_CLOUD.openIdMetadata);
}

/** Where a token for calling Teams is fetched. */
export function tokenUrlOf(config: TeamsConfig): string {
  return `${loginUrlOf(config)}/${encodeURIComponent(config.tenantId)}/oauth2/v2.0/token`;
}

/** The authority without the tenant and without a slash at the end. */
export function loginUrlOf({ loginUrl }: Pick<TeamsConfig, 'loginUrl'>): string {
  return (loginUrl ?? PUBLIC_CLOUD.login).replace(/[/]+$/, '');
}

const PUBLIC_CLOUD = {
  issuer: 'https://api.botframework.com',
  openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.com',
};
