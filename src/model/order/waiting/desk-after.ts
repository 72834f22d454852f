import type { Instant } from '../../../kernel/time/instant.ts';
import type { PlannedJob } from '../../planned/jobs.ts';
import { VIEWS, type ViewName, type ViewWith } from '../../planned/views.ts';
import type { Order } from '../order.ts';

/** What an orderer gets months after the meeting. */
export type AfterView = ViewWith<'lost', 'handed-on'>;

export function isAfterView(view: string | undefined): view is AfterView {
  return view !== undefined && Object.hasOwn(VIEWS, view) && VIEWS[view as ViewName].lost === 'handed-on';
}

/** It did not reach the orderer, or has had no answer: the coordinator takes it on. Planned for either reason, it is shown once. */
export function deskAfter({ number, area }: Pick<Order, 'number' | 'area'>, of: AfterView, due: Instant): PlannedJob {
  const needs = { view: 'desk.after', to: { desk: area }, of } as const;
  return { job: 'card.show', order: number, key: `${number}/desk-after/${of}`, needs, due };
}
