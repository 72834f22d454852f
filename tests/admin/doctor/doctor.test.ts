import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../../src/adapters/prisma/database/database.ts';
import { claimBoxes } from '../../../src/adapters/prisma/feedback/answer-box.ts';
import { feedbackKey } from '../../../src/adapters/prisma/feedback/seal.ts';
import { prismaSettings, prismaStores } from '../../../src/adapters/prisma/stores.ts';
import { examine } from '../../../src/admin/doctor/doctor.ts';
import { lineOf, type Finding } from '../../../src/admin/doctor/finding.ts';
import { subjectOf } from '../../../src/admin/doctor/subject.ts';
import { HOUR, MINUTE } from '../../../src/kernel/time/instant.ts';
import { demonstration } from '../../../src/sandbox/demo/demonstration.ts';
import type { GraphMailbox } from '../../../src/sandbox/graph/mailboxes.ts';
import { startPretendGraph, type PretendGraph } from '../../../src/sandbox/graph/pretend-graph.ts';
import { orderIn } from '../../support/commits.ts';
import { NOW } from '../../support/order-builder.ts';
import { startTinyConnector, type TinyConnector } from '../../adapters/teams/support/tiny-connector.ts';
import { prepareFolder } from '../../support/prepared-database.ts';
import { TEST_KEY } from '../../support/test-key.ts';
import { runAdmin } from '../run-admin.ts';
import { startPretendLogin, type PretendLogin } from './support/pretend-login.ts';

const SECRET = 'Kesäyö-on-lyhyt-8121';
const OUTSIDE = 'rehtori@example.fi';
const { areaFile, consultants, people, mailbox } = demonstration();

let folder: string;
let graph: PretendGraph;
let connector: TinyConnector;
let outside: PretendLogin;
let no = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  graph = await startPretendGraph();
  connector = await startTinyConnector();
  for (const { aadObjectId: id, ...seed } of people) graph.world.addMailbox({ ...seed, id });
  const seed = { givenName: 'Yhteinen', surname: 'Laatikko', locale: 'fi-FI' };
  graph.world.addMailbox({ ...seed, id: '1e7a0000-0000-4000-8000-00000000aaaa', email: mailbox });
  graph.world.addMailbox({ ...seed, id: '1e7a0000-0000-4000-8000-00000000bbbb', email: OUTSIDE });
  await prepareFolder(join(folder, 'prepared'));
  await filled(join(folder, 'prepared'), async (database) => {
    const { bank, conversations } = prismaStores(database, { now: () => NOW }, TEST_KEY);
    await bank.replace(consultants);
    const address = { tenant: 't', serviceUrl: connector.url, botId: '28:bot' };
    for (const { aadObjectId } of people)
      await conversations.save(`person/${aadObjectId}`, { ...address, conversationId: `a:${aadObjectId}` });
    await conversations.save('desk/itaraja', {
      ...address,
      conversationId: '19:desk@thread.tacv2',
      teamId: '19:team@thread.tacv2',
    });
  });
  outside = await startPretendLogin();
});
afterAll(async () => {
  await Promise.all([graph.close(), connector.close(), outside.close()]);
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  outside.mend();
  graph.faults.clear();
  for (const one of graph.world.mailboxes) graph.world.setAccess(one, one.email === OUTSIDE ? 'denied' : 'open');
});

const box = (email: string): GraphMailbox => graph.world.mailboxes.find((one) => one.email === email)!;

async function filled(dataDir: string, fill: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await openDatabase({ dataDir });
  await fill(database);
  await database.close();
}

/** The environment of a bot that lacks nothing, on a database of its own in which this was done. */
async function environment(fill?: (database: Database) => Promise<unknown>): Promise<Readonly<Record<string, string>>> {
  const dataDir = join(folder, String(++no));
  cpSync(join(folder, 'prepared'), dataDir, { recursive: true });
  if (fill !== undefined) await filled(dataDir, fill);
  return { ...wellSet(), DATA_DIR: dataDir };
}

/** The same on a database that is not there: what needs none is looked at all the same. */
const withoutDatabase = (): Readonly<Record<string, string>> => ({ ...wellSet(), DATA_DIR: join(folder, 'none') });

function wellSet(): Readonly<Record<string, string>> {
  return {
    MODE: 'development',
    AREA_FILE: areaFile,
    BOT_ID: '1e7a0000-0000-4000-8000-0000000000b0',
    BOT_TENANT_ID: '1e7a0000-0000-4000-8000-0000000000c0',
    BOT_PASSWORD: SECRET,
    BOT_LOGIN_URL: outside.url,
    BOT_OPENID_METADATA_URL: `${outside.url}/metadata`,
    GRAPH_ORIGIN: graph.origin,
    FEEDBACK_KEY: 'f'.repeat(40),
  };
}

