import { loginCode } from '../../../kernel/login-code.ts';
import type { AskLogin, LoginAnswer } from '../../../ports/login.ts';
import { outboundAudience, type TeamsConfig } from '../teams-config.ts';
import { managedIdentity } from './connector.ts';
import { LoginRefusedError, OutboundToken } from './outbound-token.ts';

/** The login that lets the bot speak in Teams. A bot without an id, in development, needs none. */
export function botLogin(config: TeamsConfig): AskLogin {
  const { botId, botType, secret } = config;
  if (botId === '') return async () => ({ state: 'in' });
  if (botType === 'UserAssignedMsi') return () => answerOf(() => managedToken(config));
  if (secret === undefined) return async () => ({ state: 'refused' });
  return () => answerOf(() => new OutboundToken(config, secret).get());
}

async function answerOf(fetchToken: () => Promise<unknown>): Promise<LoginAnswer> {
  try {
    await fetchToken();
    return { state: 'in' };
  } catch (error) {
    if (error instanceof LoginRefusedError) return { state: 'refused', code: error.loginCode };
    return error instanceof NoIdentityError ? { state: 'refused', code: loginCode(error.message) } : { state: 'unclear' };
  }
}

/** The machine's own place for tokens has none for this identity; where it is no machine of Azure, there is no such place. */
class NoIdentityError extends Error {}

async function managedToken(config: TeamsConfig): Promise<void> {
  const credentials = await managedIdentity(config).createCredentials(
    config.botId,
    outboundAudience(config),
    `https://login.microsoftonline.com/${config.tenantId}`,
    true,
  );
  await (credentials as unknown as { getToken(isForced: boolean): Promise<string> }).getToken(true).catch((error: unknown) => {
    throw new NoIdentityError(error instanceof Error ? error.message : '');
  });
}
