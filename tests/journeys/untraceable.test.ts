import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { feedbackKey } from '../../src/adapters/prisma/feedback/seal.ts';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { DAY, HOUR } from '../../src/kernel/time/instant.ts';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import { instantOf, localOf } from '../../src/kernel/time/zone.ts';
import { daysOf, periodName } from '../../src/model/feedback/fixed-period.ts';
import { publishedFrom } from '../../src/model/feedback/publishing-day.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { texts as feedbackTexts } from '../../src/stages/feedback/texts.ts';
import { texts } from '../../src/stages/report/texts.ts';
import { consultants, inOneTown, ofOrder, settled, type Town } from '../support/town.ts';
import { dumpOf, heldMeeting, ownFormOf, seenBetween, type Dump, type HeldMeeting } from '../support/untraceable.ts';

/** What somebody says, and how it is sent. */
interface Step {
  /** Own words that nobody else writes: where they stand, the answer stands. Undefined: they will not answer. */
  readonly words: string | undefined;
  readonly act: () => Promise<unknown>;
}

const MEETINGS = 6;
const words = texts.fi;

inOneTown('An answer', (town) => {
  it('Leads nobody to whoever gave it: by tables at every step, keys, logs, messages, what is released, or the report that tells it', async () => {
    const people = peopleOf(town());
    const meetings: HeldMeeting[] = [];
    for (let n = 0; n < MEETINGS; n += 1) {
      const pair = [people[6 + 2 * n]!, people[7 + 2 * n]!];
      meetings.push(await heldMeeting(town(), n, { orderer: people[n]!, pair }));
    }
    await toMorning(town());
    const database = town().sandbox.app.database;
    const answering = meetings.flatMap((meeting, n) => stepsOf(town(), meeting, n));
    const links = meetings.flatMap(({ number, orderer, pair }) => [orderer, ...pair].map((actor) => ownFormOf(actor, number)));
    expect(new Set(links).size).toBe(MEETINGS * 3);
    const dumps: Dump[] = [await dumpOf(database)];
    const logged = town().logged.length;
    for (const { act } of answering) {
      await act();
      dumps.push(await dumpOf(database));
    }

    // The administrator compares the tables before and after each step: whoever it was, and answer or not, the same is seen.
    const seen = answering.map((_, i) => seenBetween(dumps[i]!, dumps[i + 1]!));
    for (const one of seen) expect(one).toEqual({ answer_boxes: 2 });
    expect(new Set(dumps.slice(1).map((dump) => dump.get('answer_boxes')?.[0]?.split(' ').at(-1)?.length)).size).toBe(1);
    // The reader of logs sees nothing at all of it.
    expect(town().logged.slice(logged)).toEqual([]);

    // Reminders: the row of somebody who has answered looks like that of somebody who has not.
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 5 * DAY);
    const reminders = await rowsOf(town(), `SELECT * FROM messages WHERE key LIKE '%/feedback.reminder/%'`);
    expect(reminders).toHaveLength(MEETINGS * 3);
    const looks = reminders.map(({ state, attempts, outcome, content_hash: hash, activity_id: id }) =>
      JSON.stringify([state, attempts, outcome, hash, String(id).length]),
    );
    expect(new Set(looks).size).toBe(1);
    // Three have neither answered nor said that they will not.
    expect(remindersIn(people)).toBe(MEETINGS / 2);
    dumps.push(await dumpOf(database));

    // Whoever hashes what is known of people, orders and forms finds none of it.
    const rows = new Set(dumps.flatMap((dump) => [...dump].flatMap(([table, all]) => (table === 'answer_boxes' ? [] : all))));
    const all = [...rows].join('\n');
    for (const hash of guesses(people, meetings)) expect(all.includes(hash)).toBe(false);
    const said = answering.flatMap(({ words }) => words ?? []);
    for (const words of said) expect(all.includes(words)).toBe(false);
    // Nor is anybody's own link in the tables or the logs, nor any part of it.
    const written = all + town().logged.join('\n');
    for (const link of links) for (const part of link!.match(/[0-9a-f]{16}/g)!) expect(written.includes(part)).toBe(false);

    // Closing, meeting by meeting: before the release nothing shows; with the release all come together.
    for (let n = 0; n < 3; n += 1) await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 4 * DAY);
    await expectNothingTraced(town(), meetings, said);
    await expectReported(town());
  }, 240_000);
});

