import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import type { Commitment } from '../../../src/model/order/commitment.ts';
import type { FreeBusyPeriod, Reading } from '../../../src/ports/calendar.ts';
import type { BookedPerson } from '../../../src/ports/matcher.ts';
import type { OfferedTime } from '../../../src/ports/stores/order-store.ts';
import type { World } from '../../../src/runtime/world.ts';
import { matcher } from '../../../src/stages/match/matcher.port.ts';
import { BLOCK, SLOT, aConsultant, anArea, anOrder } from '../../support/order-builder.ts';

const order = anOrder({ phase: 'offering', choices: [SLOT] });
const free: Reading = { isKnown: true, busy: [] };
const unread: Reading = { isKnown: false, reason: 'throttled' };
const after = { start: BLOCK.end, end: BLOCK.end + HOUR };

/** What is answered about one person, and what was read for it. */
async function asked(reading: Reading, changes: Partial<BookedPerson> = {}, offered: readonly OfferedTime[] = []) {
  const read: [readonly string[], FreeBusyPeriod][] = [];
  const freeBusy = async (_organizer: string, mailboxes: readonly string[], period: FreeBusyPeriod) => {
    read.push([mailboxes, period]);
    return new Map(mailboxes.map((mailbox) => [mailbox, reading]));
  };
  const world = { areas: [anArea()], orders: { offeredTimes: async () => offered }, calendar: { freeBusy } } as unknown as World;
  const person = { consultant: aConsultant(), commitments: [], ...changes };
  return { answer: await matcher(() => world).availability(order, person), read };
}

function seatAt(block: Commitment['block'], changes: Partial<Commitment> = {}): Commitment {
  return { consultant: 'consultant-1', order: 'VP-2026-0099', kind: 'seat', role: 'lead', slot: block, block, ...changes };
}

describe('One person’s time', () => {
  it('One person’s time is read from one calendar, over the block alone', async () => {
    const { answer, read } = await asked(free);
    expect(answer).toBe('free');
    expect(read).toEqual([[['kaisa@example.fi'], { ...BLOCK, hurry: undefined }]]);
  });

  it('One person is busy where the calendar has something in the block, and unknown where it was not read', async () => {
    expect((await asked({ isKnown: true, busy: [{ start: BLOCK.end - HOUR / 4, end: BLOCK.end + HOUR }] })).answer).toBe('busy');
    expect((await asked({ isKnown: true, busy: [after, { start: SLOT.start, end: SLOT.start }] })).answer).toBe('free');
    expect((await asked(unread)).answer).toBe('unknown');
  });

  it('One person is not busy by what we put into the calendar ourselves', async () => {
    const own = [{ consultant: 'consultant-1', slot: SLOT, block: BLOCK }];
    expect((await asked({ isKnown: true, busy: [BLOCK, SLOT] }, {}, own)).answer).toBe('free');
    expect((await asked({ isKnown: true, busy: [BLOCK, SLOT] })).answer).toBe('busy');
  });

  it('One person is busy by our own books without a look at the calendar, but not by this order nor by others’ seats', async () => {
    const { answer, read } = await asked(unread, { commitments: [seatAt(BLOCK)] });
    expect([answer, read]).toEqual(['busy', []]);
    expect((await asked(free, { commitments: [seatAt(BLOCK, { kind: 'offer' })] })).answer).toBe('busy');
    const others = [seatAt(BLOCK, { order: order.number }), seatAt(BLOCK, { consultant: 'consultant-2' }), seatAt(after)];
    expect((await asked(free, { commitments: others })).answer).toBe('free');
  });

  it('One person is busy on the days of a pause, and after the last day of the employer’s permission', async () => {
    const day = new Date(SLOT.start).toISOString().slice(0, 10);
    const away = (changes: Partial<BookedPerson['consultant']>) => asked(free, { consultant: aConsultant(changes) });
    expect((await away({ pauses: [{ from: day, until: day }] })).answer).toBe('busy');
    expect((await away({ pauses: [{ from: '2026-01-01', until: '2026-01-31' }] })).answer).toBe('free');
    expect((await away({ permissionUntil: day })).answer).toBe('free');
    expect((await away({ permissionUntil: '2026-01-31' })).answer).toBe('busy');
  });

  it('One person’s time is unknown as long as no time is chosen', async () => {
    const world = { areas: [anArea()] } as unknown as World;
    const person = { consultant: aConsultant(), commitments: [] };
    expect(await matcher(() => world).availability(anOrder(), person)).toBe('unknown');
  });
});
