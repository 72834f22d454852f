import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LocalDate } from '../../src/kernel/time/calendar-date.ts';
import { instantOf, localOf, type LocalTime } from '../../src/kernel/time/zone.ts';
import { onOneDatabase } from '../support/database.ts';
import { buttonsFor, filled } from '../support/proof/buttons.ts';
import { CONSULTANTS } from '../support/proof/cast.ts';
import { orderInputs } from '../support/proof/order-inputs.ts';
import { pressOf } from '../support/proof/presses.ts';
import { chatOf } from '../support/proof/memory-teams.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

onOneDatabase('A clock that leaps over months, as if the process had been off', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('A clock that leaps over months, as if the process had been off does once what was due meanwhile, says what is so now, and says nothing at night', async () => {
    const choosing = await placed('2026-12-14');
    const asking = await chosen('2026-12-16');
    const [together, pair] = await paired('2026-12-21');
    const early = await sent();
    // The night before a Saturday.
    await town.leapTo(at('2027-02-27', '02:00'));
    expect(await sent(early)).toEqual([]);
    expect(await phases()).toEqual({ [choosing]: 'choosing', [asking]: 'offering', [together]: 'preparing' });

    await town.leapTo(at('2027-03-01', '08:00'));
    expect(await phases()).toEqual({ [choosing]: 'stuck', [asking]: 'stuck', [together]: 'held' });
    // The days of the other two have passed as well: their orderers are asked for new ones, so that nobody calls the desk and its list is empty.
    expect(await sent(early)).toEqual(
      [
        ...['feedback.links', 'meeting.counts'].flatMap((view) => pair.map(() => `${together}/${view}`)),
        `${together}/feedback.card`,
      ].sort(),
    );
    const history = (await town.world.orders.history(together)).map(({ event }) => event.type);
    expect(history.filter((type) => /Reminded|ProblemNoticed/.test(type))).toEqual([]);

    const morning = await sent();
    await town.leapTo(town.now + 60_000);
    expect(await sent(morning)).toEqual([]);
    const { rows } = await town.database.pool.query("SELECT job, needs->>'area' AS area FROM outbox WHERE order_number = ''");
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it('A clock that leaps over months, as if the process had been off forgets nobody’s survey: what was open closes in its time, and nobody is reminded of what is closed', async () => {
    const [number] = await paired('2026-12-14');
    await town.leapTo(at('2026-12-14', '16:00'));
    expect(await phases()).toEqual({ [number]: 'held' });
    const early = await sent();
    await town.leapTo(at('2027-02-01', '10:00'));
    expect(await phases()).toEqual({ [number]: 'closed' });
    expect(await sent(early)).toEqual([]);
    await town.leapTo(at('2027-06-01', '10:00'));
    // The orderer and both of the pair are asked what came of it.
    const asked = `${number}/impact.card`;
    expect(await sent(early)).toEqual([asked, asked, asked, `${number}/order.follow-up`]);
  });

  it('A clock that leaps over months, as if the process had been off goes on with the time in reserve when the chosen one has passed', async () => {
    const number = await placed('2026-12-14', '2026-12-22');
    const { proposals } = await loaded(number);
    const [first, last] = [proposals[0], proposals.at(-1)];
    expect(last?.slot.start).toBeGreaterThan(at('2026-12-16', '00:00'));
    const reserve = iso(last?.slot.start);
    await press('orderer-1', 'order.choose-time', { slot: iso(first?.slot.start), slot2: reserve, slot3: reserve });
    await town.leapTo(at('2026-12-15', '09:00'));
    const { phase, choices, offers } = await loaded(number);
    expect([phase, choices]).toEqual(['offering', [last?.slot]]);
    expect(offers.filter(({ state }) => state === 'open').map(({ slot }) => slot.start)).toContain(last?.slot.start);
  });

  async function placed(first: LocalDate, last = first): Promise<string> {
    const dates = { earliestDate: first, latestDate: last, seats: '2', urgency: 'normal', method: 'anticipation-dialogue' };
    const inputs = { ...orderInputs(today(), () => 0), ...dates, area: 'itaraja', draft: town.newId() };
    await press('orderer-1', 'order.submit', inputs);
    const newest = await town.database.prisma.order.findFirstOrThrow({ orderBy: { number: 'desc' } });
    return newest.number;
  }

  async function chosen(day: LocalDate): Promise<string> {
    const number = await placed(day);
    await press('orderer-1', 'order.choose-time');
    return number;
  }

  async function paired(day: LocalDate): Promise<readonly [string, readonly string[]]> {
    const number = await chosen(day);
    for (const { id } of CONSULTANTS) if (canSee(id, 'offer.accept', number)) await press(id, 'offer.accept');
    const { seats } = await loaded(number);
    return [number, seats.map(({ holder }) => holder?.id ?? '')];
  }

  function canSee(person: string, verb: string, number: string): boolean {
    const [found] = buttonsFor(person, town.teams, [], false).filter((one) => one.verb === verb);
    return found?.button.data['order'] === number;
  }

  async function press(person: string, verb: string, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
    const found = buttonsFor(person, town.teams, [], false).find((one) => one.verb === verb);
    const message = found?.message ?? town.teams.say(chatOf(person).conversationId, { type: 'AdaptiveCard' } as never);
    const all = { ...(found && filled(found, today(), () => 0.5)), ...inputs };
    await town.take(pressOf(town, person, message, verb, all));
    await town.settle();
  }

  /** New messages by what they are, without whom they are for. */
  async function sent(before: readonly string[] = []): Promise<readonly string[]> {
    const rows = await town.database.prisma.message.findMany({ where: { key: { notIn: [...before] } } });
    return before.length === 0 ? rows.map(({ key }) => key) : rows.map(({ key }) => key.split('/').slice(0, 2).join('/')).sort();
  }

  async function phases(): Promise<Readonly<Record<string, string>>> {
    const orders = await town.database.prisma.order.findMany();
    return Object.fromEntries(orders.map(({ number, phase }) => [number, phase]));
  }

  async function loaded(number: string) {
    const order = await town.world.orders.load(number);
    if (order === undefined) throw new Error(`there is no ${number}`);
    return order;
  }

  function today(): LocalDate {
    return localOf(town.now, ZONE).date;
  }
});

const ZONE = 'Europe/Helsinki';

function at(date: LocalDate, time: LocalTime): number {
  return instantOf(date, time, ZONE);
}

function iso(instant: number | undefined): string {
  return new Date(instant ?? 0).toISOString();
}
