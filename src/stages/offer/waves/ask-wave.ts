import { happened, unchanged, type Decision } from '../../../kernel/decision.ts';
import { idFromKey } from '../../../kernel/ids.ts';
import { HOUR, type Instant, type Interval } from '../../../kernel/time/instant.ts';
import { workingDaysBetween } from '../../../kernel/time/holidays.ts';
import { afterQuietHours } from '../../../kernel/time/quiet-hours.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { blockAround, marginsOf } from '../../../model/order/block.ts';
import { acuteLife } from '../../../model/order/waiting/notice.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import {
  meetingSlot,
  openOffers,
  seatOf,
  type Offer,
  type OfferState,
  type Order,
  type Problem,
} from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Policy } from '../../../model/area/policy.ts';
import type { Shortlist } from '../../../ports/matcher.ts';

export interface WaveFacts {
  readonly shortlist: Shortlist;
  readonly area: Area;
  /** The coordinator said that people with unreadable calendars may be asked for this order. */
  readonly mayAskUnknown: boolean;
  /** Whom a request of this order did not reach, and who have given a sign of life since. */
  readonly backInReach: ReadonlySet<PersonId>;
}

/**
 * The next small wave of offers for the empty seats, or what comes when nobody is left: the orderer's next choice of time,
 * then the coordinator. Nothing happens while enough people still think.
 */
export function askWave(order: Order, facts: WaveFacts, now: Instant): Decision<OrderEvent, never> {
  const slot = meetingSlot(order);
  const empty = order.seats.filter((seat) => seat.holder === undefined).length;
  if (order.phase !== 'offering' || slot === undefined || empty === 0) return unchanged();
  const block = blockAround(slot, marginsOf(order, facts.area.policy));
  if (block.start <= now) return happened(whenTooLate(order));
  const open = openOffers(order).length;
  if (open >= empty) return unchanged();
  const isNear = isTooSoon(order, slot, { area: facts.area, now });
  const most = isNear ? 0 : waveSize(facts.area.policy, empty) - open;
  const asking = { area: facts.area, now };
  const people = formerTeamFirst(order, nextPeople(order, facts, slot), asking).slice(0, most);
  if (people.length > 0) {
    const wave = waveAt({ slot, block }, order, asking);
    const offers = people.map((consultant): Offer => ({ ...wave, id: offerId(order, wave, consultant), consultant }));
    return happened<OrderEvent>({ type: 'OffersMade', offers, log: facts.shortlist.log });
  }
  if (open > 0) return happened(...onlyWilling(order));
  return happened(isNear ? whenTooLate(order) : onwards(order, whyNobody(order, facts, slot)));
}

/** The chosen time came, or too near, before the seats were filled. */
export function whenTooLate(order: Order): OrderEvent {
  return onwards(order, 'too-late');
}

/** The orderer's next choice, where there is one; or else the coordinator. */
function onwards({ choices }: Order, problem: Problem): OrderEvent {
  return choices.length > 1 ? { type: 'NextChoiceTaken' } : { type: 'HandedOver', problem };
}

/** Working days that those asked anew have at least: nobody is asked today for tomorrow. */
const LEAST_DAYS = 2;

/** Too near to begin asking; but for an acute order, where somebody has promised already, or where the coordinator widened the search. */
function isTooSoon({ request, seatsSince, mayAskUnknown, widenedTo }: Order, slot: Interval, { area, now }: Asking): boolean {
  if (request.urgency === 'acute' || seatsSince !== undefined || mayAskUnknown || widenedTo.length > 0) return false;
  const [today = '', day = ''] = [now, slot.start].map((at) => localOf(at, area.zone).date);
  return workingDaysBetween(today, day, area.holidays) < Math.min(LEAST_DAYS, area.policy.leastNoticeDays);
}

interface Asking {
  readonly area: Area;
  readonly now: Instant;
}

/** The policy's size is for two seats; one seat needs about half as many. */
export function waveSize(policy: Policy, empty: number): number {
  return Math.max(1, Math.ceil((policy.waveSize * empty) / 2));
}

