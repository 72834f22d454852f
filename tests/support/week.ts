import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { DAY, MINUTE, type Instant } from '../../src/kernel/time/instant.ts';
import { instantOf } from '../../src/kernel/time/zone.ts';
import { isOver, meetingSlot, type Order, type Phase } from '../../src/model/order/order.ts';
import { answerScales } from '../../src/sandbox/scripted/fill.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { inputsOf, timesOn } from '../../src/sandbox/teams/cards.ts';
import type { PressOutcome } from '../../src/sandbox/teams/outcomes.ts';
import { dayOf, received, type Received } from './received.ts';
import { consultants, ofOrder, placeOrder, type Town } from './town.ts';

/** What goes wrong with an order, until the coordinator helps. */
export type Trouble = 'nobody-took-it' | 'nobody-qualified' | 'no-choice';

export interface Ordered {
  readonly number: string;
  readonly orderer: Actor;
  readonly trouble: Trouble | undefined;
}

export type HelpingVerb = 'desk.remind' | 'desk.widen' | 'desk.assign';
type Help = (number: string, verb: HelpingVerb) => Promise<void>;
type Sent = Readonly<Record<string, unknown>>;

/** Few speak Swedish, and fewest of them come to Rautjärvi. */
const TROUBLED: Readonly<Record<Trouble, Readonly<Record<string, string>>>> = {
  'nobody-took-it': { language: 'sv', municipality: 'lappeenranta' },
  'nobody-qualified': { language: 'sv', municipality: 'rautjarvi' },
  'no-choice': {},
};
const ORDERERS = ['Henna Satunen', 'Linnéa Fiktivius', 'Ellen Kuvitteellinen'];
const COORDINATOR = 'Maija Esimerkki';
const PATIENT_WAVES = 6;

/** People who do what their cards ask of them, each in turn and with time between, and what they have pressed and been told. */
export class Week {
  readonly presses = new Map<string, number>();
  readonly heard: readonly Received[];
  readonly #town: Town;
  readonly coordinator: Actor;
  readonly #help: Help;

  /** The coordinator helps on the order's card, or in the way that is given. */
  constructor(town: Town, help?: Help) {
    this.#town = town;
    this.#help = help ?? ((number, verb) => this.#helpOnCard(number, verb));
    this.heard = received(town.sandbox.teams.world);
    this.coordinator = town.play.actor(COORDINATOR);
  }

  async claim(): Promise<void> {
    const channelId = this.#town.sandbox.team.channels.at(-1)?.id ?? '';
    await this.#town.sandbox.teams.client.sayInChannel(this.coordinator.person, { channelId }, 'ota kanava käyttöön');
    await this.#pass(2 * MINUTE);
  }

  async load(number: string): Promise<Order> {
    const order = await this.#town.sandbox.app.world.orders.load(number);
    if (order === undefined) throw new Error(`${number} is gone`);
    return order;
  }

