import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ConfigFaults, readConfig, type Config } from '../../src/config/config.ts';
import { readDatabaseSettings } from '../../src/config/operator.ts';

const AREA_FILE = new URL('../../src/sandbox/demo/area.yaml', import.meta.url).pathname;
const BOT_ID = '11111111-2222-4333-8444-555555555555';
const production = {
  AREA_FILE,
  BOT_ID,
  BOT_TENANT_ID: 'tenant-1',
  BOT_PASSWORD: 'hush-hush-1',
  PUBLIC_URL: 'https://verkosto.example.fi/',
};
const development = { AREA_FILE, MODE: 'development' };
const certificate = { BOT_CERT_THUMBPRINT: 'a'.repeat(40), BOT_CERT_KEY: '-----BEGIN PRIVATE KEY-----' };

function without(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(production).filter(([name]) => !names.includes(name)));
}

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
}

describe('the configuration', () => {
  it('The configuration has the defaults of the contract', () => {
    const config: Config = readConfig(production);
    expect(config).toMatchObject({
      isDevelopment: false,
      host: '0.0.0.0',
      port: 3978,
      publicUrl: 'https://verkosto.example.fi',
      dataDir: '.data',
      hasClockControl: false,
      logLevel: 'info',
      bot: { botType: 'SingleTenant', allowedTenants: ['tenant-1'], mayBeUnauthenticated: false },
    });
    expect(readConfig(development)).toMatchObject({ host: '127.0.0.1', bot: { allowedTenants: [], mayBeUnauthenticated: true } });
  });

  it('The configuration has no language model unless one is named, whole', () => {
    expect(readConfig(production).model).toBeUndefined();
    const model = { MODEL_URL: 'https://model.example.fi/v1/', MODEL_NAME: 'small', MODEL_KEY: 'hush-hush-2' };
    expect(readConfig({ ...production, ...model }).model).toEqual({
      url: 'https://model.example.fi/v1',
      name: 'small',
      key: 'hush-hush-2',
    });
    expect(faultsOf({ ...production, MODEL_KEY: 'hush-hush-2' })).toEqual([expect.stringContaining('MODEL_URL: is missing')]);
    expect(faultsOf({ ...production, MODEL_URL: model.MODEL_URL })).toEqual([expect.stringContaining('MODEL_NAME: is missing')]);
    for (const url of ['http://model.example.fi', 'model', 'ftp://127.0.0.1']) {
      expect(faultsOf({ ...production, ...model, MODEL_URL: url }).join()).toMatch(
        /^MODEL_URL: is wrong \(allowed: an https address/u,
      );
    }
    expect(readConfig({ ...production, ...model, MODEL_URL: 'http://127.0.0.1:11434/v1' }).model?.url).toContain('11434');
  });

  it('The configuration lets Graph be asked as the bot, as another, or by a managed identity', () => {
    const credential = (more: Record<string, string>, base = production as Record<string, string>) =>
      readConfig({ ...base, ...more }).graph.credential;
    expect(credential({})).toEqual({ kind: 'secret', tenantId: 'tenant-1', clientId: BOT_ID, clientSecret: 'hush-hush-1' });
    expect(credential({ GRAPH_CLIENT_ID: 'other', GRAPH_CLIENT_SECRET: 's' })).toMatchObject({
      kind: 'secret',
      clientId: 'other',
    });
    expect(credential({ GRAPH_CLIENT_ID: 'other' })).toEqual({ kind: 'managed-identity', clientId: 'other' });
    expect(credential(certificate, without('BOT_PASSWORD'))).toMatchObject({ kind: 'certificate', thumbprint: 'a'.repeat(40) });
    expect(credential({ BOT_TYPE: 'UserAssignedMsi' }, without('BOT_PASSWORD'))).toEqual({
      kind: 'managed-identity',
      clientId: BOT_ID,
    });
    expect(credential({ GRAPH_ORIGIN: 'http://127.0.0.1:4000' }, development)).toEqual({ kind: 'development' });
  });

  it('The configuration is told of changes where the real Graph can reach us: over https, and by no pretend one', () => {
    const url = (parts: Record<string, string>) => readConfig({ ...production, ...parts }).noticesUrl;
    expect(url({})).toBe('https://verkosto.example.fi');
    expect(url({ PUBLIC_URL: 'http://verkosto.example.fi' })).toBeUndefined();
    expect(url({ MODE: 'development', GRAPH_ORIGIN: 'http://127.0.0.1:4000' })).toBeUndefined();
    expect(readConfig(development).noticesUrl).toBeUndefined();
  });
});

const faulty: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
  ['no area file', without('AREA_FILE'), ['AREA_FILE: is missing (required: the path of the area file, or of a folder of them)']],
  [
    'an area file that is not there',
    { ...production, AREA_FILE: '/nowhere.yaml' },
    [expect.stringMatching(/^AREA_FILE: |^nowhere\.yaml: /)] as never,
  ],
  ['a port that is none', { ...production, PORT: 'abc' }, ['PORT: is wrong (allowed: a port number 0–65535)']],
  ['a port too high', { ...production, PORT: '70000' }, ['PORT: is wrong (allowed: a port number 0–65535)']],
  ['a mode that is none', { ...production, MODE: 'test' }, ['MODE: is wrong (allowed: production, development)']],
  ['no bot in production', without('BOT_ID'), ['BOT_ID: is missing (required in production: the bot’s application id, a GUID)']],
  [
    'nothing in production',
    { AREA_FILE },
    [
      expect.stringMatching(/^BOT_ID/),
      expect.stringMatching(/^BOT_TENANT_ID/),
      expect.stringMatching(/^PUBLIC_URL/),
      expect.stringMatching(/^BOT_PASSWORD/),
    ] as never,
  ],
  [
    'half a certificate',
    { ...production, BOT_CERT_THUMBPRINT: 'a'.repeat(40) },
    ['BOT_CERT_THUMBPRINT, BOT_CERT_KEY: one is missing (allowed: both or neither)'],
  ],
  [
    'a bot without its tenant in development',
    { ...development, BOT_ID },
    ['BOT_TENANT_ID: is missing (required when BOT_ID is given)'],
  ],
  [
    'an open address in development',
    { ...development, HOST: '0.0.0.0' },
    ['HOST: is wrong (allowed in development: a loopback address such as 127.0.0.1)'],
  ],
  [
    'the clock in production',
    { ...production, CLOCK_CONTROL: '1' },
    ['CLOCK_CONTROL: is wrong (allowed only with MODE=development)'],
  ],
  [
    'a pretend Graph in production',
    { ...production, GRAPH_ORIGIN: 'http://127.0.0.1:4000' },
    [expect.stringMatching(/^GRAPH_ORIGIN: is wrong/)] as never,
  ],
  [
    'a pretend Graph elsewhere',
    { ...development, GRAPH_ORIGIN: 'http://10.0.0.1' },
    [expect.stringMatching(/^GRAPH_ORIGIN: is wrong/)] as never,
  ],
  [
    'metadata over plain http',
    { ...production, BOT_OPENID_METADATA_URL: 'http://login.example.fi/x' },
    [expect.stringMatching(/^BOT_OPENID_METADATA_URL: is wrong/)] as never,
  ],
  [
    'a login that is no address',
    { ...production, BOT_LOGIN_URL: 'login' },
    [expect.stringMatching(/^BOT_LOGIN_URL: is wrong/)] as never,
  ],
  [
    'a public address that is none',
    { ...production, PUBLIC_URL: 'verkosto' },
    ['PUBLIC_URL: is wrong (allowed: an http or https address)'],
  ],
  [
    'another database',
    { ...production, DATABASE_URL: 'mysql://root:hush-hush-2@db/x' },
    ['DATABASE_URL: is wrong (allowed: postgres://user@host:port/database)'],
  ],
];

