import {
  actionSet,
  columns,
  container,
  escapeMarkdown,
  execute,
  facts,
  subtle,
  text,
  toggleInput,
  type CardElement,
} from '../../../../kernel/card/card.ts';
import { steps } from '../../../../kernel/card/steps.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Instant } from '../../../../kernel/time/instant.ts';
import { toOffsetIso } from '../../../../kernel/time/zone.ts';
import type { Area } from '../../../../model/area/area.ts';
import { wordsOf } from '../../../../model/fields/speech.ts';
import { factsFor, seenIn } from '../../../../model/fields/told.ts';
import { modelTexts, nameOf } from '../../../../model/area/naming.ts';
import { meetingSlot, type Order, type Proposal } from '../../../../model/order/order.ts';
import { rowInWords } from '../../../../model/series/series-part.ts';
import { stageOf, type StageNumber } from '../../../../model/order/phases.ts';
import type { ViewFacts } from '../../../../runtime/handlers.ts';
import { texts } from '../../texts.ts';
import { isChoosable, type When } from '../choose-time.ts';
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
  // Days that are only wished for must not look like a time that stands.
  const label = meetingSlot(order) === undefined ? texts[language].wishedLabel : modelTexts[language].labels.time;
  return facts([...over, [label, timeInWords(order, area, language)], ...under]);
}

/** Proposed times that have not passed, or come too near, meanwhile. */
export function timesAhead(order: Order, when: When): readonly Proposal[] {
  return order.proposals.filter(({ slot }) => isChoosable(order, slot, when));
}

/** The times to choose from, a row each: one press chooses; others may be ticked on their rows before, to be kept in reserve. */
export function slotRows(
  order: Order,
  { area, now, language }: Pick<ViewFacts, 'area' | 'now' | 'language'>,
): readonly CardElement[] {
  const words = texts[language].slots;
  const ahead = timesAhead(order, { area, now });
  const rows = ahead.map(({ slot, freeCount, isOrdererBusy, row }, i) => {
    const [time, value] = [formatSpan(slot, area.zone, language), toOffsetIso(slot.start, area.zone)];
    const about = [words.free(freeCount), ...(isOrdererBusy === true ? [words.ownBusy] : [])].join(' · ');
    const along = rowInWords({ row }, { area, language });
    const choose = execute({
      title: words.choose,
      tooltip: `${words.choose}: ${time} · ${about}`,
      verb: 'order.choose-time',
      data: { order: order.number, slot: value },
      style: ahead.length === 1 ? 'positive' : undefined,
    });
    const keep = toggleInput({ id: `${RESERVE}${i + 1}`, label: time, title: `${words.reserve} · ${about}`, valueOn: value });
    const told = ahead.length === 1 ? [text(time, { weight: 'bolder' }), subtle(about)] : [keep];
    return container([columns(told, [actionSet([choose])]), ...(along === undefined ? [] : [subtle(along)])]);
  });
  return ahead.length > 1 ? [subtle(words.inReserve(ahead.length)), ...rows] : rows;
}

/** Inputs of the times in reserve: `reserve1`, `reserve2` … hold a start, or `no`. */
export const RESERVE = 'reserve';
