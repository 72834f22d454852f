import { expect, it } from 'vitest';
import type { Database } from '../../src/adapters/prisma/database/database.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import { orderIn } from '../support/commits.ts';
import { onEveryDatabase } from '../support/database.ts';
import { NOW } from '../support/order-builder.ts';
import { TEST_KEY } from '../support/test-key.ts';

const ROUNDS = 8;
const PEOPLE = 6;

onEveryDatabase('Whoever reads released rows by their place, their id, or beside the words,', (open) => {
  it('Finds the order in which people answered, or which words are whose, no more often than by chance', async () => {
    const { orders, answers } = prismaStores(open(), { now: () => NOW }, TEST_KEY);
    let [byPlace, byId, byWords] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      const area = `area-${round}`;
      const given = [];
      for (let n = 0; n < PEOPLE; n += 1) {
        const { number: order } = await orderIn(orders);
        const survey = { area, order, survey: 'meeting' } as const;
        const sheet = { group: 'orderer', items: { heard: n }, comments: { helped: String(n) }, most: 3 } as const;
        await answers.give({ ...survey, ...sheet }, { person: `person-${n}` });
        given.push(survey);
      }
      for (const survey of given)
        await answers.close(
          {
            ...{ ...survey, method: 'm', kind: 'client', isFollowUp: false },
            present: [{ group: 'orderer', most: 3, people: 1, attended: 1 }],
            consultants: [],
          },
          { area, period: '2026Q4', smallest: PEOPLE, mayTellLess: false, pooledMeetings: 5 },
        );
      const inPlace = await read(open(), `SELECT items->>'heard' AS said FROM answers WHERE area = $1 ORDER BY ctid`, area);
      const words = await read(open(), 'SELECT text AS said FROM answer_comments WHERE area = $1 ORDER BY ctid', area);
      expect(inPlace).toHaveLength(PEOPLE);
      byPlace += hits(inPlace, (i) => String(i));
      byId += hits(await read(open(), `SELECT items->>'heard' AS said FROM answers WHERE area = $1 ORDER BY id`, area), String);
      byWords += hits(words, (i) => inPlace[i] ?? '');
    }
    // By chance one of each round is right: so many more, five times the deviation, come once in millions of runs.
    const most = ROUNDS + 5 * Math.sqrt(ROUNDS);
    for (const found of [byPlace, byId, byWords]) expect(found).toBeLessThan(most);
  });
});

function hits(rows: readonly string[], expected: (i: number) => string): number {
  return rows.filter((said, i) => said === expected(i)).length;
}

async function read({ pool }: Database, sql: string, area: string): Promise<readonly string[]> {
  return (await pool.query<{ said: string }>(sql, [area])).rows.map(({ said }) => said);
}
