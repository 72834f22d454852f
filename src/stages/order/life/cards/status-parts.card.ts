import { choiceInput, facts, text, type CardElement } from '../../../../kernel/card/card.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Instant } from '../../../../kernel/time/instant.ts';
import { toOffsetIso } from '../../../../kernel/time/zone.ts';
import type { Area } from '../../../../model/area/area.ts';
import { factsFor } from '../../../../model/fields/told.ts';
import { modelTexts } from '../../../../model/area/naming.ts';
import type { Order } from '../../../../model/order/order.ts';
import { stageOf, type StageNumber } from '../../../../model/order/phases.ts';
import type { ViewFacts } from '../../../../runtime/handlers.ts';
import { texts } from '../../texts.ts';
import { isChoosable } from '../choose-time.ts';
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

/** What was ordered, in a few lines. Only for the orderer and the coordinator. */
export function orderFacts(order: Order, area: Area, language: Language): CardElement {
  const { over, under } = factsFor(order.request, { place: 'status', area, language });
  return facts([...over, [modelTexts[language].labels.time, timeInWords(order, area, language)], ...under]);
}

/** The times to choose from: the best one, and two in reserve. Times that have passed or come too near meanwhile are left out. */
export function slotInputs(
  order: Order,
  { area, now, language }: Pick<ViewFacts, 'area' | 'now' | 'language'>,
): readonly CardElement[] {
  const words = texts[language].slots;
  const choices = order.proposals
    .filter(({ slot }) => isChoosable(order, slot, { now, area }))
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
