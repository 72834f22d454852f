// Not from the package's index: that loads its language models and tokenizers too.
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import {
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { OutboundToken } from './outbound-token.ts';
import { issuerOf, openIdMetadataUrlOf, outboundAudience, tokenUrlOf, type TeamsConfig } from '../teams-config.ts';

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
/** The SDK's client of one Bot Connector. */
export type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type CredentialsFactory = NonNullable<ConstructorParameters<typeof TeamsAdapter>[1]>;

/**
 * The SDK's adapter with three changes: requests were authenticated before they come here; clients are kept, one for each
 * service URL; and the clients' own retry is off, because it sends a message again after any 5xx or cut connection.
 */
export class ConnectorAdapter extends TeamsAdapter {
  readonly #botId: string;
  readonly #audience: string;
  readonly #connectors = new Map<string, Promise<Connector>>();
  readonly #token: OutboundToken | undefined;

  constructor(config: TeamsConfig) {
    const token = config.secret === undefined ? undefined : new OutboundToken(config, config.secret);
    super(authenticationOptions(config), credentials(config, token));
    this.#botId = config.botId;
    this.#audience = outboundAudience(config);
    this.#token = token;
    this.#keepUsers();
  }

  /** Runs a turn for an activity that has already been authenticated. */
  receive(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    const authenticated = {
      audience: this.#audience,
      callerId: '',
      claimsIdentity: this.createClaimsIdentity(this.#botId),
      connectorFactory: { create: (serviceUrl: string) => this.connector(serviceUrl) },
    } as unknown as Authenticated;
    return this.processActivity(authenticated, activity, logic);
  }

  /** The SDK makes a client of the token service for each turn. Nobody signs in through it: one is kept. */
  #keepUsers(): void {
    const { botFrameworkAuthentication: made } = this;
    const users = made.createUserTokenClient.bind(made);
    let kept: ReturnType<typeof users> | undefined;
    made.createUserTokenClient = (claims) => {
      kept ??= users(claims);
      // One that could not be made is made anew for the next turn.
      kept.catch(() => (kept = undefined));
      return kept;
    };
  }

  connector(serviceUrl: string): Promise<Connector> {
    const kept = this.#connectors.get(serviceUrl);
    if (kept !== undefined) return kept;
    if (this.#connectors.size >= MOST_CONNECTORS) this.#connectors.clear();
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(this.#botId));
    const connector = factory.create(serviceUrl, this.#audience).then(withoutRetry);
    this.#connectors.set(serviceUrl, connector);
    connector.catch(() => this.#connectors.delete(serviceUrl));
    return connector;
  }

  /** After a 401 of Teams. */
  forgetToken(): void {
    this.#token?.forget();
  }
}

/** There are a handful of regional service URLs; more means somebody makes them up. */
const MOST_CONNECTORS = 50;

function withoutRetry(connector: Connector): Connector {
  const { client } = connector as unknown as { client: { pipeline: { removePolicy(options: { name: string }): unknown } } };
  client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return connector;
}

function authenticationOptions(config: TeamsConfig): ConstructorParameters<typeof TeamsAdapter>[0] {
  return {
    MicrosoftAppId: config.botId,
    MicrosoftAppTenantId: config.tenantId,
    ToChannelFromBotLoginUrl: tokenUrlOf(config),
    ToChannelFromBotOAuthScope: outboundAudience(config),
    ToBotFromChannelTokenIssuer: issuerOf(config),
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrlOf(config).href,
    OAuthUrl: outboundAudience(config),
  };
}

/** The SDK's way to the identity that the machine itself vouches for. */
export function managedIdentity({ botType, botId, tenantId }: TeamsConfig): ConfigurationServiceClientCredentialFactory {
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: botType,
    MicrosoftAppId: botId,
    MicrosoftAppTenantId: tenantId,
  });
}

/** Shaped by hand: the classes of these things belong to a package underneath the SDK. */
function credentials(config: TeamsConfig, token: OutboundToken | undefined): CredentialsFactory {
  if (config.botId !== '' && config.botType === 'UserAssignedMsi') {
    const managed: unknown = managedIdentity(config);
    return managed as CredentialsFactory;
  }
  const signed = {
    async signRequest(request: { readonly headers: { set(name: string, value: string): void } }) {
      if (config.botId !== '' && token !== undefined) request.headers.set('Authorization', `Bearer ${await token.get()}`);
      return request;
    },
  };
  return {
    isValidAppId: async (id: string) => id === config.botId,
    isAuthenticationDisabled: async () => config.botId === '',
    createCredentials: async () => signed,
  } as unknown as CredentialsFactory;
}
