import { choiceInput, escapeMarkdown, facts, text, type CardElement } from '../../../../kernel/card/card.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Instant } from '../../../../kernel/time/instant.ts';
import { toOffsetIso } from '../../../../kernel/time/zone.ts';
import { coordinatorsFor, type Area } from '../../../../model/area/area.ts';
import { factsFor } from '../../../../model/fields/told.ts';
import { modelTexts } from '../../../../model/area/naming.ts';
import { needsRoom, type Order } from '../../../../model/order/order.ts';
import { stageOf, type StageNumber } from '../../../../model/order/phases.ts';
import type { ViewFacts } from '../../../../runtime/handlers.ts';
import { texts } from '../../texts.ts';
import { timeInWords } from '../time-in-words.ts';

const STAGES: readonly StageNumber[] = [1, 2, 3, 4];

/** The field's four stages, each with where it stands in words. */
export function stageLines(order: Order, now: Instant, language: Language): readonly CardElement[] {
  const current = stageOf(order, now);
  const { stage } = texts[language];
  const state = (one: StageNumber): string => (one < current ? stage.done : one === current ? stage.now : stage.ahead);
  const isCurrent = (one: StageNumber): boolean => one === current;
  return STAGES.map((one) =>
    text(`${modelTexts[language].stages[one]} – ${state(one)}`, {
      spacing: 'small',
      ...(isCurrent(one) ? { weight: 'bolder' } : { isSubtle: true }),
    }),
  );
}

/** What the orderer may expect at this phase, and does now. */
export function expected(order: Order, now: Instant, language: Language): string {
  const { request, phase, roomBooked, interpreterOrdered, proposals, seats } = order;
  const words = texts[language].phases[phase];
  if (typeof words === 'string') return words;
  const owes = (needsRoom(request.placeType) && !roomBooked) || (request.interpreter !== 'none' && !interpreterOrdered);
  return words({ times: proposals.filter(({ slot }) => slot.start > now).length, seats: seats.length, owes });
}

/** The coordinator to call about this order. */
export function contactWords(order: Order, area: Area, language: Language): string {
  const [first] = coordinatorsFor(area, order.request.method);
  const who = first === undefined ? [area.contact.phone, area.contact.email] : [first.name, first.phone, first.email];
  return texts[language].news.contact(escapeMarkdown(who.filter((one) => one !== undefined && one !== '').join(', ')));
}

/** What was ordered, in a few lines. Only for the orderer and the coordinator. */
export function orderFacts(order: Order, area: Area, language: Language): CardElement {
  const { over, under } = factsFor(order.request, { place: 'status', area, language });
  return facts([...over, [modelTexts[language].labels.time, timeInWords(order, area, language)], ...under]);
}

/** The times to choose from: the best one, and two in reserve. Times that have passed meanwhile are left out. */
export function slotInputs(
  order: Order,
  { area, now, language }: Pick<ViewFacts, 'area' | 'now' | 'language'>,
): readonly CardElement[] {
  const words = texts[language].slots;
  const choices = order.proposals
    .filter((one) => one.slot.start > now)
    .map(({ slot, freeCount, isOrdererBusy }) => ({
      title: [
        formatSpan(slot, area.zone, language),
        words.free(freeCount),
        ...(isOrdererBusy === true ? [words.ownBusy] : []),
      ].join(' · '),
      value: toOffsetIso(slot.start, area.zone),
    }));
  if (choices.length === 0) return [];
  const reserve = (id: string, label: string): CardElement =>
    choiceInput({ id, label, choices, style: 'compact', placeholder: words.none });
  return [
    choiceInput({ id: 'slot', label: words.first, choices, style: 'expanded', isRequired: true, errorMessage: words.required }),
    ...(choices.length > 1 ? [reserve('slot2', words.second)] : []),
    ...(choices.length > 2 ? [reserve('slot3', words.third)] : []),
  ];
}
