import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type pg from 'pg';
import { openEmbedded, type Embedded } from '../../../../src/adapters/prisma/database/embedded-database.ts';
import { preparedImage } from '../../../support/prepared-database.ts';

/** A statement that has its own right answer, or fails; texts come back, and new ones come all the time. */
type Statement =
  | { readonly kind: 'good'; readonly text: number; readonly value: number }
  | { readonly kind: keyof typeof FAILING; readonly text: number };

/** What happens on a connection: statements one by one through the pool, or in a transaction that is ended in some way. */
type Act =
  | { readonly alone: Statement }
  | { readonly within: readonly Statement[]; readonly end: 'commit' | 'rollback' | 'thrown-away' | 'thrown-away-busy' };

const good = (text: number): string => `SELECT $1::int + ${text} AS sum_${text}`;

const FAILING = {
  encoding: (text: number) => [`SELECT $1::text AS text_${text}`, ['a\u0000b']],
  json: (text: number) => [`SELECT $1::jsonb AS json_${text}`, ['"\\u0000"']],
  'surrogate in json': (text: number) => [`SELECT $1::jsonb AS json_${text}`, ['"\\ud800"']],
  'encoding of the text itself': (text: number) => [`SELECT $1::int + ${text} AS "a\u0000b"`, [1]],
  syntax: (text: number) => [`SELEC $1::int + ${text}`, [1]],
  'no such table': (text: number) => [`SELECT $1::int FROM nowhere_${text}`, [1]],
  type: (text: number) => [good(text), ['many']],
  'too many values': (text: number) => [good(text), [1, 2]],
  'too long': (text: number) => [`INSERT INTO few (word) SELECT $1::varchar || '${text}'`, ['a word of many letters']],
  unique: (text: number) => [`INSERT INTO few (word) VALUES ($1 || left('${text}', 0))`, ['one']],
  'cannot be sent': (text: number) => [`SELECT $1::int AS unsent_${text}`, [unsendable]],
  cancelled: (text: number) => [`SELECT cancelled($1::int) AS late_${text}`, [1]],
} as const satisfies Readonly<Record<string, (text: number) => readonly [string, readonly unknown[]]>>;

const unsendable = {
  toPostgres: () => {
    throw new Error('cannot be sent');
  },
};

describe('statements on the embedded database', () => {
  let embedded: Embedded;
  beforeAll(async () => {
    embedded = await openEmbedded({ image: await preparedImage() });
    embedded.pool.on('error', () => undefined);
    embedded.pool.on('connect', (client) => client.on('error', () => undefined));
    await embedded.pool.query(`
      CREATE TABLE few (word varchar(8) UNIQUE);
      INSERT INTO few VALUES ('one');
      CREATE FUNCTION cancelled(number int) RETURNS int LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'query_canceled'; END $$;`);
  });
  afterAll(async () => {
    await embedded.pool.end();
    await embedded.engine.close();
  });

  it('Statements on the embedded database give each its own right answer, whatever failed before, within transactions and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { maxLength: 14 }), async (acts) => {
        for (const act of acts) await ('alone' in act ? play(embedded.pool, act.alone) : transaction(embedded.pool, act));
        await play(embedded.pool, { kind: 'good', text: 1, value: 41 });
        expect((await embedded.pool.query('SELECT count(*)::int AS count FROM few')).rows).toEqual([{ count: 1 }]);
      }),
      { numRuns: Number(process.env['PROOF_RUNS'] ?? 40), endOnFailure: true },
    );
  });

  it('Statements on the embedded database asked for by many at once, of whom some fail, are answered to each', async () => {
    const acts = Array.from({ length: 60 }, (_, index) => index);
    const kinds = Object.keys(FAILING) as (keyof typeof FAILING)[];
    const failing = (index: number) => kinds[index % kinds.length] ?? 'syntax';
    await Promise.all(
      acts.map((index) =>
        play(
          embedded.pool,
          index % 3 === 0 ? { kind: failing(index / 3), text: index } : { kind: 'good', text: index, value: 1 },
        ),
      ),
    );
  });

  it('Statements on the embedded database of which one has got lost in the engine is planned anew', async () => {
    await play(embedded.pool, { kind: 'good', text: 77, value: 1 });
    await embedded.pool.query('DEALLOCATE ALL');
    await embedded.pool.query(good(77), [1]).catch(() => undefined);
    await play(embedded.pool, { kind: 'good', text: 77, value: 1 });
  });
});

const aText = fc.integer({ min: 0, max: 30 });
const aStatement: fc.Arbitrary<Statement> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('good' as const), text: aText, value: fc.integer({ min: 0, max: 999 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom(...(Object.keys(FAILING) as (keyof typeof FAILING)[])), text: aText }),
  },
);
const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ alone: aStatement }),
  fc.record({
    within: fc.array(aStatement, { maxLength: 5 }),
    end: fc.constantFrom('commit' as const, 'rollback' as const, 'thrown-away' as const, 'thrown-away-busy' as const),
  }),
);

async function play(on: Pick<pg.Pool, 'query'>, statement: Statement): Promise<boolean> {
  if (statement.kind === 'good') {
    const { text, value } = statement;
    const { rows } = await on.query(good(text), [value]);
    expect(rows).toEqual([{ [`sum_${text}`]: value + text }]);
    return true;
  }
  const [text, values] = FAILING[statement.kind](statement.text);
  await expect(on.query(text, [...values])).rejects.toBeDefined();
  return false;
}

/** After a failure PostgreSQL takes nothing more until the end of the transaction. */
async function transaction(pool: pg.Pool, act: Extract<Act, { within: unknown }>): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  for (const statement of act.within) {
    const isGood = await play(client, statement);
    if (!isGood) break;
  }
  if (act.end === 'thrown-away-busy') void client.query(good(5), [1]).catch(() => undefined);
  if (act.end === 'commit' || act.end === 'rollback') await client.query(act.end);
  client.release(act.end.startsWith('thrown-away'));
}
