import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../src/kernel/time/instant.ts';
import type { Commitment } from '../../../../src/model/order/commitment.ts';
import type { Order } from '../../../../src/model/order/order.ts';
import type { FreeBusyPeriod, Reading } from '../../../../src/ports/calendar.ts';
import type { World } from '../../../../src/runtime/world.ts';
import { gatherForSearch } from '../../../../src/stages/match/gather.port.ts';
import { matcher } from '../../../../src/stages/match/matcher.port.ts';
import { periodToRead } from '../../../../src/stages/match/nearest/variations.ts';
import { inReach } from '../../../support/in-reach.ts';
import { BLOCK, NOW, SLOT, aConsultant, anArea, anOrder, aRequest } from '../../../support/order-builder.ts';

const after = ({ start, end }: { readonly start: number; readonly end: number }, days: number) => ({
  start: start + days * DAY,
  end: end + days * DAY,
});
const [LATER, LATER_BLOCK] = [after(SLOT, 14), after(BLOCK, 14)];
const series = { first: 'VP-2026-0001', no: 1 };
const order = anOrder({ phase: 'offering', choices: [SLOT], rows: [[LATER]], series, ahead: 1 });

interface Given {
  readonly meetings?: readonly Order[];
  readonly commitments?: readonly Commitment[];
  /** By the beginning of the period that is read; elsewhere everybody is free. */
  readonly readings?: ReadonlyMap<number, Reading>;
}

function worldWith({ meetings = [order], commitments = [], readings = new Map() }: Given) {
  const read: FreeBusyPeriod[] = [];
  const freeBusy = async (_organizer: string, mailboxes: readonly string[], period: FreeBusyPeriod) => {
    read.push(period);
    return new Map(mailboxes.map((mailbox) => [mailbox, readings.get(period.start) ?? { isKnown: true, busy: [] }]));
  };
  const world = {
    areas: [anArea()],
    clock: { now: () => NOW },
    bank: { serving: async () => [aConsultant(), aConsultant({ id: 'consultant-2', email: 'kalle@example.fi' })] },
    orders: { offeredTimes: async () => [], commitments: async () => commitments, ofSeries: async () => meetings },
    calendar: { freeBusy },
    directory: { emailOf: async () => undefined },
    ...inReach,
  } as unknown as World;
  return { world, read };
}

async function availability(given: Given) {
  const { commitments = [] } = given;
  return matcher(() => worldWith(given).world).availability(order, { consultant: aConsultant(), commitments });
}

const seat = (changes: Partial<Commitment> = {}): Commitment => ({
  ...{ consultant: 'consultant-1', order: 'VP-2026-0099', kind: 'seat', role: 'lead', slot: LATER, block: LATER_BLOCK },
  ...changes,
});

describe('a seat of a series', () => {
  it('A seat of a series is busy where one of its dates is, and unknown where one cannot be read', async () => {
    expect(await availability({})).toBe('free');
    expect(await availability({ readings: new Map([[LATER_BLOCK.start, { isKnown: true, busy: [LATER] }]]) })).toBe('busy');
    expect(await availability({ readings: new Map([[LATER_BLOCK.start, { isKnown: false, reason: 'error' }]]) })).toBe('unknown');
    const both = new Map<number, Reading>([
      [BLOCK.start, { isKnown: false, reason: 'error' }],
      [LATER_BLOCK.start, { isKnown: true, busy: [LATER] }],
    ]);
    expect(await availability({ readings: both })).toBe('busy');
  });

  it('A seat of a series is in the way of other orders, and not of the meetings that get their times with it', async () => {
    expect(await availability({ commitments: [seat()] })).toBe('busy');
    const sibling = anOrder({
      number: 'VP-2026-0001-2',
      series: { first: series.first, no: 2 },
      isQuiet: true,
      choices: [LATER],
    });
    const commitments = [seat({ order: sibling.number })];
    expect(await availability({ commitments, meetings: [order, sibling] })).toBe('free');
    const onItsOwn = { ...sibling, isQuiet: undefined };
    expect(
      await availability({
        commitments: [seat({ order: sibling.number, slot: SLOT, block: BLOCK })],
        meetings: [order, onItsOwn],
      }),
    ).toBe('busy');
  });

  it('A seat of a series is offered to those who are free on every date, and the log says so', async () => {
    const { world } = worldWith({ commitments: [seat()] });
    const { free, log } = await matcher(() => world).shortlist(order);
    expect(free).toEqual(['consultant-2']);
    expect(log?.meetings).toBe(2);
  });

  it('A seat of a series is offered to nobody whose working hours do not reach to a later date that is at another hour', async () => {
    const workingHours = { days: [1, 2, 3, 4, 5], from: '10:00', to: '17:00', zone: 'Europe/Helsinki' } as const;
    const readings = new Map<number, Reading>([[BLOCK.start, { isKnown: true, busy: [], workingHours }]]);
    const asked = async (later: typeof SLOT) => {
      const row = { ...order, rows: [[later]] };
      return (await matcher(() => worldWith({ meetings: [row], readings }).world).shortlist(row)).free.length;
    };
    expect(await asked(LATER)).toBe(2);
    // From 13 to 11, and to 9, when they are not at work yet.
    expect(await asked(after(SLOT, 7 - 2 / 24))).toBe(2);
    expect(await asked(after(SLOT, 7 - 4 / 24))).toBe(0);
  });
});

it('A search for a series reads the time of every date, and whoever cannot be read at one of them is unknown', async () => {
  const wished = anOrder({ series, ahead: 1, request: aRequest({ meetings: '2', everyWeeks: 8 }) });
  const { world, read } = worldWith({ meetings: [wished] });
  await gatherForSearch(world, wished, periodToRead);
  expect(read).toHaveLength(2);
  const [, second] = read;
  const readings = new Map<number, Reading>([[second?.start ?? 0, { isKnown: false, reason: 'throttled' }]]);
  const { calendars } = await gatherForSearch(worldWith({ meetings: [wished], readings }).world, wished, periodToRead);
  expect(calendars.readings.get('consultant-1')).toEqual({ isKnown: false, reason: 'throttled' });
});
