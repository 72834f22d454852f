import type { PersonId } from '../../../src/model/people/person.ts';
import { addDays, weekdayOf } from '../../../src/kernel/time/calendar-date.ts';
import { DAY, HOUR, MINUTE, toIso, type Instant } from '../../../src/kernel/time/instant.ts';
import { instantOf, localOf } from '../../../src/kernel/time/zone.ts';
import { fillCard } from '../../../src/sandbox/scripted/fill.ts';
import { Actor } from '../../../src/sandbox/teams/actor.ts';
import { inputsOf } from '../../../src/sandbox/teams/cards.ts';
import { cardShownTo, type Message } from '../../../src/sandbox/teams/messages.ts';
import type { TeamsPerson } from '../../../src/sandbox/teams/teams-people.ts';
import { chance, type Chance } from '../fuzz/chance.ts';
import type { AreaPeople } from './country.ts';
import { asksSomething, delay, pressingOn } from './habits.ts';
import { Turnover, type TurnoverOptions } from './turnover.ts';

const ZONE = 'Europe/Helsinki';
const MORNING = '08:30';
const WORKDAY = 7.5 * HOUR;
const AT_ONCE = 8;
/** Of one message; what is still asked after that is left. */
const MOST_PRESSES = 2;

export interface YearOptions extends TurnoverOptions {
  /** Where the bot listens. */
  readonly origin: () => string;
  readonly clock: YearClock;
  readonly seed: number;
  readonly orders: number;
  /** On how many days they are ordered. */
  readonly days: number;
  /** How long it takes after them until the last survey is closed. */
  readonly daysAfter: number;
  /** How often people look, in minutes; half an hour and its multiples. */
  readonly everyMinutes: number;
  /** Once in so many ticks something passing goes wrong; 0: never. */
  readonly faultsEvery: number;
  /** Looks after each day, and may stop it. */
  readonly afterDay?: (day: string) => Promise<void>;
}

/** How it went, as people saw it. */
export interface YearSeen {
  readonly placed: number;
  /** Milliseconds of each press, by verb. */
  readonly presses: ReadonlyMap<string, readonly number[]>;
  /** Presses that were not answered with a card or a sentence. */
  readonly failed: readonly string[];
  /** Two equal cards that stand in one person's chat. */
  readonly twice: number;
  /** Ends of sendings that were lost on the way, after each of which one copy may stand. */
  readonly lostAnswers: number;
  /** Who has left the bank, and when. */
  readonly left: ReadonlyMap<PersonId, Instant>;
  /** What happened to people, and how often. */
  readonly turnover: Readonly<Record<string, number>>;
}

/** The bot's clock, moved over HTTP by ticks. */
export class YearClock {
  readonly #origin: () => string;
  #offset: number;

  constructor(origin: () => string, begin: Instant) {
    this.#origin = origin;
    this.#offset = begin - Date.now();
  }

  now(): Instant {
    return Date.now() + this.#offset;
  }