/** What is found, by kind. */
async function found(
  variables: Readonly<Record<string, string>>,
): Promise<Readonly<Record<'oks' | 'warnings' | 'faults', string>>> {
  const findings = await examine(subjectOf(variables, OUTSIDE));
  const of = (level: Finding['level']): string =>
    findings
      .filter((one) => one.level === level)
      .map(lineOf)
      .join('\n');
  return { oks: of('ok'), warnings: of('warning'), faults: of('fault') };
}

it('A bot that lacks nothing has no fault, and its development is the only warning', async () => {
  const { oks, warnings, faults } = await found(await environment());
  expect(faults).toBe('');
  const unripe = (line: string): boolean => /too few are trained|Node:/.test(line);
  expect(warnings.split('\n').filter((line) => !unripe(line))).toEqual([
    'warning  environment: MODE is development. Do: leave MODE out where people use the bot.',
  ]);
  const well = oks.split('\n').map((line) => /^ok {7}([^:]+):/.exec(line)?.[1]);
  for (const about of [
    'bot login',
    'Graph login',
    'Teams, speaking',
    'channel, itaraja',
    'scope of calendars',
    'reach, consultants',
  ])
    expect(well).toContain(about);
});

it.each([
  ['AADSTS7000215', 'the secret is wrong'],
  ['AADSTS7000222', 'the secret has run out'],
  ['AADSTS700016', 'the directory knows no such application'],
  ['AADSTS90002', 'there is no such directory'],
])('A login that refuses the bot with %s is a fault that says: %s', async (code, words) => {
  outside.told.login = {
    status: 401,
    body: { error: 'invalid_client', error_description: `${code}: App 'Salainen' of aino@example.fi` },
  };
  expect((await found(withoutDatabase())).faults).toContain(`bot login: ${words} (${code}).`);
});

it('A login that is busy is a warning, because it passes', async () => {
  outside.told.login = { status: 503, body: {} };
  const { warnings, faults } = await found(withoutDatabase());
  expect(faults).toBe('');
  expect(warnings).toContain('bot login: the login did not answer clearly.');
});

it('Keys of Teams that cannot be fetched, and a clock that is wrong, are faults', async () => {
  outside.told.keys = { keys: [] };
  outside.told.date = new Date(Date.now() - 10 * MINUTE).toUTCString();
  const { faults } = await found(withoutDatabase());
  expect(faults).toContain('Teams, hearing: the keys that Teams signs with cannot be fetched.');
  expect(faults).toMatch(/clock: it is \d+ seconds ahead of that of the login/);
});

it('Variables that are missing, wrong or mistyped each have their line, and the rest is looked at all the same', async () => {
  const { BOT_TENANT_ID: _tenant, MODE: _mode, GRAPH_ORIGIN: _origin, ...rest } = await environment();
  const { warnings, faults } = await found({ ...rest, PUBLIC_URL: 'http://127.0.0.1:9', BOT_PASWORD: SECRET, PORT: 'ssh' });
  expect(faults).toContain('environment: BOT_TENANT_ID is missing');
  expect(faults).toContain('environment: PORT is wrong');
  expect(warnings).toContain('environment: BOT_PASWORD is read by nobody. Do: did you mean BOT_PASSWORD.');
  expect(warnings).toContain('database: the embedded one, which a power cut may spoil.');
  expect(warnings).toContain('public address: nobody answers there from this machine.');
  expect(faults + warnings).not.toContain(SECRET);
});

it('Something else at the public address is a fault', async () => {
  const { faults } = await found({ ...withoutDatabase(), PUBLIC_URL: outside.url });
  expect(faults).toContain('public address: something else answers there (200).');
});

it('An area file with a fault has the line of the fault', async () => {
  const file = join(folder, 'wrong.yaml');
  writeFileSync(file, 'id: Itäraja\nname: { fi: Itäraja }\n');
  expect((await found({ ...withoutDatabase(), AREA_FILE: file })).faults).toMatch(
    /area files: wrong\.yaml:1 id: .*\. Do: mend the file/,
  );
});

it.each([
  ['postgres://bot:hush@127.0.0.1:1/none', 'database: nobody answers at its port.'],
  ['postgres://bot:hush@no-such-host.invalid/none', 'database: its host has no address here.'],
])('A database that cannot be reached is a fault, without its account, host or password: %s', async (url, words) => {
  const { faults } = await found({ ...withoutDatabase(), DATABASE_URL: url });
  expect(faults).toContain(words);
  expect(faults).not.toMatch(/hush|bot@|no-such-host|127\.0\.0\.1/);
});