function nextPeople(order: Order, facts: WaveFacts, slot: Interval): readonly PersonId[] {
  const asked = new Set(order.offers.filter((offer) => isSettled(offer, facts, slot)).map((offer) => offer.consultant));
  const fresh = (people: readonly PersonId[]): readonly PersonId[] => people.filter((person) => !asked.has(person));
  const free = fresh(facts.shortlist.free);
  const unknown = fresh(facts.mayAskUnknown ? facts.shortlist.unknown : (facts.shortlist.byMail ?? []));
  return [...free, ...unknown];
}

/** Not to be asked again: has answered for this time or let it pass; or could not be reached for any, until a sign of life. */
function isSettled({ state, consultant, slot }: Offer, { backInReach }: WaveFacts, present: Interval): boolean {
  if (state === 'unreached') return !backInReach.has(consultant);
  return slot.start === present.start && state !== 'ended' && state !== 'filled';
}

/** Those who led the meeting that this one continues are asked alone, where they fill the team and there is time to ask others after them. */
function formerTeamFirst(order: Order, fresh: readonly PersonId[], { area, now }: Asking): readonly PersonId[] {
  const [slot, former] = [meetingSlot(order), fresh.filter((person) => order.preferred.includes(person))];
  const isWhole = former.length > 0 && former.length >= order.seats.filter(({ holder }) => holder === undefined).length;
  if (!isWhole || slot === undefined || order.request.urgency === 'acute') return fresh;
  return isTooSoon(order, slot, { area, now: answerBy(order, area, now) }) ? fresh : former;
}

/** What all offers of the next wave have in common. */
function waveAt(time: Pick<Offer, 'slot' | 'block'>, order: Order, { area, now }: Asking): Omit<Offer, 'id' | 'consultant'> {
  const wave = 1 + Math.max(0, ...order.offers.map((offer) => offer.wave));
  const expiresAt = Math.min(answerBy(order, area, now), time.block.start);
  return { ...time, wave, state: 'open', offeredAt: now, expiresAt };
}

function offerId({ number }: Order, { wave }: Pick<Offer, 'wave'>, consultant: PersonId): string {
  return idFromKey(`${number}/wave-${wave}/${consultant}`);
}

/**
 * The end of a wave. What would end in quiet hours ends some time after them: nobody loses an offer over a night or a weekend in
 * which they were not disturbed.
 */
function answerBy(order: Order, area: Area, now: Instant): Instant {
  const { policy } = area;
  const quietTimes = { ...area, quiet: policy.quietHours };
  if (order.request.urgency === 'acute') return now + acuteLife(order, area);
  const plain = now + policy.offerHours * HOUR;
  const awake = afterQuietHours(plain, quietTimes);
  return awake === plain ? plain : afterQuietHours(awake + FAIR_HOURS * HOUR, quietTimes);
}

const FAIR_HOURS = 3;

/** Nobody is left to ask and some are willing, though too few: the coordinator decides what to do with them. */
function onlyWilling({ offers, problem }: Order): readonly OrderEvent[] {
  const isThinking = offers.some(({ state }) => state === 'open');
  return isThinking || problem === 'choose-willing' ? [] : [{ type: 'ProblemNoticed', problem: 'choose-willing' }];
}

/**
 * Whom no request reached has said neither yes nor no: where it is so of everybody asked for what is still empty, that is what the
 * coordinator is told. Not reached for another time counts only of those who would be asked for this one; who has a seat, or whose offer
 * ended without their doing, has let no seat go by.
 */
function whyNobody(order: Order, { shortlist }: WaveFacts, slot: Interval): Problem {
  const listed = new Set([...shortlist.free, ...shortlist.unknown]);
  const asked = order.offers.filter(({ state, consultant, slot: { start } }) =>
    state === 'unreached' ? start === slot.start || listed.has(consultant) : start === slot.start && !NOT_REFUSED.includes(state),
  );
  if (asked.length > 0) return asked.every(({ state }) => state === 'unreached') ? 'nobody-reached' : 'nobody-took-it';
  if (shortlist.unknown.some((person) => seatOf(order, person) === undefined)) return 'calendars-unknown';
  if (order.seats.some(({ holder }) => holder !== undefined)) return 'nobody-took-it';
  return shortlist.log?.whyNot.some(({ reason }) => reason === 'out-of-reach') === true ? 'nobody-reached' : 'nobody-qualified';
}

const NOT_REFUSED: readonly OfferState[] = ['accepted', 'ended', 'filled'];
