import { actionSet, execute, heading, subtle, text, type CardAction, type CardElement } from '../../../../kernel/card/card.ts';
import { capitalised } from '../../../../kernel/language/phrases.ts';
import { formatShortMoment } from '../../../../kernel/language/format-moment.ts';
import { formatDate } from '../../../../kernel/language/format.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { NearestHint } from '../../../../model/order/match-log.ts';
import type { Order } from '../../../../model/order/order.ts';
import { hintInWords, searchProblem } from '../../../../model/search-words.ts';
import type { ViewFacts } from '../../../../runtime/handlers.ts';
import { newDaysUntil } from '../../../../model/order/waiting/last-day.ts';
import { nearestWishes } from '../move-order.ts';
import { texts } from '../../texts.ts';

/** Why the coordinator helps: what the search found missing and the next step, or the problem itself. */
export function problemWords(order: Order, language: Language): string | undefined {
  const { problems, search } = texts[language].news;
  const missing = searchProblem(order);
  if (missing !== undefined) return search[missing];
  return order.problem && problems[order.problem];
}

/** Until when new days may be given, where they are asked for. */
export function newDaysPart(order: Order, { area, language }: Pick<ViewFacts, 'area' | 'language'>): readonly CardElement[] {
  const until = newDaysUntil(order, area);
  return until === undefined ? [] : [text(texts[language].news.until(formatDate(until, language)))];
}

/** What would help when no time was found: a change of the time by a press, other changes with the coordinator. */
export function nearestPart(
  order: Order,
  { area, language, now }: Pick<ViewFacts, 'area' | 'language' | 'now'>,
): readonly CardElement[] {
  const words = texts[language].nearest;
  const { ofTime, ofWish } = nearestWishes(order, now);
  if (ofTime.length + ofWish.length === 0) return [];
  return [
    heading(words.title),
    // One under the other: side by side they leave no room for the words on a phone.
    ...ofTime.flatMap((hint) => [
      text(capitalised(hintInWords(hint, order, { area, language }))),
      actionSet([button(order, hint, { area, language })]),
    ]),
    ...ofWish.map((hint) => text(capitalised(hintInWords(hint, order, { area, language })), { spacing: 'small' })),
    ...(ofWish.length > 0 ? [subtle(words.withCoordinator)] : []),
  ];
}

/** The change is looked up in the order's own log when it is pressed: the button carries only its name. */
function button(order: Order, hint: NearestHint, { area, language }: Pick<ViewFacts, 'area' | 'language'>): CardAction {
  const title = texts[language].nearest.take(formatShortMoment(hint.slot.start, area.zone, language));
  return execute({ title, verb: 'order.move', data: { order: order.number, change: hint.kind }, associatedInputs: 'none' });
}
