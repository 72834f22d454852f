import { readFile } from 'node:fs/promises';
import { ActivityWriter } from '../../src/sandbox/teams/activities.ts';
import type { PersonSeed, TeamsPerson } from '../../src/sandbox/teams/teams-people.ts';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { fillCard } from '../../src/sandbox/scripted/fill.ts';
import { botProcess, type BotProcess } from '../../tests/support/bot-process.ts';
import { childBot, type ChildBot } from '../../tests/support/child-bot.ts';
import { freshDatabase, serverUrl } from '../database.ts';
import type { Table } from '../table.ts';
import { commits } from './commits.ts';
import { countedWay, type CountedWay } from './round-trips.ts';

const PEOPLE = 8;
/** Teams takes seven messages a second in one chat, and sixty in half a minute, and the bot keeps to it: what is said is said by many, who have no orders. */
const TALKERS = 64;
/** Of each turn, one after another and several at a time, in turns of both bots: what else the machine does falls on both alike. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const EACH = 120;
const WARM_UP = 200;
const AT_ONCE = 8;

/** A button pressed or a word said by one of several people, each in their own chat. */
interface Turn {
  readonly title: string;
  readonly answersTo: string;
  readonly activity: (no: number) => object;
}

/**
 * What a turn takes on PostgreSQL, beside a bare bot of botbuilder that answers with the same card and does nothing else. Both are processes of
 * their own, and hear the same activities over HTTP.
 */
export async function bench(): Promise<readonly Table[]> {
  const { url, drop } = await freshDatabase(serverUrl(), 'turns');
  const way = await countedWay(url);
  const ours = await childBot(url);
  const bare = await botProcess({}, 'bench/turns/bare-bot.ts');
  try {
    await ours.start({ DATABASE_URL: way.url });
    await bare.start();
    const turns = await turnsOf(ours);
    const trips = await roundTrips(ours, turns, way);
    await ours.kill();
    await ours.start({ DATABASE_URL: url });
    return [await measured({ ours, bare }, turns, trips), await commits(url)];
  } finally {
    way.close();
    await bare.kill();
    await ours.end();
    await drop();
  }
}

/** How often each turn goes to the database and back, one after another: what the worker asks meanwhile is a small part of it. */
async function roundTrips({ bots }: ChildBot, turns: readonly Turn[], way: CountedWay): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const turn of turns) {
    await inTurn(bots[0]?.origin ?? '', turn, WARM_UP, 1, []);
    const before = way.count();
    await inTurn(bots[0]?.origin ?? '', turn, WARM_UP, 1, []);
    counts.set(turn.title, (way.count() - before) / WARM_UP);
  }
  return counts;
}

interface Bots {
  readonly ours: ChildBot;
  readonly bare: BotProcess;
}

async function measured({ ours, bare }: Bots, turns: readonly Turn[], trips: ReadonlyMap<string, number>): Promise<Table> {
  const rows: (readonly (string | number)[])[] = [];
  const origin = ours.bots[0]?.origin ?? '';
  for (const turn of turns) {
    await teach(turn, origin, bare);
    const [one, other] = [timesOf(), timesOf()];
    for (const where of [origin, bare.origin]) await inTurn(where, turn, WARM_UP, AT_ONCE, []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [bot, times] of [
        [ours.bots[0] ?? bare, one],
        [bare, other],
      ] as const) {
        const where = bot.origin;
        const before = await processorMs(bot);
        await inTurn(where, turn, EACH, 1, times.alone);
        const began = performance.now();
        await inTurn(where, turn, EACH * 2, AT_ONCE, []);
        times.rates.push((EACH * 2 * 1000) / (performance.now() - began));
        times.processor.push(((await processorMs(bot)) - before) / (EACH * 3));
      }
    rows.push([turn.title, tenths(trips.get(turn.title) ?? Number.NaN), ...compared(one, other)]);
  }
  return {
    title: 'Turns on PostgreSQL, beside a bare bot of botbuilder',
    columns: [
      'turn',
      'round trips',
      'ms',
      'bare ms',
      'times',
      `a second, ${AT_ONCE} at a time`,
      'bare',
      '%',
      'processor ms',
      'bare',
      'times',
    ],
    rows,
    note: `Medians of ${ROUNDS} rounds of ${EACH}, of both bots in turn. On a busy machine, look at what each used of the processor; the worker’s is in ours.`,
  };
}

interface Times {
  readonly alone: number[];
  readonly rates: number[];
  readonly processor: number[];
}

const timesOf = (): Times => ({ alone: [], rates: [], processor: [] });

/** A hundred ticks a second, of Linux; elsewhere nothing is known. */
const TICK_MS = 10;

/** What the process has used of the processor until now. */
async function processorMs(bot: BotProcess): Promise<number> {
  const stat = await readFile(`/proc/${bot.pid()}/stat`, 'utf8').catch(() => '');
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * TICK_MS;
}

