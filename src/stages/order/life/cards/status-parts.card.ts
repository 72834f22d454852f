import { choiceInput, escapeMarkdown, facts, subtle, type CardElement } from '../../../../kernel/card/card.ts';
import { steps } from '../../../../kernel/card/steps.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Instant } from '../../../../kernel/time/instant.ts';
import { toOffsetIso } from '../../../../kernel/time/zone.ts';
import type { Area } from '../../../../model/area/area.ts';
import { wordsOf } from '../../../../model/fields/speech.ts';
import { factsFor, seenIn } from '../../../../model/fields/told.ts';
import { modelTexts, nameOf } from '../../../../model/area/naming.ts';
import type { Order } from '../../../../model/order/order.ts';
import { stageOf, type StageNumber } from '../../../../model/order/phases.ts';
import type { ViewFacts } from '../../../../runtime/handlers.ts';
import { texts } from '../../texts.ts';
import { timeInWords } from '../time-in-words.ts';

const STAGES: readonly StageNumber[] = [1, 2, 3, 4];

/** The field's four stages in one row by their first words, and under it the present one in full. */
export function stageRow(order: Order, now: Instant, language: Language): readonly CardElement[] {
  const current = stageOf(order, now);
  const { stages } = modelTexts[language];
  const row = steps(
    STAGES.map((one) => stages[one].split(':')[0] ?? ''),
    current - 1,
  );
  return [row, subtle(texts[language].step(String(current), String(STAGES.length), stages[current]))];
}

/** Where the meeting is, in the words of an address: the premises and their town, or that it is remote or at the client's home. */
export function placeWords({ request }: Order, area: Area, language: Language): string {
  const { placeType, placeText, municipality } = seenIn('status', request);
  if (placeType === 'remote' || placeType === 'home') {
    const names = wordsOf('placeType', language).names ?? {};
    return names[placeType] ?? placeType;
  }
  const town = nameOf(area.municipalities, municipality, language);
  return placeText === undefined ? town : `${escapeMarkdown(placeText)}, ${town}`;
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
