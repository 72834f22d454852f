import { localOf } from '../../kernel/time/zone.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Area } from '../../model/area/area.ts';
import { presentAt } from '../../model/feedback/present.ts';
import { leastMeetings } from '../../model/feedback/own-shares.ts';
import { leastSheets } from '../../model/feedback/release.ts';
import { isLateInQuarter, quarterOf } from '../../model/feedback/quarter.ts';
import type { Closing, Survey } from '../../model/feedback/sheets.ts';
import { BY_ITSELF } from '../../model/order/events.ts';
import { holders, type Order } from '../../model/order/order.ts';
import type { ReleaseTerms } from '../../ports/stores/answer-store.ts';
import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import type { RoundWork } from '../../runtime/working/round-work.ts';
import { findOrder } from '../../runtime/world.ts';
import { leftOutFor, variantOf } from './answering/questions.ts';
import { isFollowUp, surveyOf } from './open.ts';
import { askImpact, closeImpact, leaveOut, remindOfFeedback, remindToTellImpact } from './passing.ts';

export const remind: JobHandler<'feedback.remind'> = async (world, number) => {
  await change(world, number, BY_ITSELF, remindOfFeedback);
};

export const ask: JobHandler<'impact.ask'> = async (world, number) => {
  await change(world, number, BY_ITSELF, askImpact);
};

export const remindOfImpact: JobHandler<'impact.remind'> = async (world, number) => {
  await change(world, number, BY_ITSELF, remindToTellImpact);
};
/** What goes beyond is told first, because nobody knows it any more when the sheets have left their order. */
export const closeSurvey: JobHandler<'feedback.close'> = async (world, number) => {
  const found = await findOrder(world, number);
  if (found === undefined) return;
  const { order, area } = found;
  const closing = closingOf(order, area, 'meeting');
  if (order.phase === 'cancelled' || order.phase === 'unfilled') return world.answers.discard(closing);
  if (order.phase !== 'closed') return;
  const overcounts = await world.answers.overcounts(closing);
  await change(world, number, BY_ITSELF, (present) => leaveOut(present, overcounts));
  await world.answers.close(closing, termsOf(area, world.clock.now()));
};

export const endImpact: JobHandler<'impact.close'> = async (world, number) => {
  const found = await findOrder(world, number);
  if (found === undefined) return;
  await change(world, number, BY_ITSELF, closeImpact);
  await world.answers.close(closingOf(found.order, found.area, 'impact'), termsOf(found.area, world.clock.now()));
};

export const releaseWaiting: RoundWork = (world, area) => world.answers.release(termsOf(area, world.clock.now()));

function closingOf(order: Order, area: Area, survey: Survey): Closing {
  const { method, kind } = order.request;
  const variant = variantOf({ order, area });
  const present = presentAt(order, survey, area.policy.answerMargin).map((one) => ({
    ...one,
    ...(survey === 'meeting' && { notAsked: leftOutFor(one.group, variant) }),
  }));
  const consultants = holders(order).map(({ id }) => id);
  return { ...surveyOf(order, survey), method, kind, isFollowUp: isFollowUp(order), present, consultants };
}

function termsOf({ id, zone, policy }: Area, now: Instant): ReleaseTerms {
  const { date } = localOf(now, zone);
  return {
    ...{ area: id, period: quarterOf(date) },
    ...{ smallest: leastSheets(policy.smallestGroup), mayTellLess: isLateInQuarter(date) },
    pooledMeetings: leastMeetings(policy.pooledMeetings),
  };
}