it('A database that is not there yet is a warning, and none is made', async () => {
  const variables = withoutDatabase();
  expect((await found(variables)).warnings).toContain('database: the bot has not made its tables yet.');
  expect(existsSync(variables['DATA_DIR']!)).toBe(false);
});

it('A mailbox that the application may not use is a fault of each right, and the area is told, not the address', async () => {
  graph.world.setAccess(box(mailbox), 'denied');
  const { warnings, faults } = await found(withoutDatabase());
  expect(faults).toContain(
    'free/busy, itaraja: refused. Do: give the application the Exchange role Application Calendars.ReadWrite',
  );
  expect(faults).toContain('mailbox, events written, itaraja: refused.');
  expect(warnings).toContain('mailbox, events read, itaraja: refused. Do: give also Application Calendars.Read');
  expect(faults + warnings).not.toContain('@example');
});

it('A mailbox that does not exist is a fault', async () => {
  graph.world.setAccess(box(mailbox), 'gone');
  expect((await found(withoutDatabase())).faults).toContain('free/busy, itaraja: Graph knows no such mailbox');
});

it('A calendar outside the scope that can be read is a fault, and a directory that refuses a warning', async () => {
  graph.world.setAccess(box(OUTSIDE), 'open');
  graph.faults.add({ kind: 'forbidden', code: 'Authorization_RequestDenied', path: '^/v1.0/users/[^/]+$', times: 0 });
  const { warnings, faults } = await found(withoutDatabase());
  expect(faults).toContain('scope of calendars: a mailbox outside the scope can be read.');
  expect(faults).not.toContain(OUTSIDE);
  expect(warnings).toContain('directory: refused, so orderers are not invited by e-mail.');
});

it('What the database shows: orders without area, a strange bank, people lost, another key, a moved clock', async () => {
  const [first, ...others] = consultants;
  const variables = await environment(async (database) => {
    const clock = { now: () => NOW };
    const { orders, bank, conversations } = prismaStores(database, clock, TEST_KEY);
    await orderIn(orders, [], { area: 'vanha-alue' });
    await bank.replace([{ ...first!, unit: 'lakkautettu', permissionUntil: '2020-01-01' }, ...others]);
    await conversations.markUnreachable(`person/${first!.id}`, 'blocked');
    await conversations.markUnreachable('desk/itaraja', 'gone');
    await claimBoxes(database.pool, feedbackKey('a'.repeat(40)), ['itaraja']);
    await prismaSettings(database).set('clock.offset', 200 * HOUR);
  });
  graph.world.setAccess(box(others[0]!.email), 'unknown');
  connector.script.push({ status: 503 });
  const { oks, warnings, faults } = await found(variables);
  expect(faults).toContain('area files: the area “vanha-alue” is missing, and the database has one order of it');
  expect(faults).toContain('consultant bank: units that no area file has: lakkautettu.');
  expect(faults).toContain('feedback key: it is another one than before, and feedback waits (itaraja).');
  expect(warnings).toContain(`reach, consultants: the bot has not met 0 of ${consultants.length}, and has lost 1.`);
  expect(warnings).toContain('consultant bank: the permission of 1 has ended');
  expect(warnings).toContain('channel, itaraja: none is claimed.');
  expect(warnings).toContain('Teams, speaking: Teams does not take what the bot sends just now.');
  expect(warnings).toMatch(/consultants’ calendars, itaraja: 1 of \d+ cannot be read/);
  expect(oks).toContain('bot’s clock: the bot’s own clock was moved 200 hours forward');
  for (const { name, email } of consultants) {
    expect(faults + warnings).not.toContain(name);
    expect(faults + warnings).not.toContain(email);
  }
});

it('An embedded database that the running bot holds is a warning, and stops nothing else', async () => {
  const variables = await environment();
  await filled(variables['DATA_DIR']!, async () => {
    expect((await found(variables)).warnings).toContain('database: the running bot has the embedded database to itself.');
  });
});

it('The command prints a line for each, ends with 1 where there is a fault, and with 0 where there is none', async () => {
  const well = await runAdmin(['doctor', '--outside', OUTSIDE], withoutDatabase());
  expect([well.code, well.out]).toEqual([
    0,
    expect.stringMatching(/0 faults, \d+ to think of, \d+ in order\. Nothing was changed\.\n$/),
  ]);
  outside.told.login = { status: 401, body: { error_description: 'AADSTS7000215: wrong' } };
  const ill = await runAdmin(['doctor'], withoutDatabase());
  expect([ill.code, ill.err]).toEqual([1, expect.stringMatching(/^1 fault, /)]);
  expect(ill.out).toContain('scope of calendars: not looked at. Do: add --outside');
  expect(well.out + ill.out + ill.err).not.toContain(SECRET);
  expect(well.out + ill.out).not.toMatch(/\S@example/);
});
