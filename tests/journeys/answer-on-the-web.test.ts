import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBox } from '../../src/adapters/prisma/feedback/answer-box.ts';
import { feedbackKey } from '../../src/adapters/prisma/feedback/seal.ts';
import { DAY } from '../../src/kernel/time/instant.ts';
import { openSurvey } from '../../src/model/feedback/box.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { texts } from '../../src/stages/feedback/texts.ts';
import { consultants, inOneTown, ofOrder, settled, type Town } from '../support/town.ts';
import { heldMeeting, ownFormOf, type HeldMeeting } from '../support/untraceable.ts';

const { thanks } = texts.fi;

inOneTown('Answering on the web', (town) => {
  it('Counts once with the card, whichever comes first, and ends when the survey does', async () => {
    const meeting = await heldMeeting(town(), 1, castOf(town()));
    const { number, orderer, pair } = meeting;
    await toNextDay(town());
    const link = ownFormOf(orderer, number)!;
    const page = await visit(town(), link);
    expect([page.status, page.text.includes(number), page.text.includes('name="heard"')]).toEqual([200, false, true]);

    // By link first, then the same card once more: the card says thanks, and one sheet lies in the box.
    const held = orderer.find('feedback.answer', ofOrder(number))!;
    expect((await send(town(), link, { heard: '9' })).status).toBe(303);
    expect((await visit(town(), link)).text).toContain(thanks);
    expect(cardsOf(orderer, meeting)).toEqual([true]);
    await orderer.pressFound(held, { heard: '1' });
    await send(town(), link, { heard: '2' });
    expect(await sheetsIn(town(), meeting)).toEqual([{ group: 'orderer', items: { heard: 9 } }]);

    // By card first, then the link.
    const [first] = pair as [Actor, Actor];
    const own = ownFormOf(first, number)!;
    await town().play.press(first, 'feedback.answer', { useful: '8' }, { where: ofOrder(number) });
    expect((await send(town(), own, { useful: '1' })).text).toContain(thanks);
    expect(await sheetsIn(town(), meeting)).toHaveLength(2);

    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 15 * DAY);
    await settled(town());
    for (const each of [link, own]) {
      const gone = await visit(town(), each);
      expect([gone.status, gone.text.includes('Kysely on päättynyt')]).toEqual([410, true]);
      expect((await send(town(), each, { heard: '3' })).status).toBe(410);
      expect((await visit(town(), each.replace('=fi', '=sv'))).text).toContain('<html lang="sv"');
    }
    expect(town().logged.join('\n')).not.toContain(link.slice(3, 67));

    // Two have answered and one has not: their messages are the same to look at, though of two cards one was deleted long before.
    const rows = await surveyRows(town(), number);
    expect(rows).toHaveLength(6);
    expect(new Set(rows).size).toBe(1);
  }, 120_000);
});

function castOf(town: Town): { readonly orderer: Actor; readonly pair: readonly Actor[] } {
  const orderer = town.sandbox.teams.world.people.find(({ role }) => role === 'orderer')!;
  return { orderer: town.play.actor(orderer.name), pair: consultants(town).slice(0, 2) };
}

/** The pair's own survey comes on the next working morning. */
async function toNextDay(town: Town): Promise<void> {
  await town.sandbox.clock.moveTo(town.sandbox.clock.now() + 3 * DAY);
  await settled(town);
}

/** Of each survey card of the meeting that this person has: does it say thanks? */
function cardsOf(actor: Actor, { number }: HeldMeeting): readonly boolean[] {
  const cards = actor.messages().map((message) => JSON.stringify(actor.card(message) ?? ''));
  const saysThanks = (card: string) => Object.values(texts).some((words) => card.includes(words.thanks));
  const surveys = cards.filter((card) => card.includes(number) && (card.includes('feedback.answer') || saysThanks(card)));
  return surveys.map(saysThanks);
}

/** What lies in the box of the meeting, as only whoever has the installation's secret can read it. */
async function sheetsIn({ sandbox, dataDir }: Town, { number: order }: HeldMeeting): Promise<readonly object[]> {
  const { area } = (await sandbox.app.world.orders.load(order))!;
  const key = feedbackKey((await readFile(join(dataDir, 'feedback.key'), 'utf8')).trim());
  const { sheets = [] } = openSurvey(await readBox(sandbox.app.database.pool, key, area), { order, survey: 'meeting' }) ?? {};
  return sheets.map(({ group, items }) => ({ group, items }));
}

/** What stands of this meeting's survey cards and reminders, but for whose they are. */
async function surveyRows({ sandbox }: Town, number: string): Promise<readonly string[]> {
  const sql = `SELECT state, attempts, outcome, content_hash, activity_id, earlier_activity_id, at FROM messages WHERE key LIKE $1`;
  const { rows } = await sandbox.app.database.pool.query<object>(sql, [`${number}/feedback.%/%/`]);
  return rows.map((row) => JSON.stringify(row));
}

const visit = ({ sandbox }: Town, path: string) => fetch(sandbox.app.origin + path).then(read);

function send({ sandbox }: Town, path: string, fields: Readonly<Record<string, string>>): ReturnType<typeof read> {
  const body = new URLSearchParams(fields);
  return fetch(sandbox.app.origin + path, { method: 'POST', redirect: 'manual', body }).then(read);
}

async function read(response: Response): Promise<{ readonly status: number; readonly text: string }> {
  return { status: response.status, text: await response.text() };
}
