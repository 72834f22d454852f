import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { OutboundToken } from '../../../../src/adapters/teams/outbound/outbound-token.ts';
import { outboundAudience, type BotSecret, type TeamsConfig } from '../../../../src/adapters/teams/teams-config.ts';
import { card } from '../../../../src/kernel/card/card.ts';
import { TransientError } from '../../../../src/kernel/errors.ts';
import { BOT, TENANT } from '../support/activities.ts';
import { OPEN, startBot } from '../support/running-bot.ts';

const PASSWORD: BotSecret = { kind: 'password', password: 's3cret&' };

let asked: { path: string; form: URLSearchParams }[];
let answers: { status: number; body: unknown }[];
let login: { url: string; close: () => Promise<unknown> };

beforeEach(async () => {
  asked = [];
  answers = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      asked.push({ path: request.url ?? '', form: new URLSearchParams(text) });
      const usual = { status: 200, body: { access_token: `t${asked.length}`, expires_in: 3600 } };
      const { status, body } = answers.shift() ?? usual;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<unknown> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  login = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
});
afterEach(() => login.close());

function config(parts: Partial<TeamsConfig> = {}): TeamsConfig {
  return { ...OPEN, botId: 'bot-1', tenantId: TENANT, loginUrl: `${login.url}/`, ...parts };
}

describe("the bot's own token", () => {
  it("The bot's own token is fetched once by many at a time, with the secret, and kept", async () => {
    const token = new OutboundToken(config(), PASSWORD);
    expect(await Promise.all([token.get(), token.get()])).toEqual(['t1', 't1']);
    expect(await token.get()).toBe('t1');
    expect(asked.map(({ path }) => path)).toEqual([`/${TENANT}/oauth2/v2.0/token`]);
    expect(Object.fromEntries(asked[0]?.form ?? [])).toEqual({
      grant_type: 'client_credentials',
      client_id: 'bot-1',
      client_secret: 's3cret&',
      scope: 'https://api.botframework.com/.default',
    });
  });

  it("The bot's own token is renewed before it runs out; while that fails the old one serves", async () => {
    answers.push({ status: 200, body: { access_token: 'short', expires_in: 200 } }, { status: 500, body: {} });
    const token = new OutboundToken(config(), PASSWORD);
    expect(await token.get()).toBe('short');
    expect(await token.get()).toBe('short');
    expect(await token.get()).toBe('t3');
  });

  it("The bot's own token is proved by a certificate with its thumbprint", async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    await new OutboundToken(config(), { kind: 'certificate', thumbprint: 'AB:CD', privateKey: pem }).get();
    const assertion = asked[0]?.form.get('client_assertion') ?? '';
    expect(decodeProtectedHeader(assertion)).toMatchObject({ alg: 'RS256', x5t: 'q80' });
    expect(decodeJwt(assertion)).toMatchObject({ iss: 'bot-1', sub: 'bot-1', aud: `${login.url}/${TENANT}/oauth2/v2.0/token` });
    await jwtVerify(assertion, publicKey);
  });

  it("The bot's own token fails for now when the login is out of order or says no: nothing is given up for it", async () => {
    answers.push({ status: 503, body: {} }, { status: 401, body: { error: 'invalid_client' } }, { status: 200, body: {} });
    const token = new OutboundToken(config(), PASSWORD);
    for (let i = 0; i < 3; i += 1) await expect(token.get()).rejects.toMatchObject({ name: 'TransientError', isOutage: true });
    await login.close();
    await expect(token.get()).rejects.toBeInstanceOf(TransientError);
  });

  it("The bot's own token is asked for the cloud that the bot lives in", () => {
    const of = (tokenIssuer: string): string => outboundAudience(config({ tokenIssuer }));
    expect(of('https://api.botframework.us')).toBe('https://api.botframework.us');
    expect(of('https://issuer.test')).toBe('https://api.botframework.com');
  });

  it("The bot's own token goes with every message, and another is fetched when Teams does not take it", async () => {
    const bot = await startBot(() => ({ kind: 'none' }), { config: { ...config(), secret: PASSWORD } });
    const to = { tenant: TENANT, serviceUrl: bot.connector.url, botId: BOT, conversationId: 'a:chat' };
    const hei = card({ language: 'fi', title: 'Hei', body: [] });
    bot.connector.script.push({ status: 401 });
    await bot.messaging.messenger.post(to, hei, 'x');
    expect(bot.connector.heard.map(({ authorization }) => authorization)).toEqual(['Bearer t1', 'Bearer t2']);
    answers.push({ status: 503, body: {} });
    bot.connector.script.push({ status: 401 });
    // No token, no message: that is a clear no, not an unclear one.
    await expect(bot.messaging.messenger.post(to, hei, 'x')).rejects.toBeInstanceOf(TransientError);
    await bot.close();
  });
});