function compared(ours: Times, bare: Times): readonly number[] {
  const [ms = Number.NaN, rate = Number.NaN, used = Number.NaN] = [ours.alone, ours.rates, ours.processor].map(median);
  const [bareMs = Number.NaN, bareRate = Number.NaN, bareUsed = Number.NaN] = [bare.alone, bare.rates, bare.processor].map(
    median,
  );
  return [
    ...[tenths(ms), tenths(bareMs), tenths(ms / bareMs)],
    ...[Math.round(rate), Math.round(bareRate), Math.round((rate / bareRate) * 100)],
    ...[tenths(used), tenths(bareUsed), tenths(used / bareUsed)],
  ];
}

const tenths = (figure: number): number => Math.round(figure * 10) / 10;

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

async function turnsOf({ play, sandbox }: ChildBot): Promise<readonly Turn[]> {
  const { teams, clock } = sandbox;
  const writer = new ActivityWriter(teams.world, () => `${teams.origin}/`);
  const people = teams.world.people.slice(0, PEOPLE);
  // What a change brings to the desk has somewhere to go.
  const desk = teams.world.people.filter(({ role }) => role === 'coordinator');
  const talkers = Array.from({ length: TALKERS }, (_, no) => teams.world.addPerson(talker(no)));
  for (const person of [...people, ...desk, ...talkers]) await teams.client.install(person);
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const orders: string[] = [];
  for (const { name } of people) {
    const actor = play.actor(name);
    await actor.say('tilaa');
    const found = await play.until('the form', () => actor.find('order.submit'));
    const outcome = await actor.pressFound(found, fillCard(found.card, wish(today)));
    orders.push(/VP-\d{4}-\d{4}/.exec(JSON.stringify(outcome))?.[0] ?? '');
  }
  await clock.advance(60);
  const by = (no: number): TeamsPerson => people[no % PEOPLE] as TeamsPerson;
  const press = (verb: string, data: (no: number) => object = () => ({})): Omit<Turn, 'title'> => ({
    answersTo: verb,
    activity: (no) => {
      const [message] = teams.world.messages.in(by(no).chatId).slice(-1);
      if (message === undefined) throw new Error('nothing was ever said');
      return writer.press(by(no), message, { type: 'Action.Execute', verb, data: data(no) });
    },
  });
  const order = (no: number): Readonly<Record<string, string | undefined>> => ({ order: orders[no % PEOPLE] });
  const said = teams.world.messages.in(by(0).chatId)[0];
  if (said === undefined) throw new Error('nothing was ever said');
  const speaker = (no: number): TeamsPerson => talkers[no % TALKERS] as TeamsPerson;
  return [
    { title: 'press: how it stands', ...press('order.status', order) },
    { title: 'press: own orders', ...press('order.mine') },
    { title: 'press: the order form', ...press('order.new') },
    { title: 'press: a change saved', ...press('order.edit-submit', (no) => ({ ...order(no), countFamily: `${(no % 7) + 2}` })) },
    { title: 'press: refused', ...press('order.cancel', (no) => ({ ...order(no + 1), reason: 'other' })) },
    { title: 'press: language, saved', ...press('profile.language', (no) => ({ language: no % 16 < 8 ? 'fi' : 'sv' })) },
    {
      title: 'word: own orders, as a message',
      answersTo: 'omat',
      activity: (no) =>
        writer.words(speaker(no), { ...said, conversationId: speaker(no).chatId, id: `${Date.now()}${no}`, text: 'omat' }),
    },
  ];
}

function talker(no: number): PersonSeed {
  const id = String(no).padStart(4, '0');
  const name = { givenName: 'Puhuja', surname: id, email: `puhuja.${id}@itaraja.example` };
  return { aadObjectId: `1e7a0000-0000-4000-8000-00000001${id}`, ...name, locale: 'fi-FI', role: 'orderer' };
}

/** As an orderer fills the form. */
function wish(today: string): Readonly<Record<string, string>> {
  return {
    ...{ kind: 'client', method: 'anticipation-dialogue', theme: 'everyday', clientAgreed: 'yes', clientAgreedOn: today },
    ...{ unit: 'perhesosiaalityo', municipality: 'lappeenranta', placeType: 'own', language: 'fi', interpreter: 'none' },
    ...{ earliestDate: addDays(today, 7), latestDate: addDays(today, 21), timeFrom: '12:00', timeTo: '16:00' },
    ...{ countFamily: '3', countClose: '1', countProfessionals: '4', durationMinutes: '150' },
  };
}

/** The bare bot answers with the very card that ours does. */
async function teach({ answersTo, activity }: Turn, origin: string, bare: BotProcess): Promise<void> {
  const answer = (await (await deliver(origin, activity(0))).json().catch(() => undefined)) as
    { readonly value?: object } | undefined;
  const value = answer?.value ?? { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x'.repeat(3_000) }] };
  await fetch(`${bare.origin}/cards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ [answersTo]: value }),
  });
}

async function inTurn(origin: string, turn: Turn, count: number, atOnce: number, times: number[]): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    for (let no = next++; no < count; no = next++) {
      const began = performance.now();
      const answer = await deliver(origin, turn.activity(no));
      await answer.arrayBuffer();
      times.push(performance.now() - began);
      if (answer.status !== 200) throw new Error(`${turn.title}: HTTP ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

function deliver(origin: string, activity: object): Promise<Response> {
  return fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
}
