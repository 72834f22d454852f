import { describe, expect, it } from 'vitest';
import { TransientError } from '../../../src/kernel/errors.ts';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import type { Calendar, Reading } from '../../../src/ports/calendar.ts';
import type { OfferedTime } from '../../../src/ports/stores/order-store.ts';
import type { World } from '../../../src/runtime/world.ts';
import { gather, gatherForSearch } from '../../../src/stages/match/gather.port.ts';
import { periodToRead } from '../../../src/stages/match/nearest/variations.ts';
import { BLOCK, NOW, SLOT, aConsultant, anArea, anOrder } from '../../support/order-builder.ts';
import { inReach } from '../../support/in-reach.ts';

const free: Reading = { isKnown: true, busy: [] };
const busy: Reading = { isKnown: true, busy: [SLOT] };

/** A world with a bank and calendars; `asked` are the mailboxes that were read. */
function worldWith(
  readings: Readonly<Record<string, Reading>>,
  emailOf: () => Promise<string | undefined>,
  offered: readonly OfferedTime[] = [],
) {
  const asked: string[] = [];
  const freeBusy: Calendar['freeBusy'] = async (_organizer, mailboxes) => {
    asked.push(...mailboxes);
    return new Map(mailboxes.map((mailbox) => [mailbox, readings[mailbox] ?? free]));
  };
  const bank = [
    aConsultant(),
    aConsultant({ id: 'consultant-2', email: 'Kalle@Example.fi', languages: ['sv'] }),
    aConsultant({ id: 'consultant-3', email: 'kirsi@example.fi', unit: 'perhesosiaalityo' }),
    aConsultant({ id: 'consultant-4', email: 'untrained@example.fi', methods: [] }),
  ];
  const world = {
    areas: [anArea()],
    ...inReach,
    clock: { now: () => NOW },
    bank: { serving: async () => bank },
    orders: { commitments: async () => [], offeredTimes: async () => offered },
    calendar: { freeBusy },
    directory: { emailOf },
  };
  return { world: world as unknown as World, asked };
}

describe('calendars are read', () => {
  it('Calendars are read of those whom no change of language or municipality leaves out, and of nobody else', async () => {
    const { world, asked } = worldWith({}, async () => undefined);
    await gather(world, anOrder(), (need, policy) => [periodToRead(need, policy)]);
    expect(asked).toEqual(['kaisa@example.fi', 'kalle@example.fi']);
  });

  it('Calendars are read without what we put there ourselves: a hold has its block, an event its slot, whichever order it is of', async () => {
    const foreign = [
      { start: SLOT.start, end: SLOT.start + HOUR },
      { start: BLOCK.start - HOUR, end: BLOCK.end },
    ];
    const kaisa: Reading = { isKnown: true, busy: [BLOCK, SLOT, ...foreign] };
    const offered = [{ consultant: 'consultant-1', slot: SLOT, block: BLOCK }];
    const { world } = worldWith({ 'kaisa@example.fi': kaisa, 'kalle@example.fi': busy }, async () => undefined, offered);
    const { calendars } = await gather(world, anOrder(), (need, policy) => [periodToRead(need, policy)]);
    expect(calendars.readings.get('consultant-1')).toMatchObject({ isKnown: true, busy: foreign });
    expect(calendars.readings.get('consultant-2')).toMatchObject({ isKnown: true, busy: [SLOT] });
  });
});

describe('the orderer’s own calendar', () => {
  it('The orderer’s own calendar is read with the others for a search', async () => {
    const { world, asked } = worldWith({ 'olli@example.fi': busy }, async () => 'olli@example.fi');
    const { need } = await gatherForSearch(world, anOrder(), periodToRead);
    expect(asked).toContain('olli@example.fi');
    expect(need.orderer).toMatchObject({ isKnown: true, busy: [SLOT] });
  });

  it('The orderer’s own calendar is left alone when only consultants are asked for', async () => {
    const { world, asked } = worldWith({}, async () => 'olli@example.fi');
    const { need } = await gather(world, anOrder(), (need, policy) => [periodToRead(need, policy)]);
    expect(asked).not.toContain('olli@example.fi');
    expect(need.orderer).toBeUndefined();
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['the directory does not know them', async () => undefined],
    ['the directory fails', () => Promise.reject(new TransientError('no answer'))],
    ['the directory does not answer', () => new Promise(() => undefined)],
  ])('The orderer’s own calendar stops nothing where %s', async (_where, emailOf) => {
    const { world } = worldWith({}, emailOf);
    const { need, calendars } = await gatherForSearch(world, anOrder(), periodToRead);
    expect(need.orderer).toBeUndefined();
    expect(calendars.readings.get('consultant-1')).toMatchObject({ isKnown: true });
  });
});
