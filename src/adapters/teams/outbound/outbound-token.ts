import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod/v4';
import { TransientError } from '../../../kernel/errors.ts';
import { isPassingLoginCode, loginCode } from '../../../kernel/login-code.ts';
import { outboundAudience, tokenUrlOf, type BotSecret, type TeamsConfig } from '../teams-config.ts';

/**
 * The bot's own token for calling Teams, by client credentials with a secret or a certificate. Written here because the
 * SDK's MSAL knows only the big clouds' logins by heart and refuses others, and ties certificates to the public cloud.
 */
export class OutboundToken {
  readonly #config: TeamsConfig;
  readonly #secret: BotSecret;
  #kept: { readonly token: string; readonly expiresAt: number } | undefined;
  #pending: Promise<string> | undefined;

  constructor(config: TeamsConfig, secret: BotSecret) {
    this.#config = config;
    this.#secret = secret;
  }

  /** Throws TransientError when the login does not answer or says no: the operator mends that, and what waits is sent then. */
  async get(): Promise<string> {
    const left = (this.#kept?.expiresAt ?? 0) - Date.now();
    if (this.#kept !== undefined && left > RENEW_BEFORE_MS) return this.#kept.token;
    this.#pending ??= this.#fetch().finally(() => (this.#pending = undefined));
    const { token } = this.#kept ?? {};
    return token !== undefined && left > 0 ? this.#pending.catch(() => token) : this.#pending;
  }

  /** Teams did not take the token: the next call fetches another. */
  forget(): void {
    this.#kept = undefined;
  }

  async #fetch(): Promise<string> {
    const answer = await this.#ask();
    if (answer.status >= 500 || answer.status === 429) throw outage('the login is out of order');
    const body: unknown = await answer.json().catch(() => undefined);
    if (!answer.ok) throw refusal(body);
    const { data } = answerSchema.safeParse(body);
    if (data === undefined) throw outage('the login gave no token');
    this.#kept = { token: data.access_token, expiresAt: Date.now() + data.expires_in * 1000 };
    return data.access_token;
  }

  async #ask(): Promise<Response> {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.#config.botId,
      scope: `${outboundAudience(this.#config)}/.default`,
      ...(await this.#proof()),
    });
    return fetch(tokenUrlOf(this.#config), { method: 'POST', body: form, signal: AbortSignal.timeout(10_000) }).catch(() => {
      throw outage('the login did not answer');
    });
  }

  async #proof(): Promise<Record<string, string>> {
    if (this.#secret.kind === 'password') return { client_secret: this.#secret.password };
    return {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signedAssertion(this.#config, this.#secret),
    };
  }
}

/** The login has said no to the bot itself. For what waits it is an outage like any other: the operator mends it. */
export class LoginRefusedError extends TransientError {
  /** Entra's own: AADSTS7000215. */
  readonly loginCode: string | undefined;
  constructor(loginCode: string | undefined) {
    super('the login refused the bot', { isOutage: true });
    this.loginCode = loginCode;
  }
}

function refusal(body: unknown): TransientError {
  const code = loginCode(refusalSchema.safeParse(body).data?.error_description ?? '');
  return isPassingLoginCode(code) ? outage('the login is out of order') : new LoginRefusedError(code);
}

const refusalSchema = z.looseObject({ error_description: z.string() });

function outage(message: string): TransientError {
  return new TransientError(message, { isOutage: true });
}

const RENEW_BEFORE_MS = 5 * 60_000;

const answerSchema = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** Microsoft identity platform, "certificate credentials": a JWT that names the certificate by its thumbprint. */
function signedAssertion(config: TeamsConfig, secret: Extract<BotSecret, { kind: 'certificate' }>): Promise<string> {
  const x5t = Buffer.from(secret.thumbprint.replaceAll(':', ''), 'hex').toString('base64url');
  return new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5t })
    .setIssuer(config.botId)
    .setSubject(config.botId)
    .setAudience(tokenUrlOf(config))
    .setJti(randomUUID())
    .setNotBefore('0s')
    .setExpirationTime('10m')
    .sign(createPrivateKey(secret.privateKey));
}
