import {
  actionSet,
  execute,
  foldable,
  heading,
  openUrl,
  subtle,
  text,
  unfold,
  type CardAction,
  type CardElement,
} from '../../kernel/card/card.ts';
import { nameIn, type Language } from '../../kernel/language/language.ts';
import { MINUTE } from '../../kernel/time/instant.ts';
import type { Area } from '../area/area.ts';
import { STAGE_NAMES, type Method, type SeatRole } from '../area/methods.ts';
import { methodOf, modelTexts } from '../area/naming.ts';
import { meetingSlot, type Order } from '../order/order.ts';
import type { StageNumber } from '../order/phases.ts';
import { guidanceOf, guideTexts, invitationOf, partLines, pocketOf, pointsFor, type GuidedMeeting } from './guides.ts';
import { guidePath } from './guide-page.ts';

/** Whose card it is, and in which language. */
export interface Reader {
  readonly area: Area;
  readonly language: Language;
}

const FOLDS = { stages: 'guideStages', pocket: 'guidePocket', invitation: 'guideInvitation', worry: 'guideWorry' } as const;

export function guidedBy({ request }: Order, area: Area): GuidedMeeting {
  return { method: methodOf(area, request.method), kind: request.kind };
}

/** Folded: the four stages by their names, what happens in each and what of it is the reader's own; to a facilitator with the tasks. */
export function stagesPart(order: Order, whose: 'orderer' | 'team', { area, language }: Reader): readonly CardElement[] {
  const { card, tasks } = guideTexts[language];
  const meeting = guidedBy(order, area);
  const stages = STAGE_NAMES.flatMap((stage, at): readonly CardElement[] => {
    const { happens, [whose]: mine } = guidanceOf(meeting, stage, language);
    return [
      text(modelTexts[language].stages[(at + 1) as StageNumber], { weight: 'bolder', spacing: 'medium' }),
      text(happens, { spacing: 'none' }),
      text(card.mine(mine), { spacing: 'small' }),
      ...(whose === 'team' ? [text(bulleted(tasks[stage]), { spacing: 'small' })] : []),
    ];
  });
  const title = whose === 'team' ? card.tasks : card.stages;
  return folded(FOLDS.stages, title, [...stages, ...partsLines(order, { area, language })]);
}

/** What is to be done next, once the meeting has been held. */
export function afterPart(order: Order, whose: 'orderer' | 'team', { area, language }: Reader): readonly CardElement[] {
  const { [whose]: mine } = guidanceOf(guidedBy(order, area), 'after', language);
  return [text(guideTexts[language].card.next(mine))];
}

/** Folded: what the lead, the recorder or the convener has at hand in the meeting. A team without a recorder writes all the same. */
export function pocketPart(order: Order, role: SeatRole, { area, language }: Reader): readonly CardElement[] {
  const isAlone = role === 'lead' && order.seats.every((seat) => seat.role !== 'recorder');
  const roles: readonly SeatRole[] = isAlone ? ['lead', 'recorder'] : [role];
  const lines = pocketOf(guidedBy(order, area), roles, language);
  const { pocket } = guideTexts[language].card;
  return folded(FOLDS.pocket, pocket, [text(bulleted(lines)), ...partsLines(order, { area, language })]);
}

/** Folded: a text to copy, and the page that tells those who are invited what will happen. */
export function invitationPart(order: Order, { area, language }: Reader, publicUrl: string): readonly CardElement[] {
  const { card } = guideTexts[language];
  const meeting = guidedBy(order, area);
  const page = openUrl(card.page[meeting.kind], publicUrl + guidePath(area.id, order.request, language));
  return [
    actionSet([unfold(card.invitation, FOLDS.invitation), page]),
    foldable(FOLDS.invitation, false, [subtle(card.copy), text(invitationOf(meeting, language).join('\n\n'))]),
  ];
}

/** What the method asks besides what every meeting does, as lines. */
export function ownPoints(order: Order, whose: 'orderer' | 'team', { area, language }: Reader): readonly string[] {
  return pointsFor(guidedBy(order, area), whose).map(({ words }) => nameIn(words, language));
}

/** Opens the three questions that lead to a method. */
export function whichMethod(language: Language): CardAction {
  return execute({ title: guideTexts[language].choosing.button, verb: 'guide.method', associatedInputs: 'none' });
}

/** How a method runs, as facts: the weeks of preparation, the parts, the series and the follow-up, where it has them. */
export function howItRuns({ parts, preparationWeeks, series, followUpMonths }: Method, language: Language): readonly Fact[] {
  const { runs } = guideTexts[language];
  const names = parts.map(({ name }) => nameIn(name, language)).join(' · ');
  return [
    ...(preparationWeeks === undefined ? [] : [[runs.preparation, runs.weeks(preparationWeeks)] as const]),
    ...(names === '' ? [] : [[guideTexts[language].card.parts, names] as const]),
    ...(series === undefined ? [] : [[runs.series, runs.meetings(series)] as const]),
    ...(followUpMonths === undefined ? [] : [[runs.followUp, runs.months(followUpMonths)] as const]),
  ];
}

type Fact = readonly [label: string, value: string];

/** Folded: taking up one's worry. It collects nothing (DOMAIN 5). Other buttons may stand beside the one that opens it. */
export function worryPart(language: Language, ...beside: readonly CardAction[]): readonly CardElement[] {
  const { button } = guideTexts[language].worry;
  return [actionSet([unfold(button, FOLDS.worry), ...beside]), foldable(FOLDS.worry, false, worryLines(language))];
}

/** The same where it is all that is shown. */
export function worryLines(language: Language): readonly CardElement[] {
  const { summary, parts } = guideTexts[language].worry;
  return [text(summary), ...parts.flatMap(({ title, steps }) => [heading(title), text(bulleted(steps), { spacing: 'small' })])];
}

function partsLines(order: Order, { area, language }: Reader): readonly CardElement[] {
  const { card } = guideTexts[language];
  const slot = meetingSlot(order);
  const minutes = slot === undefined ? order.request.durationMinutes : (slot.end - slot.start) / MINUTE;
  const parts = partLines(guidedBy(order, area), minutes, language);
  return parts.length === 0 ? [] : [text(card.parts, { weight: 'bolder', spacing: 'medium' }), text(bulleted(parts))];
}

function folded(id: string, title: string, items: readonly CardElement[]): readonly CardElement[] {
  return [actionSet([unfold(title, id)]), foldable(id, false, items)];
}

function bulleted(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
