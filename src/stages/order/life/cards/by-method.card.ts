import { heading, text, type CardElement } from '../../../../kernel/card/card.ts';
import { formatDuration } from '../../../../kernel/language/format.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import { MINUTE } from '../../../../kernel/time/instant.ts';
import { methodOf } from '../../../../model/area/names.ts';
import { tickLines } from '../../../../model/guides/ticks.ts';
import { isTimeAgreed } from '../../../../model/order/agreed-time.ts';
import { isStaffed, meetingSlot, teamKind, type Order } from '../../../../model/order/order.ts';
import { isAhead } from '../../../../model/order/phases.ts';
import { acuteLife } from '../../../../model/order/waiting/notice.ts';
import type { ViewFacts } from '../../../../runtime/handlers.ts';
import { texts } from '../../texts.ts';

/** Of a meeting whose convener agrees the time with the family: that it may change, or that it was agreed. */
export function agreedPart(order: Order, { area, language }: ViewFacts): readonly CardElement[] {
  const slot = meetingSlot(order);
  const isPrepared = methodOf(area, order.request.method)?.preparationWeeks !== undefined && teamKind(order) === 'convener';
  if (slot === undefined || order.phase === 'held' || !isStaffed(order)) return [];
  const { timeAgreed, mayAgree } = texts[language].expected;
  if (isTimeAgreed(order)) return [text(timeAgreed(formatSpan(slot, area.zone, language)), { weight: 'bolder' })];
  return isPrepared ? [text(mayAgree)] : [];
}

/** Before the meeting, how far the team's part of a method's own preparation has come. */
export function teamsPreparation(order: Order, { area, language }: ViewFacts): readonly CardElement[] {
  const lines = isAhead(order) && isStaffed(order) ? tickLines(order, { area, language }) : [];
  const { convener, others } = texts[language].expected.preparation;
  return lines.length === 0 ? [] : [heading(teamKind(order) === 'convener' ? convener : others), text(lines.join('\n\n'))];
}

/** Until somebody is found: how quickly an acute order goes. */
export function acutePart(order: Order, { area, language }: ViewFacts): readonly CardElement[] {
  if (order.request.urgency !== 'acute' || order.phase === 'review') return [];
  return [text(texts[language].expected.acute(formatDuration(acuteLife(order, area) / MINUTE, language)))];
}
