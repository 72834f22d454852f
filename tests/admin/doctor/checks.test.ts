import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/adapters/prisma/database/database.ts';
import { graphLogin, refusedOrUnclear } from '../../../src/adapters/graph/graph-login.ts';
import { bankFindings } from '../../../src/admin/doctor/bank-check.ts';
import { rightFindings } from '../../../src/admin/doctor/database-check.ts';
import { examine, limited } from '../../../src/admin/doctor/doctor.ts';
import { lookAtNode } from '../../../src/admin/doctor/environment-check.ts';
import { lineOf, ok } from '../../../src/admin/doctor/finding.ts';
import { lookAtLogin } from '../../../src/admin/doctor/login-check.ts';
import { subjectOf } from '../../../src/admin/doctor/subject.ts';
import { aConsultant, anArea } from '../../support/order-builder.ts';
import { emptyDatabase } from '../../support/prepared-database.ts';

it('A check that hangs, and one that breaks, are each a line of their own', async () => {
  const hanging = await limited({ about: 'Graph', look: () => new Promise(() => undefined) }, 10);
  expect(hanging.map(lineOf)).toEqual([expect.stringContaining('fault    Graph: no answer within 0.01 seconds.')]);
  const broken = await limited({ about: 'Graph', look: async () => Promise.reject(new TypeError('aino@example.fi')) });
  expect(broken.map(lineOf)).toEqual([expect.stringContaining('fault    Graph: it could not be looked at (TypeError).')]);
  expect(await limited({ about: 'Graph', look: async () => [ok('Graph', 'well')] })).toEqual([ok('Graph', 'well')]);
});

it('What an account may not do on the server is told with what helps', () => {
  const lines = rightFindings({ mayMakeTables: false, extension: 'absent', closedTables: ['orders', 'events'] })
    .map(lineOf)
    .join('\n');
  for (const words of [
    'may make no tables',
    'btree_gist is not there',
    'may not read and write 2 of the bot’s tables (orders, events)',
  ])
    expect(lines).toContain(words);
  expect(rightFindings({ mayMakeTables: true, extension: 'there', closedTables: [] }).map(({ level }) => level)).toEqual(['ok']);
});

it('A bank is held against its area: too few for a method, strange methods and towns, and an empty one', () => {
  const area = anArea();
  const [method] = area.methods;
  const one = aConsultant({ unit: area.units[0]!.id, methods: [method!.id, 'outo'], municipalities: ['kaukana'] });
  const lines = bankFindings([one], [area], '2026-11-30').map(lineOf).join('\n');
  expect(lines).toContain('methods that no area file has: outo.');
  expect(lines).toContain('municipalities that no area file has: kaukana.');
  expect(lines).toMatch(new RegExp(`consultant bank, ${area.id}: too few are trained for .*${method!.id}`));
  expect(bankFindings([], [area], '2026-11-30').map(lineOf)).toEqual([
    expect.stringContaining('warning  consultant bank: it is empty.'),
  ]);
});

it('A Node past its support is a warning', () => {
  expect([lookAtNode('20.19.5').level, lookAtNode('22.12.0').level, lookAtNode('24.1.0').level]).toEqual(['warning', 'ok', 'ok']);
});

it.each([
  ['AuthenticationRequiredError', 'invalid_client: 7000215 - AADSTS7000215: Invalid client secret', 'refused'],
  ['AuthenticationRequiredError', 'temporarily_unavailable: AADSTS90033: A transient error has occurred', 'unclear'],
  ['AuthenticationRequiredError', 'network_error: Network request failed', 'unclear'],
  ['CredentialUnavailableError', 'ManagedIdentityCredential: Authentication failed. Message identity not found', 'refused'],
])('What the library says of a Graph login is read: %s, %s', (name, message, state) => {
  expect(refusedOrUnclear(Object.assign(new Error(message), { name })).state).toBe(state);
});

it('Where nobody is named for Graph, as development may, no login refuses anybody and Graph is not looked at', async () => {
  const credential = { kind: 'managed-identity' } as const;
  expect(await graphLogin({ origin: 'https://graph.microsoft.com', credential })()).toEqual({ state: 'unclear' });
  expect(subjectOf({ MODE: 'development' }).graph).toBeUndefined();
});

it('A managed identity that the machine does not have is told as such', async () => {
  expect((await lookAtLogin('bot login', async () => ({ state: 'refused' }))).map(lineOf)).toEqual([
    expect.stringContaining('assign the user-assigned identity to this machine'),
  ]);
});

const ADMIN = process.env['TEST_DATABASE_URL'];

describe.skipIf(ADMIN === undefined)('On PostgreSQL', () => {
  it('An account that may look but not make tables is a fault before the first start, and nothing is made', async () => {
    const { url, drop } = await emptyDatabase(ADMIN!);
    const role = `doctor_${process.pid}`;
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'x'; REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
    const address = Object.assign(new URL(url), { username: role, password: 'x' }).href;
    const lines = (await examine(subjectOf({ MODE: 'development', DATABASE_URL: address }))).map(lineOf).join('\n');
    expect(lines).toContain('warning  database: the bot has not made its tables yet.');
    expect(lines).toContain('fault    database rights: the account may make no tables.');
    expect(lines).toContain('ok       clock: it goes with that of the database server.');
    const { rows } = await admin.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`);
    expect(rows).toHaveLength(0);
    await (await openDatabase({ databaseUrl: url, dataDir: '' })).close();
    await admin.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}; GRANT ALL ON orders TO ${role}`);
    const later = (await examine(subjectOf({ MODE: 'development', DATABASE_URL: address }))).map(lineOf).join('\n');
    expect(later).toMatch(
      /fault {4}database rights: the account may not read and write \d+ of the bot’s tables \((?!.*orders[,)])/,
    );
    await admin.query(`DROP OWNED BY ${role}`);
    await admin.end();
    await drop();
    const last = new pg.Client({ connectionString: ADMIN });
    await last.connect();
    await last.query(`DROP ROLE ${role}`);
    await last.end();
  });
});
