import { afterEach, beforeEach, expect, it } from 'vitest';
import { card } from '../../src/kernel/card/card.ts';
import { deliver } from '../../src/runtime/delivery/delivery.ts';
import { WITHHELD } from '../../src/runtime/delivery/sending.ts';
import { onOneDatabase } from '../support/database.ts';
import { chatOf } from '../support/proof/memory-teams.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

onOneDatabase('A reminder that somebody is spared', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('A reminder that somebody is spared waits out an outage of Teams like one that is sent, and leaves the same row', async () => {
    const { world, teams } = town;
    const reminder = (id: string, isWithheld: boolean) => () =>
      deliver({
        ...{ world, key: `VP-2026-0001/feedback.reminder/${id}/`, place: `person/${id}`, isPostedAnew: false },
        shown: { card: card({ language: 'fi', title: 'Vastaatko vielä?', body: [] }), summary: 'Vastaatko vielä?', isWithheld },
        address: async () => chatOf(id),
        givenUp: async () => undefined,
      });
    const both = [reminder('asked', false), reminder('spared', true)];
    teams.isOut = true;
    for (const one of both) await expect(one()).rejects.toMatchObject({ name: 'TransientError' });
    teams.isOut = false;
    for (const one of both) await one();
    const rows = await open().pool.query<Record<string, unknown>>(
      `SELECT state, attempts, outcome, content_hash, length(activity_id) AS length, at FROM messages WHERE key LIKE '%/feedback.reminder/%'`,
    );
    expect(rows.rows).toHaveLength(2);
    expect(rows.rows[0]).toEqual(rows.rows[1]);
    expect(teams.messages.map(({ conversationId }) => conversationId)).toEqual([chatOf('asked').conversationId]);
    const spared = await world.messages.find('VP-2026-0001/feedback.reminder/spared/');
    expect(spared?.message?.activityId).toBe(WITHHELD);
  });
});
