import {
  card,
  choiceInput,
  dateInput,
  execute,
  facts,
  numberInput,
  subtle,
  text,
  toggleInput,
  type CardElement,
} from '../../kernel/card/card.ts';
import { formatDate } from '../../kernel/language/format.ts';
import type { Language } from '../../kernel/language/language.ts';
import { capitalised } from '../../kernel/language/phrases.ts';
import { addMonths } from '../../kernel/time/calendar-date.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { hasPrivateTime } from '../../model/area/methods.ts';
import { toldName } from '../../model/fields/speech.ts';
import { countNames, countsInWords } from '../../model/fields/counts.ts';
import { methodOf, modelTexts } from '../../model/area/naming.ts';
import { afterPart } from '../../model/guides/guide-parts.ts';
import { meetingSlot, type Attendance, type Counts, type Order } from '../../model/order/order.ts';
import type { Shown, View, ViewFacts } from '../../runtime/handlers.ts';
import { COUNT_INPUTS } from './count.ts';
import { texts } from './texts.ts';

/** Filled in by somebody and sent back: the values as they were, and what is wrong where. */
export interface Refilled {
  readonly values: Readonly<Record<string, string>>;
  readonly fault: { readonly field: string; readonly words: string };
}

type Seen = Pick<ViewFacts, 'area' | 'language'>;

export const countsView: View = (order, view) => (order.phase === 'held' ? countsCard(order, view) : undefined);

/** How many came, was the summary given, when is the follow-up. Never the summary itself. */
export function countsCard(order: Order, { area, language }: Seen, refilled?: Refilled): Shown {
  const t = texts[language];
  const given = order.attendance;
  const body: CardElement[] = [text(given === undefined ? t.countsAsk : given.summaryGiven ? t.countsThanks : t.countsNoSummary)];
  if (given !== undefined) body.push(attendanceFacts(given, language));
  body.push(...countInputs(order, language, refilled), ...endInputs(order, { area, language }, refilled));
  // What comes next begins with these numbers: once they are given it would ask for them again.
  if (given === undefined) body.push(...afterPart(order, 'team', { area, language }));
  const save = execute({
    title: given === undefined ? t.countsSave : t.countsCorrect,
    verb: 'meeting.counts',
    data: { order: order.number },
    style: 'positive',
  });
  return { summary: t.summary(order.number), card: card({ language, title: t.countsTitle, body, actions: [save] }) };
}

function countInputs(order: Order, language: Language, refilled: Refilled | undefined): readonly CardElement[] {
  const names = countNames[language];
  const known = order.attendance ?? order.request.counts;
  const isWithClient = order.request.kind === 'client';
  const asked = (Object.entries(COUNT_INPUTS) as [keyof Counts, string][]).filter(
    ([group]) => isWithClient || group === 'professionals',
  );
  return asked.flatMap(([group, id]) => [
    ...faultAt(id, refilled),
    numberInput({
      id,
      label: capitalised(isWithClient ? names[group] : names.all),
      value: numberIn(refilled?.values[id]) ?? known[group],
      errorMessage: texts[language].refusals['not-a-number'],
    }),
  ]);
}

function endInputs(order: Order, { area, language }: Seen, refilled: Refilled | undefined): readonly CardElement[] {
  const t = texts[language];
  const given = refilled?.values['summaryGiven'] ?? (order.attendance?.summaryGiven === true ? 'yes' : 'no');
  const followUpOn = refilled?.values['followUpOn'] ?? order.attendance?.followUpOn;
  const usual = followUpOn === undefined ? usualFollowUp(order, area) : undefined;
  return [
    ...planInput(order, { area, language }, refilled),
    toggleInput({ id: 'summaryGiven', label: t.summaryLabel, title: t.summaryGiven, value: given }),
    ...faultAt('followUpOn', refilled),
    dateInput({ id: 'followUpOn', label: t.followUpLabel, value: followUpOn }),
    ...(usual === undefined ? [] : [subtle(t.followUpUsual(formatDate(usual, language)))]),
  ];
}

/** Only whether there is a plan, where the family had time of its own to make it: never what it says. */
function planInput(order: Order, { area, language }: Seen, refilled: Refilled | undefined): readonly CardElement[] {
  if (!hasPrivateTime(methodOf(area, order.request.method))) return [];
  const { yes, no } = modelTexts[language].everyday;
  const made = order.attendance?.planMade;
  const known = made === undefined ? undefined : made ? 'yes' : 'no';
  const choices = [
    { value: 'yes', title: yes },
    { value: 'no', title: no },
  ];
  return [
    choiceInput({ id: 'planMade', label: texts[language].planLabel, choices, value: refilled?.values['planMade'] ?? known }),
  ];
}

/** The method's own interval from the meeting: only told, for what is filled in counts as agreed. */
function usualFollowUp(order: Order, area: Area): string | undefined {
  const months = methodOf(area, order.request.method)?.followUpMonths;
  const slot = meetingSlot(order);
  return months === undefined || slot === undefined ? undefined : addMonths(localOf(slot.start, area.zone).date, months);
}

function attendanceFacts(given: Attendance, language: Language): CardElement {
  const t = texts[language];
  const { yes, no, none } = modelTexts[language].everyday;
  return facts([
    [toldName('countFamily', language), countsInWords(given, language)],
    ...(given.planMade === undefined ? [] : [[t.planLabel, given.planMade ? yes : no] as const]),
    [t.summaryLabel, given.summaryGiven ? yes : no],
    [t.followUpLabel, given.followUpOn === undefined ? none : formatDate(given.followUpOn, language)],
  ]);
}

function faultAt(id: string, refilled: Refilled | undefined): readonly CardElement[] {
  return refilled?.fault.field === id ? [text(`⚠ ${refilled.fault.words}`, { color: 'attention', weight: 'bolder' })] : [];
}

function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,3}$/.test(value) ? Number(value) : undefined;
}
