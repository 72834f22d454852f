import type { Instant } from '../../kernel/time/instant.ts';
import type { Area } from '../../model/area/area.ts';
import type { Survey, SurveyOf } from '../../model/feedback/sheets.ts';
import { isOver, meetingSlot, seatOf, type FeedbackGroup, type Order } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';

/** Whether the meeting's survey takes answers at `now`. Cards and forms of those who were there ask the same. */
export type Openness = { readonly is: 'open' | 'closed' } | { readonly is: 'early'; readonly opensAt: Instant | undefined };

/** Open from the meeting's start (answers are given on the spot) until the order is closed. */
export function openness(order: Order, now: Instant): Openness {
  if (isOver(order)) return { is: 'closed' };
  if (order.phase === 'held') return { is: 'open' };
  const start = isStaffedPhase(order) ? meetingSlot(order)?.start : undefined;
  return start !== undefined && start <= now ? { is: 'open' } : { is: 'early', opensAt: start };
}

/** In which group a person answers by card; undefined for somebody who neither ordered nor leads the meeting. */
export function cardGroupOf(order: Order, person: string): 'orderer' | 'consultant' | undefined {
  if (order.orderer.id === person) return 'orderer';
  return seatOf(order, person) === undefined ? undefined : 'consultant';
}

/** Who answers about which meeting. */
export interface Answering {
  readonly order: Order;
  readonly area: Area;
  readonly group: FeedbackGroup;
}

/** Somebody whom an open survey asks in their own name: on their card, or by their link on the web. */
export interface OwnAnswering extends Answering {
  readonly group: 'orderer' | 'consultant';
  readonly survey: Survey;
  readonly person: PersonId;
}

/** Both surveys ask the orderer and the pair; undefined for everybody else, and while it is not open. */
export function askedOf(about: Pick<OwnAnswering, 'order' | 'area' | 'survey' | 'person'>): OwnAnswering | undefined {
  const { order, survey, person } = about;
  const group = cardGroupOf(order, person);
  return group !== undefined && isOpen(order, survey) ? { ...about, group } : undefined;
}

function isOpen(order: Order, survey: Survey): boolean {
  if (survey === 'meeting') return order.phase === 'held';
  return order.impactAsked && order.impactClosed !== true && order.phase !== 'cancelled';
}

export function surveyOf({ area, number: order }: Order, survey: Survey): SurveyOf {
  return { area, order, survey };
}

/** First meetings and follow-ups are told apart in every figure. */
export function isFollowUp(order: Order): boolean {
  return order.request.followUpOf !== undefined;
}

function isStaffedPhase(order: Order): boolean {
  return order.phase === 'preparing' || order.phase === 'confirmed';
}
