import type { Instant } from '../../kernel/time/instant.ts';
import type { PlannedJob, ViewName } from '../work/jobs.ts';
import type { Order } from './order.ts';

/** What an orderer gets months after the meeting. */
export const AFTER_VIEWS = ['order.follow-up', 'impact.card'] as const satisfies readonly ViewName[];
export type AfterView = (typeof AFTER_VIEWS)[number];

/** It did not reach the orderer, or has had no answer: the coordinator takes it on. Planned for either reason, it is shown once. */
export function deskAfter({ number, area }: Pick<Order, 'number' | 'area'>, of: AfterView, due: Instant): PlannedJob {
  const needs = { view: 'desk.after', to: { desk: area }, of } as const;
  return { job: 'card.show', order: number, key: `${number}/desk-after/${of}`, needs, due };
}
