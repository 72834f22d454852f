import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateKeyPair } from 'jose';
import { teamsMessaging } from '../../../src/adapters/teams/teams-messaging.ts';
import type { TeamsConfig } from '../../../src/adapters/teams/teams-config.ts';
import { TENANT, personal, pressed, said } from './support/activities.ts';
import { BOT_ID, bearer, startKeyServer, type KeyServer, type TokenParts } from './support/key-server.ts';
import { OPEN, startBot, type RunningBot } from './support/running-bot.ts';

type Key = Awaited<ReturnType<KeyServer['add']>>;

const SECOND = '7e2a6f10-52d1-4c37-9d0e-0b3f5a61c9bb';
const THIRD = '7e2a6f10-52d1-4c37-9d0e-0b3f5a61c9cc';

let keys: KeyServer;
let key: Key;
let bot: RunningBot;

function config(parts: Partial<TeamsConfig> = {}): TeamsConfig {
  return {
    ...OPEN,
    botId: BOT_ID,
    tenantId: TENANT,
    allowedTenants: [TENANT],
    mayBeUnauthenticated: false,
    openIdMetadataUrl: keys.metadataUrl,
    ...parts,
  };
}

beforeEach(async () => {
  keys = await startKeyServer();
  key = await keys.add('k1', ['msteams']);
  bot = await startBot(() => ({ kind: 'none' }), { config: config() });
});
afterEach(async () => {
  await bot.close();
  await keys.close();
});

async function postWith(authorization: string | undefined, activity: unknown = personal(pressed('x'))): Promise<unknown> {
  const answer = await bot.post(activity, authorization === undefined ? {} : { authorization });
  expect(answer.status === 200 ? undefined : answer.body).toBeUndefined();
  return answer.status;
}

const token = (parts: TokenParts = {}, by: Key | Uint8Array = key): Promise<string> => bearer(by, bot.connector.url, parts);

describe('a request with a token of the Bot Framework', () => {
  it('A request with a token of the Bot Framework is let in', async () => {
    expect(await postWith(await token())).toBe(200);
    expect(await postWith(await token({ serviceUrl: bot.connector.url.replace(/\/$/, '') }))).toBe(200);
    expect(bot.taken).toHaveLength(2);
  });

  it('A request with a token of the Bot Framework is let in with a key that was published after the last look', async () => {
    expect(await postWith(await token())).toBe(200);
    const later = await keys.add('k2', ['msteams']);
    const now = Date.now();
    const real = Date.now;
    Date.now = () => now + 11_000;
    try {
      expect(await postWith(await token({ kid: 'k2' }, later))).toBe(200);
    } finally {
      Date.now = real;
    }
  });
});

describe('a request gets 401, with no detail and no effect,', () => {
  afterEach(() => expect(bot.taken).toEqual([]));

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b.c', 'Basic eDp5', 'Bearer  x  y'])(
    'A request gets 401, with no detail and no effect, without a token: %j',
    async (authorization) => expect(await postWith(authorization)).toBe(401),
  );

  it.each<[string, TokenParts]>([
    ['of another issuer', { issuer: 'https://sts.windows.net/x/' }],
    ['for another bot', { audience: '00000000-0000-0000-0000-000000000000' }],
    ['that has run out', { expires: '-10m' }],
    ['for another service URL', { serviceUrl: 'https://evil.example/' }],
    ['of a key that nobody knows', { kid: 'k9' }],
  ])('A request gets 401, with no detail and no effect, with a token %s', async (_name, parts) =>
    expect(await postWith(await token(parts))).toBe(401),
  );

  it('A request gets 401, with no detail and no effect, with a token of a known name but another key', async () => {
    const other = await generateKeyPair('RS256');
    expect(await postWith(await token({}, other.privateKey))).toBe(401);
  });

  it('A request gets 401, with no detail and no effect, with a token signed by a shared secret, or by nothing', async () => {
    expect(await postWith(await token({ alg: 'HS256' }, new TextEncoder().encode('x'.repeat(64))))).toBe(401);
    const [, payload] = (await token()).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: 'k1' })).toString('base64url');
    expect(await postWith(`Bearer ${none}.${payload}.`)).toBe(401);
  });

  it('A request gets 401, with no detail and no effect, with a key that may not speak for Teams', async () => {
    const other = await keys.add('k2', ['webchat']);
    expect(await postWith(await token({ kid: 'k2' }, other))).toBe(401);
  });

  it('Before its body is looked at', async () => {
    expect(await postWith(undefined, '{')).toBe(401);
    expect(await postWith(undefined, personal({ ...said('x'), conversation: { id: 'a', tenantId: 'other' } }))).toBe(401);
  });

  it('A request gets 401, with no detail and no effect, also while the keys cannot be fetched, where there is no token', async () => {
    keys.setWorking(false);
    expect(await postWith(undefined)).toBe(401);
    expect(await postWith(await token())).toBe(503);
  });
});

