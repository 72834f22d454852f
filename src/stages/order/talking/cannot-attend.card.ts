import { actionSet, card, execute, text, type Card, type CardAction, type CardElement } from '../../../kernel/card/card.ts';
import { formatDate } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { isLocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import { timeInWords } from '../life/time-in-words.ts';
import { texts } from '../texts.ts';

export interface Absence {
  readonly language: Language;
  /** Orders at that time in which the person holds a seat. */
  readonly seats: readonly Order[];
  /** Orders at that time which the person ordered. */
  readonly own: readonly Order[];
  readonly areaOf: (order: Order) => Area;
  /** The time that was named. */
  readonly fields: Fields;
  readonly isConsultant: boolean;
}

/** What "I cannot make it" may mean, each with its button: nothing is done by the words themselves. */
export function cannotAttendCard(absence: Absence): Card {
  const { language, seats, own, isConsultant } = absence;
  const { absent } = texts[language];
  const pause = execute({ title: absent.pause, verb: 'profile.pause' });
  const mine = execute({ title: texts[language].buttons.mine, verb: 'order.mine' });
  return card({
    language,
    title: absent.title,
    body: [
      text(inShort(absence)),
      ...seats.slice(0, MOST_LISTED).flatMap((order) => seatLine(order, absence)),
      ...own.slice(0, MOST_LISTED).flatMap((order) => ownLine(order, absence)),
    ],
    actions: isConsultant ? [pause, mine] : [mine],
  });
}

const MOST_LISTED = 4;

function inShort({ language, seats, own, fields, isConsultant }: Absence): string {
  const { absent } = texts[language];
  const count = seats.length + own.length;
  if (count > 1) return isTimeNamed(fields) ? absent.severalThen(count) : absent.several(count);
  if (count === 1) return absent.one;
  const none = nothingFound(fields, language);
  return isConsultant ? `${none} ${absent.pauseInstead}` : none;
}

function isTimeNamed({ earliestDate, latestDate, weekdays }: Fields): boolean {
  return (earliestDate ?? latestDate ?? weekdays) !== undefined;
}

function nothingFound({ earliestDate: first, latestDate: last }: Fields, language: Language): string {
  const { absent } = texts[language];
  const isOneDay = first !== undefined && first === last && isLocalDate(first);
  return isOneDay ? absent.noneOn(formatDate(first, language)) : absent.none;
}

function seatLine(order: Order, { areaOf, language }: Absence): readonly CardElement[] {
  const { absent } = texts[language];
  const withdraw = button(absent.withdraw, 'seat.withdraw', order);
  return [text(absent.seat(order.number, timeInWords(order, areaOf(order), language)), STRONG), actionSet([withdraw])];
}

function ownLine(order: Order, { areaOf, language }: Absence): readonly CardElement[] {
  const { absent, buttons } = texts[language];
  const ways = [button(buttons.move, 'order.move', order), button(buttons.cancel, 'order.cancel', order)];
  return [text(absent.own(order.number, timeInWords(order, areaOf(order), language)), STRONG), actionSet(ways)];
}

const STRONG = { weight: 'bolder', spacing: 'medium' } as const;

function button(title: string, verb: string, order: Order): CardAction {
  return execute({ title, verb, data: { order: order.number }, associatedInputs: 'none' });
}