describe('a faulty environment stops the start with one line per fault', () => {
  it.each(faulty)('%s', (_what, variables, faults) => expect(faultsOf(variables)).toEqual(faults));

  it('A faulty environment stops the start with one line per fault and never prints a secret', () => {
    const secrets = {
      BOT_PASSWORD: 'hush-hush-1',
      BOT_CERT_THUMBPRINT: 'hush-hush-2',
      BOT_CERT_KEY: 'hush-hush-3',
      GRAPH_CLIENT_SECRET: 'hush-hush-4',
      METRICS_TOKEN: 'hush-hush-5',
      DATABASE_URL: 'hush-hush-6://hush-hush-7',
      BOT_ID: 'hush-hush-8',
    };
    expect(faultsOf({ ...production, ...secrets, PORT: 'x' }).join('\n')).not.toContain('hush');
    expect(faultsOf({ ...production, ...secrets, PORT: 'x' }).length).toBeGreaterThan(2);
  });
});

/** Faults that have nothing to do with one another: the change that makes each, and how its line begins. */
const kinds: readonly (readonly [string, string | undefined, RegExp])[] = [
  ['PORT', 'abc', /^PORT: is wrong/u],
  ['PUBLIC_URL', undefined, /^PUBLIC_URL: is missing/u],
  ['PUBLIC_URL', 'verkosto', /^PUBLIC_URL: is wrong/u],
  ['BOT_ID', undefined, /^BOT_ID: is missing/u],
  ['BOT_ID', 'bot', /^BOT_ID: is wrong/u],
  ['BOT_TENANT_ID', undefined, /^BOT_TENANT_ID: is missing/u],
  ['BOT_PASSWORD', undefined, /^BOT_PASSWORD: is missing/u],
  ['BOT_CERT_THUMBPRINT', 'b', /^BOT_CERT_THUMBPRINT: is wrong/u],
  ['BOT_LOGIN_URL', 'login', /^BOT_LOGIN_URL: is wrong/u],
  ['CLOCK_CONTROL', '1', /^CLOCK_CONTROL: is wrong/u],
  ['DATABASE_URL', 'mysql://db', /^DATABASE_URL: is wrong/u],
  ['GRAPH_ORIGIN', 'http://127.0.0.1', /^GRAPH_ORIGIN: is wrong/u],
  ['GRAPH_ORIGIN', 'graph', /^GRAPH_ORIGIN: is wrong/u],
  ['LOG_LEVEL', 'loud', /^LOG_LEVEL: is wrong/u],
  ['MODEL_URL', 'model', /^MODEL_URL: is wrong/u],
  ['AREA_FILE', undefined, /^AREA_FILE: is missing/u],
  ['AREA_FILE', '/nowhere.yaml', /^AREA_FILE: nothing to read/u],
];