describe('the keys', () => {
  it('The keys are asked for again after an outage, and not at every request', async () => {
    keys.setWorking(false);
    expect(await postWith(await token())).toBe(503);
    keys.setWorking(true);
    const before = keys.fetches();
    for (let i = 0; i < 5; i += 1) expect(await postWith(await token())).toBe(200);
    expect(keys.fetches() - before).toBe(1);
  });
});

/** Runs with the time that much later. */
async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const real = Date.now;
  const then = real() + ms;
  Date.now = () => then;
  try {
    return await work();
  } finally {
    Date.now = real;
  }
}

describe('while the keys cannot be fetched', () => {
  const SECOND = 1000;
  const DAY = 24 * 3600 * SECOND;

  it.each([11 * SECOND, 2 * DAY, 30 * DAY])('Good keys stay good, also after a stranger’s key and %d ms', async (ms) => {
    expect(await postWith(await token())).toBe(200);
    keys.setWorking(false);
    const expires = '90d';
    await later(ms, async () => {
      expect(await postWith(await token({ kid: 'k9', expires }))).toBe(503);
      for (let i = 0; i < 3; i += 1) expect(await postWith(await token({ expires }))).toBe(200);
    });
    await later(ms + 11 * SECOND, async () => expect(await postWith(await token({ expires }))).toBe(200));
  });

  it('A list that cannot be read, or is empty, replaces nothing', async () => {
    expect(await postWith(await token())).toBe(200);
    for (const broken of ['{', '{}', '{"keys":[]}', '{"keys":"x"}']) {
      keys.setBroken(broken);
      await later(2 * DAY, async () => {
        expect(await postWith(await token({ kid: 'k9', expires: '3d' }))).toBe(503);
        expect(await postWith(await token({ expires: '3d' }))).toBe(200);
      });
    }
  });
});

describe('unknown keys', () => {
  it('Unknown keys are looked for once in ten seconds, however many ask at once', async () => {
    expect(await postWith(await token())).toBe(200);
    const before = keys.fetches();
    const strangers = await Promise.all(Array.from({ length: 12 }, (_, i) => token({ kid: `stranger-${i}` })));
    await later(11_000, async () => {
      const answers = await Promise.all(strangers.map((one) => postWith(one)));
      expect(new Set(answers)).toEqual(new Set([401]));
      for (const one of strangers) expect(await postWith(one)).toBe(401);
    });
    expect(keys.fetches() - before).toBe(1);
  });

  it('Unknown keys include the key without a name', async () => {
    expect(await postWith(await token({ kid: '' }))).toBe(401);
  });

  it('Unknown keys are no longer good once a later list leaves them out', async () => {
    expect(await postWith(await token())).toBe(200);
    keys.forget('k1');
    await keys.add('k2', ['msteams']);
    await later(25 * 3_600_000, async () => {
      const expires = '3d';
      await postWith(await token({ expires }));
      await postWith(await token({ kid: 'k9', expires }));
      expect(await postWith(await token({ expires }))).toBe(401);
    });
  });
});

describe('another tenant', () => {
  it.each([
    { conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 'other' } },
    { channelData: { tenant: { id: 'other' } } },
    { conversation: { id: 'a:chat', conversationType: 'personal' }, channelData: {} },
  ])('Another tenant gets 403 and has no effect: %j', async (where) => {
    expect(await postWith(await token(), personal({ ...pressed('x'), ...where }))).toBe(403);
    expect(await postWith(await token(), personal({ ...said('x'), ...where }))).toBe(403);
    expect(bot.taken).toEqual([]);
  });

  it('Another tenant that is on the list is let in like our own, with the same token of the Bot Framework; a third one is not', async () => {
    const several = await startBot(() => ({ kind: 'none' }), { config: config({ allowedTenants: [TENANT, SECOND] }) });
    const authorization = await bearer(key, several.connector.url);
    const from = (tenant: string) =>
      personal({
        ...said('x'),
        conversation: { id: 'a:chat', conversationType: 'personal', tenantId: tenant },
        channelData: { tenant: { id: tenant } },
      });
    const answered = await Promise.all(
      [SECOND, THIRD].map(async (tenant) => (await several.post(from(tenant), { authorization })).status),
    );
    expect(answered).toEqual([200, 403]);
    expect(several.taken.map((one) => ('address' in one ? one.address.tenant : ''))).toEqual([SECOND]);
    await several.close();
  });

  it('Another tenant is the same tenant in other letters', async () => {
    const where = { channelData: { tenant: { id: TENANT.toUpperCase() } } };
    expect(await postWith(await token(), personal({ ...pressed('x'), ...where }))).toBe(200);
  });
});

it('Without an id of its own the bot starts for development only', () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const start = (): unknown => teamsMessaging({ config: config({ botId: '' }), log, apology: () => '' });
  expect(start).toThrow('development only');
});
