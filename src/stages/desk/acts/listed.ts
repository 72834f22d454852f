import { compareIn } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { asSought } from '../../../kernel/spelling.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { meetingSlot, seatOf, type OfferState, type Order } from '../../../model/order/order.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import type { Availability } from '../../../ports/matcher.ts';
import { unfitReason } from './assign.ts';

/** What somebody has said to the request for this time, as the coordinator reads it. */
export type Answer = 'willing' | 'asked' | 'declined' | 'silent' | 'unreached' | 'suggested';

/** Somebody who may have a seat, and what is known of them before they are given it. */
export interface Listed {
  readonly person: Consultant;
  readonly answer?: Answer | undefined;
  readonly availability: Availability;
}

/** A card holds so many names before it grows too large for a phone and for Teams. */
export const MOST_LISTED = 40;

/** Whom a coordinator looks for on a page: by a part of the name, and those whom they have ticked already. */
export interface SoughtPeople {
  readonly words: string;
  readonly ticked: readonly PersonId[];
  /** A part of the name of somebody in training, who has a list of their own. */
  readonly trainee?: string;
}

/** Of those who may have a seat the ticked first, and of the others whoever is looked for. */
export function sought(people: readonly Consultant[], { words, ticked }: SoughtPeople): readonly Consultant[] {
  const wanted = asSought(words.slice(0, 100));
  const isTicked = ({ id }: Consultant): boolean => ticked.includes(id);
  const others = people.filter((one) => !isTicked(one) && asSought(one.name).includes(wanted));
  return [...people.filter(isTicked), ...others];
}

/** Everybody of the bank who may have a seat at the order's time: the willing first, then the suggested, those who said no last, by name. */
export function listable(
  order: Order,
  bank: readonly Consultant[],
  { area, language }: { readonly area: Area; readonly language: Language },
): readonly Consultant[] {
  const slot = meetingSlot(order);
  if (slot === undefined) return [];
  const day = localOf(slot.start, area.zone).date;
  const byName = compareIn(language);
  const turn = ({ id }: Consultant): number => TURN[answerOf(order, id) ?? 'nothing'];
  return bank
    .filter((one) => seatOf(order, one.id) === undefined && isTrainedIn(order, one) && unfitReason(order, one, day) === undefined)
    .sort((a, b) => turn(a) - turn(b) || byName(a.name, b.name));
}

/** The first of them with what their calendars say, who is free before who is not. What was not read is unknown, and never free. */
export function listed(
  order: Order,
  people: readonly Consultant[],
  readings: ReadonlyMap<PersonId, Availability>,
): readonly Listed[] {
  return people
    .slice(0, MOST_LISTED)
    .map((person) => ({ person, answer: answerOf(order, person.id), availability: readings.get(person.id) ?? 'unknown' }))
    .sort((a, b) => rank(a) - rank(b));
}

const TURN = { willing: 0, suggested: 1, asked: 2, nothing: 2, unreached: 2, silent: 3, declined: 4 } as const;
const CALENDAR_TURN = { free: 0, unknown: 1, busy: 2 } as const;

/** Who said yes comes first and who said no last, whatever their calendar shows; between them it is the calendar that counts. */
function rank({
  answer = 'nothing',
  availability,
}: Pick<Listed, 'availability'> & { readonly answer?: Answer | 'nothing' | undefined }): number {
  const turn = TURN[answer];
  const isBetween = turn > TURN.willing && turn < TURN.declined;
  return isBetween ? 10 * (1 + CALENDAR_TURN[availability]) + turn : 100 * turn;
}

const SAID: Partial<Readonly<Record<OfferState, Answer>>> = {
  willing: 'willing',
  open: 'asked',
  declined: 'declined',
  lapsed: 'silent',
  unreached: 'unreached',
  withdrawn: 'declined',
};

function answerOf(order: Order, person: PersonId): Answer | undefined {
  const start = meetingSlot(order)?.start;
  const offer = order.offers.findLast(({ consultant, slot }) => consultant === person && slot.start === start);
  const isSuggested = order.matchLog?.suggested.some(({ consultant }) => consultant === person) === true;
  return (offer && SAID[offer.state]) ?? (offer === undefined && isSuggested ? 'suggested' : undefined);
}

/** Nobody is listed for a method or language that is not theirs; an unknown method needs none. */
export function isTrainedIn({ request }: Order, { methods, languages }: Consultant): boolean {
  return languages.includes(request.language) && (request.method === 'not-known' || methods.includes(request.method));
}