  async moveTo(to: Instant): Promise<void> {
    if (to <= this.now()) return;
    const answer = await fetch(`${this.#origin()}/development/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: toIso(to), step: 'PT10M' }),
    });
    if (!answer.ok) throw new Error(`the clock could not be moved: ${answer.status}`);
    this.#offset = Math.max(this.#offset, to - Date.now());
  }
}

/** Somebody will look at a message of theirs. */
interface Act {
  readonly person: TeamsPerson;
  readonly message: Message;
  readonly at: Instant;
}

/** Plays people who order, answer, forget, decline and fall ill, until `days` are over and then until nothing is to come any more. */
export async function playYear(options: YearOptions): Promise<YearSeen> {
  const { country, clock, orders, days } = options;
  const luck = chance(options.seed);
  const turnover = new Turnover(options, luck);
  const people = new People(options, luck, turnover);
  for (const { team, coordinator } of country.areas) {
    const channel = team.channels.at(-1);
    await country.teams.client.install(coordinator);
    await country.teams.client.installInTeam(team, coordinator, channel?.id);
    await country.teams.client.sayInChannel(coordinator, { channelId: channel?.id ?? '' }, 'ota kanava käyttöön');
  }
  await people.install();
  let lostAnswers = 0;
  let placed = 0;
  let no = 0;
  const from = clock.now();
  for (const tick of workTicks(from, days + options.daysAfter, options.everyMinutes * MINUTE)) {
    await clock.moveTo(tick);
    const { date, time } = localOf(tick, ZONE);
    if (time === MORNING) await turnover.morning(tick, people.willing);
    lostAnswers += somethingBreaks(options, luck);
    const due = Math.min(orders, Math.ceil((orders * (tick - from)) / (days * DAY)));
    const turns = Array.from({ length: Math.max(0, due - no) }, () => no++);
    placed += (await atOnce(turns, (turn) => people.order(turn))).filter(Boolean).length;
    await people.act();
    if (time === MORNING) await options.afterDay?.(date);
  }
  country.teams.faults.clear();
  country.graph.faults.clear();
  await clock.moveTo(clock.now() + DAY);
  const { presses, failed } = people;
  return { placed, presses, failed, twice: people.twice(), lostAnswers, left: turnover.left, turnover: turnover.counts };
}

/** Within working hours of working days. */
function* workTicks(from: Instant, days: number, every: number): Generator<Instant> {
  const { date } = localOf(from, ZONE);
  for (let day = 0; day < days; day++) {
    const on = addDays(date, day);
    if (weekdayOf(on) > 5) continue;
    const begin = instantOf(on, MORNING, ZONE);
    for (let tick = begin; tick <= begin + WORKDAY; tick += every) if (tick > from) yield tick;
  }
}

const BREAKS = ['throttle', 'error-before', 'error-after', 'cut-before', 'cut-after', 'precondition'] as const;

/** Now and then a passing fault of Teams or Graph; answers how many answers to new messages it loses. */
function somethingBreaks({ country: { teams, graph }, faultsEvery }: YearOptions, luck: Chance): number {
  if (faultsEvery === 0 || !luck.onceIn(faultsEvery)) return 0;
  const kind = luck.oneOf(BREAKS);
  const times = 1 + luck.below(3);
  const isOfTeams = luck.onceIn(2);
  const retryAfterSeconds = kind === 'throttle' ? { retryAfterSeconds: 0.1 } : {};
  (isOfTeams ? teams : graph).faults.add({
    kind,
    times,
    ...retryAfterSeconds,
    ...(isOfTeams && { method: 'POST', path: '/activities' }),
  });
  return isOfTeams && kind.endsWith('-after') ? times : 0;
}

/** Everybody, with what they have seen and will look at. */
class People {
  readonly presses = new Map<string, number[]>();
  readonly failed: string[] = [];
  /** Consultants who have said yes. */
  readonly willing = new Set<PersonId>();
  readonly #turnover: Turnover;
  readonly #deputies: ReadonlyMap<TeamsPerson, TeamsPerson>;
  readonly #options: YearOptions;
  readonly #luck: Chance;
  readonly #byChat: ReadonlyMap<string, TeamsPerson>;
  readonly #acts = new Map<Message, Act>();
  readonly #pressed = new WeakMap<Message, number>();

  constructor(options: YearOptions, luck: Chance, turnover: Turnover) {
    this.#options = options;
    this.#luck = luck;
    this.#turnover = turnover;
    this.#deputies = new Map(options.country.areas.map(({ coordinator, deputy }) => [coordinator, deputy]));
    const { teams, areas } = options.country;
    this.#byChat = new Map([
      ...teams.world.people.map((person) => [person.chatId, person] as const),
      ...areas.flatMap(({ team, coordinator }) => team.channels.map(({ id }) => [id, coordinator] as const)),
    ]);
    teams.world.changes.subscribe((change) => {
      if (change.kind === 'message' && change.message.from === 'bot') this.#notice(change.message);
      if (change.kind === 'removed')
        for (const message of this.#acts.keys()) if (message.id === change.messageId) this.#acts.delete(message);
    });
  }

  /** Everybody who may be asked has the app, and the bot has met them. */
  async install(): Promise<void> {
    const { world, client } = this.#options.country.teams;
    await atOnce(
      world.people.filter(({ isInstalled }) => !isInstalled),
      (person) => client.install(person),
    );
  }

  #notice(message: Message): void {
    const person = this.#byChat.get(message.conversationId);
    const card = person && cardShownTo(message, person.aadObjectId);
    if (card === undefined || person === undefined || this.#acts.has(message) || !asksSomething(card)) return;
    const after = (this.#pressed.get(message) ?? 0) < MOST_PRESSES ? delay(this.#luck) : undefined;
    if (after !== undefined) this.#acts.set(message, { person, message, at: this.#options.clock.now() + after });
  }

  /** Whoever's time has come looks at their card, and does what it asks. */
  async act(): Promise<void> {
    const now = this.#options.clock.now();
    const due = [...this.#acts.values()].filter(({ at }) => at <= now);
    for (const { message } of due) this.#acts.delete(message);
    await atOnce(due, (one) => this.#look(one));
  }

  async #look({ person: reader, message }: Act): Promise<void> {
    const person = this.#whoReads(reader, message);
    if (person === undefined) return;
    const card = cardShownTo(message, person.aadObjectId);
    const pressing = card && pressingOn(card, this.#luck);
    if (card === undefined || pressing === undefined) return;
    this.#pressed.set(message, (this.#pressed.get(message) ?? 0) + 1);
    await this.#press(person, pressing.button.verb ?? '', () =>
      this.#actor(person).pressFound({ message, card, ...pressing }, pressing.inputs),
    );
  }

  /** In the channel the deputy stands in; one's own chat waits until one is back. */
  #whoReads(reader: TeamsPerson, message: Message): TeamsPerson | undefined {
    const until = this.#turnover.awayUntil(reader, this.#options.clock.now());
    if (until === undefined) return reader;
    if (message.conversationId !== reader.chatId) return this.#deputies.get(reader);
    this.#acts.set(message, { person: reader, message, at: until });
    return undefined;
  }

  async #press(person: TeamsPerson, verb: string, press: () => ReturnType<Actor['press']>): Promise<boolean> {
    const began = performance.now();
    const { kind } = await press();
    const times = this.presses.get(verb) ?? [];
    times.push(performance.now() - began);
    this.presses.set(verb, times);
    if (verb === 'offer.accept') this.willing.add(person.aadObjectId);
    const isAnswered = kind === 'card' || kind === 'message' || kind === 'dialog' || kind === 'taken';
    if (!isAnswered) this.failed.push(`${verb} of ${person.name}: ${kind}`);
    return isAnswered;
  }

  /** By the form, area by area, and in each its people in turn: nobody has two forms open at once. Whoever gets none, because Teams refused just that answer, asks again. True: it was sent. */
  async order(turn: number, asked = 1): Promise<boolean> {
    const { areas } = this.#options.country;
    const { no, orderers } = areas[turn % areas.length] as AreaPeople;
    const actor = this.#actor(orderers[Math.floor(turn / areas.length) % orderers.length] as TeamsPerson);
    await actor.say('tilaa');
    const question = actor.find('order.new');
    const isAsked = question !== undefined && inputsOf(question.card).some(({ id }) => id === 'area');
    if (isAsked) await actor.pressFound(question, { area: `alue-${no}` });
    const found = actor.find('order.submit');
    if (found === undefined) {
      if (asked < 4) return this.order(turn, asked + 1);
      return this.failed.push(`no form for ${actor.person.name}`) === 0;
    }
    const today = localOf(this.#options.clock.now(), ZONE).date;
    const wish = {
      ...{ kind: 'client', method: 'anticipation-dialogue', theme: 'everyday', clientAgreed: 'yes', clientAgreedOn: today },
      ...{ unit: `${this.#luck.oneOf(['perhesosiaalityo', 'kotihoito', 'vammaispalvelut'])}-${no}`, placeType: 'own' },
      ...{ municipality: `${this.#luck.oneOf(['lappeenranta', 'imatra'])}-${no}`, language: this.#luck.onceIn(12) ? 'sv' : 'fi' },
      ...{
        interpreter: 'none',
        earliestDate: addDays(today, 10),
        latestDate: addDays(today, 31),
        timeFrom: '09:00',
        timeTo: '16:00',
      },
      ...{ countFamily: '3', countClose: '1', countProfessionals: '4', durationMinutes: '150' },
    };
    return this.#press(actor.person, 'order.submit', () => actor.pressFound(found, fillCard(found.card, wish)));
  }

  twice(): number {
    const { messages } = this.#options.country.teams.world;
    let count = 0;
    for (const chat of this.#byChat.keys()) {
      const cards = messages.in(chat).flatMap(({ from, attachments }) => (from === 'bot' ? [JSON.stringify(attachments)] : []));
      const ofOrders = cards.filter((card) => /VP-\d{4}-\d{4}/.test(card));
      count += ofOrders.length - new Set(ofOrders).size;
    }
    return count;
  }

  #actor(person: TeamsPerson): Actor {
    const { world, client } = this.#options.country.teams;
    return new Actor(world, client, person);
  }
}

/** Does all of them, some at a time. */
async function atOnce<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let i = next++; i < all.length; i = next++) results.push(await work(all[i] as T));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return results;
}