it('Any faults together are all told at once, each variable by one line', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...kinds), { selector: ([name]) => name, minLength: 1 }), (wrong) => {
      const kept = Object.entries(production).filter(([name]) => wrong.every(([other]) => other !== name));
      const changed = wrong.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
      const faults = faultsOf(Object.fromEntries([...kept, ...changed]));
      for (const [, , line] of wrong) expect(faults.filter((fault) => line.test(fault))).toHaveLength(1);
      for (const [name] of wrong) expect(faults.filter((fault) => fault.startsWith(`${name}: `))).toHaveLength(1);
    }),
  );
});

it('What goes with a variable is asked for although that variable is wrong', () => {
  const faults = faultsOf({ ...without('BOT_PASSWORD'), MODEL_URL: 'model', BOT_CERT_THUMBPRINT: 'b', MODE: 'live' });
  expect(faults).toEqual([
    expect.stringMatching(/^MODE: is wrong/u),
    expect.stringMatching(/^BOT_CERT_THUMBPRINT: is wrong/u),
    expect.stringMatching(/^MODEL_URL: is wrong/u),
    expect.stringMatching(/^BOT_CERT_THUMBPRINT, BOT_CERT_KEY: one is missing/u),
    expect.stringMatching(/^MODEL_NAME: is missing/u),
    expect.stringMatching(/^BOT_PASSWORD: is missing/u),
  ]);
});

it('The operator’s commands ask only for the database, and in production it must be named', () => {
  expect(readDatabaseSettings({ MODE: 'development' })).toEqual({ databaseUrl: undefined, dataDir: '.data' });
  expect(readDatabaseSettings({ DATA_DIR: '/srv/bot' })).toEqual({ databaseUrl: undefined, dataDir: '/srv/bot' });
  for (const variables of [{}, { MODE: 'production' }, { MODE: 'live' }])
    expect(() => readDatabaseSettings(variables)).toThrow(/^(MODE: .*\n)?DATABASE_URL, DATA_DIR: both are missing/u);
  expect(() => readDatabaseSettings({ DATABASE_URL: 'mysql://x' })).toThrow(ConfigFaults);
});