  async place(index: number, trouble: Trouble | undefined): Promise<Ordered> {
    const orderer = this.#town.play.actor(ORDERERS[index % ORDERERS.length] ?? '');
    const today = dayOf(this.#now());
    const municipality = index % 2 === 0 ? 'lappeenranta' : 'imatra';
    const days = { earliestDate: addDays(today, 14), latestDate: addDays(today, 32), municipality };
    const number = await placeOrder(this.#town, orderer, { ...days, ...(trouble === undefined ? {} : TROUBLED[trouble]) });
    this.#count(orderer);
    await this.#pass(2 * MINUTE);
    return { number, orderer, trouble };
  }

  /** Whoever's turn it is does what is asked, as long as that changes something. */
  async goOn(ordered: Ordered): Promise<void> {
    for (let phase: Phase | undefined; ;) {
      const order = await this.load(ordered.number);
      if (order.phase === phase) return;
      phase = order.phase;
      await this.#turns[phase]?.(ordered, order);
    }
  }

  async nextMorning(): Promise<void> {
    const day = dayOf(this.#now());
    const isFriday = new Date(`${day}T12:00:00Z`).getUTCDay() === 5;
    await this.#moveTo(instantOf(addDays(day, isFriday ? 3 : 1), '09:30', 'Europe/Helsinki'));
  }

  /** The meetings are held one after another, counted and answered; then time passes until all is closed. */
  async hold(orders: readonly Ordered[]): Promise<void> {
    const dated = await Promise.all(
      orders.map(async (ordered) => ({ ordered, end: meetingSlot(await this.load(ordered.number))?.end ?? 0 })),
    );
    for (const { ordered, end } of dated.sort((a, b) => a.end - b.end)) {
      await this.#moveTo(end + 20 * MINUTE);
      await this.#afterMeeting(ordered);
    }
    await this.#moveTo(this.#now() + 16 * DAY);
    const open = await Promise.all(orders.map(({ number }) => this.load(number)));
    if (!open.every(isOver)) throw new Error('an order is not over');
  }

  readonly #turns: Partial<Readonly<Record<Phase, (ordered: Ordered, order: Order) => Promise<void>>>> = {
    choosing: async (ordered) => {
      if (ordered.trouble !== 'no-choice') await this.choose(ordered);
    },
    offering: async ({ number, trouble }) => {
      const verb = trouble === 'nobody-took-it' ? 'offer.decline' : 'offer.accept';
      for (let wave = 0; wave < PATIENT_WAVES; wave += 1) {
        for (const actor of consultants(this.#town))
          if (actor.find(verb, ofOrder(number)) !== undefined) await this.press(actor, verb, number);
        if ((await this.load(number)).phase !== 'offering') return;
        await this.#pass(2 * DAY);
      }
    },
    preparing: async ({ number, orderer }) => {
      for (const actor of consultants(this.#town))
        if (actor.find('meeting.prepared', (sent) => sent['order'] === number && sent['outsiders'] === 'yes') !== undefined)
          await this.press(actor, 'meeting.prepared', number, { outsiders: 'yes' });
      await this.press(orderer, 'meeting.checklist', number, {}, () => ({ roomBooked: 'yes' }));
    },
    stuck: async (ordered, { problem }) => {
      if (problem !== 'no-choice') return this.#help(ordered.number, problem === 'nobody-took-it' ? 'desk.assign' : 'desk.widen');
      await this.#help(ordered.number, 'desk.remind');
      await this.choose(ordered);
    },
  };

  /** The time at which most are free. */
  async choose({ number, orderer }: Ordered): Promise<void> {
    const found = await this.#town.play.until('the times to choose from', () =>
      orderer.find('order.choose-time', ofOrder(number)),
    );
    const times = timesOn(found.card);
    const free = ({ title }: { readonly title: string }): number => Number(/· (\d+) /u.exec(title)?.[1] ?? 0);
    const [best] = [...times].sort((a, b) => free(b) - free(a));
    await this.press(orderer, 'order.choose-time', number, { slot: best?.value });
  }

  /** Opens the order from its card, and presses what stands first there; who is given a seat has said yes on the telephone. */
  async #helpOnCard(number: string, verb: HelpingVerb): Promise<void> {
    await this.press(this.coordinator, 'desk.board', number);
    await this.press(this.coordinator, verb, number, {}, (card): Readonly<Record<string, string>> => {
      const people = inputsOf(card).find(({ id }) => id === 'consultants')?.choices ?? [];
      const free = people.filter(({ title }) => title.endsWith('vapaa')).slice(0, 2);
      return verb === 'desk.assign' ? { consultants: free.map(({ value }) => value).join() } : {};
    });
  }

  async #afterMeeting({ number, orderer }: Ordered): Promise<void> {
    const isMine = ofOrder(number);
    const lead = consultants(this.#town).find((actor) => actor.find('meeting.counts', isMine) !== undefined);
    if (lead !== undefined)
      await this.press(lead, 'meeting.counts', number, {}, () => ({ countFamily: '3', summaryGiven: 'yes' }));
    await this.press(orderer, 'feedback.answer', number, {}, (card) => answerScales(card, '8'));
  }

  /** One press, after which a little time passes: what follows from it has been done and told. */
  async press(
    actor: Actor,
    verb: string,
    order: string,
    sent: Sent = {},
    filled: (card: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>> = () => ({}),
  ): Promise<PressOutcome> {
    const where = (held: Sent): boolean => Object.entries({ order, ...sent }).every(([name, value]) => held[name] === value);
    const found = await this.#town.play.until(`${verb} for ${actor.person.name}`, () => actor.find(verb, where));
    const outcome = await this.#town.play.press(actor, verb, filled(found.card), { where });
    this.#count(actor);
    await this.#pass(2 * MINUTE);
    return outcome;
  }

  #count({ person: { name } }: Actor): void {
    this.presses.set(name, (this.presses.get(name) ?? 0) + 1);
  }

  #now(): Instant {
    return this.#town.sandbox.clock.now();
  }

  async #pass(time: number): Promise<void> {
    await this.#town.sandbox.clock.advance(time / 1_000);
  }

  async #moveTo(at: Instant): Promise<void> {
    if (at > this.#now()) await this.#town.sandbox.clock.moveTo(at);
  }
}