/** What is released, and what is left in the box: to all who read them. */
async function expectNothingTraced(town: Town, meetings: readonly HeldMeeting[], said: readonly string[]): Promise<void> {
  const answers = await rowsOf(town, 'SELECT *, xmin::text, ctid::text FROM answers ORDER BY ctid');
  const comments = await rowsOf(town, 'SELECT *, xmin::text, ctid::text FROM answer_comments ORDER BY ctid');
  expect(new Set(answers.map(({ group }) => group))).toEqual(new Set(['orderer', 'client', 'consultant']));
  for (const group of ['orderer', 'client', 'consultant']) {
    const own = answers.filter((row) => row['group'] === group);
    expect(new Set(own.map(({ xmin }) => xmin)).size).toBe(1);
    expect(own.length).toBeGreaterThanOrEqual(5);
  }
  for (const { number } of meetings) expect(JSON.stringify([answers, comments])).not.toContain(number);
  for (const row of answers)
    expect(Object.keys(row)).not.toEqual(expect.arrayContaining([expect.stringMatching(/order|day|at$|on$|person/)]));

  // The holder of a backup after the release, even with the key: no order, no mark, nobody to be tested.
  const key = feedbackKey((await readFile(join(town.dataDir, 'feedback.key'), 'utf8')).trim());
  const sealed = await rowsOf(town, 'SELECT area, sealed FROM answer_boxes');
  const boxes = sealed.map((row) => key.open(`box/${String(row['area'])}`, row['sealed'] as Buffer));
  for (const box of boxes) {
    expect(box).not.toMatch(/VP-\d/);
    expect(JSON.parse(box)).toMatchObject({ open: [] });
  }

  // The coordinator reads the words of the area, and of no meeting; none is lost, and none is there twice.
  const words = comments.map(({ text }) => String(text));
  expect(words.length).toBeGreaterThan(said.length / 2);
  expect(new Set(words).size).toBe(words.length);
  for (const one of said) expect(words.includes(one) || boxes.join().includes(one)).toBe(true);
}

/**
 * When the quarter is over it is published, and its report comes to the channel by itself, once: also where its morning was missed. Numbers
 * are told as bands.
 */
async function expectReported(town: Town): Promise<void> {
  const { clock, app, teams } = town.sandbox;
  const maija = town.play.actor('Maija Esimerkki');
  const channelId = town.sandbox.team.channels.at(-1)?.id ?? '';
  await teams.client.sayInChannel(maija.person, { channelId }, 'ota kanava käyttöön');
  const reports = () =>
    teams.world.messages.in(channelId).filter(({ attachments }) => JSON.stringify(attachments).includes(words.smallGroups(5)));
  const [{ period } = { period: '' }] = (await rowsOf(town, 'SELECT max(period) AS period FROM answers')) as { period: string }[];
  const [area] = app.world.areas;
  await clock.moveTo(publishedFrom(period, area!) + 6 * HOUR);
  expect(reports()).toHaveLength(1);
  await rowsOf(town, `DELETE FROM messages WHERE key LIKE 'round/report.send/%'`);
  await clock.moveTo(clock.now() + 5 * DAY);
  await clock.moveTo(clock.now() + 2 * DAY);
  expect(reports()).toHaveLength(2);

  const pressed = await town.play.press(maija, 'desk.report', { ...daysOf(period), table: 'response' }, {});
  const told = JSON.stringify(pressed);
  expect(told).toContain(words.published(periodName(period)));
  for (const band of ['10–19', '5–9']) expect(told).toContain(band);
}

