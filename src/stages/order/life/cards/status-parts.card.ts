import { choiceInput, facts, text } from '../../../../kernel/card/card.ts';
import type { CardElement } from '../../../../kernel/card/card.ts';
import { formatDate, formatDuration, formatSpan } from '../../../../kernel/language/format.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Instant } from '../../../../kernel/time/instant.ts';
import { toOffsetIso } from '../../../../kernel/time/zone.ts';
import type { Area } from '../../../../model/area/area.ts';
import { factsFor } from '../../../../model/fields/told.ts';
import { modelTexts } from '../../../../model/area/naming.ts';
import { meetingSlot } from '../../../../model/order/order.ts';
import type { Order } from '../../../../model/order/order.ts';
import { stageOf } from '../../../../model/order/phases.ts';
import type { StageNumber } from '../../../../model/order/phases.ts';
import { texts } from '../../texts.ts';

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

/** The chosen time, or the days that were wished for. */
export function timeInWords(order: Order, area: Area, language: Language): string {
  const slot = meetingSlot(order);
  if (slot !== undefined) return formatSpan(slot, area.zone, language);
  const { windows, durationMinutes } = order.request;
  const [first, last] = [windows[0]?.date, windows.at(-1)?.date];
  if (first === undefined || last === undefined) return modelTexts[language].everyday.none;
  const days = new Set(windows.map((one) => one.date)).size;
  return `${texts[language].wished(days, formatDate(first, language), formatDate(last, language))} · ${formatDuration(durationMinutes, language)}`;
}

/** The times to choose from: the best one, and two in reserve. Times that have passed meanwhile are left out. */
export function slotInputs(order: Order, area: Area, now: Instant, language: Language): readonly CardElement[] {
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
