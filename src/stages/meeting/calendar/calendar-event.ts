import { nameIn, type Language } from '../../../kernel/language/language.ts';
import { sentences } from '../../../kernel/language/phrases.ts';
import { MINUTE } from '../../../kernel/time/instant.ts';
import { hasPrivateTime } from '../../../model/area/methods.ts';
import { guidedBy } from '../../../model/guides/guide-parts.ts';
import { partLines } from '../../../model/guides/guides.ts';
import { bookingKey } from '../../../model/order/booking-key.ts';
import { holders, isOnline, meetingSlot, type Order } from '../../../model/order/order.ts';
import { comesAlong } from '../../../model/order/trainee.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import type { MeetingEvent } from '../../../ports/calendar.ts';
import { seenIn } from '../../../model/fields/told.ts';
import { nameOf } from '../../../model/area/naming.ts';
import { texts } from '../texts.ts';

export interface EventFacts {
  readonly area: Area;
  readonly bank: ReadonlyMap<PersonId, Consultant>;
  readonly ordererEmail: string | undefined;
}

/**
 * The meeting as it stands in calendars: neutral words, the place only where it is public or the orderer's own premises, orderer and
 * consultants. Never the theme, never the family (DOMAIN 8). Undefined until a time is chosen.
 */
export function calendarEvent(order: Order, { area, bank, ordererEmail }: EventFacts): MeetingEvent | undefined {
  const slot = meetingSlot(order);
  if (slot === undefined) return undefined;
  const t = texts[paperLanguage(order)];
  const consultants = [...holders(order), comesAlong(order) ?? []].flat().flatMap((holder) => {
    const email = bank.get(holder.id)?.email;
    return email === undefined ? [] : [{ email, name: holder.name }];
  });
  const orderer = ordererEmail === undefined ? [] : [{ email: ordererEmail, name: order.orderer.name }];
  return {
    key: bookingKey(order),
    subject: t.eventSubject(order.number),
    body: sentences(t.eventBody(nameIn(area.name, paperLanguage(order))), courseOf(order, area)),
    slot,
    place: placeOf(order, area),
    attendees: [...orderer, ...consultants],
    isOnline: isOnline(order.request.placeType),
  };
}

/** Where the family has time of its own, the parts with their lengths: so the team knows when it is not in the room. */
function courseOf(order: Order, area: Area): string {
  const meeting = guidedBy(order, area);
  const slot = meetingSlot(order);
  if (slot === undefined || !hasPrivateTime(meeting.method)) return '';
  const language = paperLanguage(order);
  return texts[language].eventParts(partLines(meeting, (slot.end - slot.start) / MINUTE, language).join(' · '));
}

/** A client's home is never entered anywhere; only the municipality is told. */
function placeOf(order: Order, area: Area): string | undefined {
  const { placeType, placeText, municipality } = seenIn('calendar', order.request);
  if (placeType === 'remote') return undefined;
  const town = nameOf(area.municipalities, municipality, paperLanguage(order));
  return placeType === 'home' || placeText === undefined ? town : `${placeText}, ${town}`;
}

/** The language of the meeting's own papers: fi, sv or en; other meeting languages fall back to Finnish. */
export function paperLanguage({ request: { language } }: Order): Language {
  return language === 'sv' || language === 'en' ? language : 'fi';
}