/** The next working morning, when the pairs' own surveys come. */
async function toMorning(town: Town): Promise<void> {
  const { clock, app } = town.sandbox;
  const { zone, holidays, policy } = app.world.areas[0]!;
  const tomorrow = instantOf(addDays(localOf(clock.now(), zone).date, 1), '08:00', zone);
  await clock.moveTo(afterQuietHours(tomorrow, { zone, holidays, quiet: policy.quietHours }));
  await settled(town);
}

function peopleOf(town: Town): readonly Actor[] {
  const orderers = town.sandbox.teams.world.people
    .filter(({ role }) => role === 'orderer')
    .map(({ name }) => town.play.actor(name));
  return [...orderers, ...consultants(town)];
}

/** In each meeting the orderer answers, two clients answer on the web, one consultant answers (some by their own link) and the other will not. */
function stepsOf(town: Town, meeting: HeldMeeting, n: number): readonly Step[] {
  const { number, orderer, pair, codes } = meeting;
  const press = (actor: Actor, verb: string, inputs: Readonly<Record<string, string>>) => () =>
    town.play.press(actor, verb, inputs, { where: ofOrder(number) });
  const byLink = (actor: Actor, _verb: string, inputs: Readonly<Record<string, string>>) => () =>
    fetch(`${town.sandbox.app.origin}${ownFormOf(actor, number)}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(inputs),
    }).then(({ status }) => expect(status).toBe(303));
  const web = (words: string, heard: string) => () =>
    fetch(`${town.sandbox.app.origin}/f/${codes.client}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ heard, helped: words, sheet: `sheet-${n}-${heard}` }),
    }).then(({ status }) => expect(status).toBe(303));
  const [first, second] = pair;
  return [
    {
      words: `Tilaajan sana ${WORDS[n]}`,
      act: press(orderer, 'feedback.answer', { heard: String(n), helped: `Tilaajan sana ${WORDS[n]}` }),
    },
    { words: `Perheen sana ${WORDS[n]}`, act: web(`Perheen sana ${WORDS[n]}`, '3') },
    { words: `Toinen sana ${WORDS[n]}`, act: web(`Toinen sana ${WORDS[n]}`, '7') },
    {
      words: `Vetäjän sana ${WORDS[n]}`,
      act: (n % 3 === 0 ? byLink : press)(first!, 'feedback.answer', { useful: String(n), helped: `Vetäjän sana ${WORDS[n]}` }),
    },
    ...(n % 2 === 0 ? [] : [{ words: undefined, act: press(second!, 'feedback.skip', {}) }]),
  ];
}

const WORDS = ['omena', 'koivu', 'lampi', 'pilvi', 'kivi', 'sammal'];

/** Unsalted hashes of all that an attacker knows: people, orders, surveys, forms, in the ways that come to mind. */
function guesses(people: readonly Actor[], meetings: readonly HeldMeeting[]): readonly string[] {
  const known = [
    ...people.map(({ person }) => person.aadObjectId),
    ...meetings.flatMap((_, n) => [`web/client/sheet-${n}-3`, `sheet-${n}-3`]),
  ];
  return meetings.flatMap(({ number }) =>
    known.flatMap((one) =>
      [JSON.stringify([number, 'meeting', one]), `${number}/meeting/${one}`, `${number}/${one}`, number + one].map((text) =>
        createHash('sha256').update(text).digest('hex').slice(0, 16),
      ),
    ),
  );
}

/** How many reminders stand in people's chats. */
function remindersIn(people: readonly Actor[]): number {
  const cards = people.flatMap((actor) => actor.messages().map((message) => JSON.stringify(actor.card(message) ?? '')));
  const titles = Object.values(feedbackTexts).map(({ reminderTitle }) => reminderTitle);
  return cards.filter((card) => titles.some((title) => card.includes(title))).length;
}

async function rowsOf(town: Town, sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await town.sandbox.app.database.pool.query<Record<string, unknown>>(sql)).rows;
}
