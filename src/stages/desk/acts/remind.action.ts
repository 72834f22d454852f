import { happened } from '../../../kernel/decision.ts';
import { HOUR, type Instant } from '../../../kernel/time/instant.ts';
import { afterQuietHours } from '../../../kernel/time/quiet-hours.ts';
import { messageKey, recipientKey, type Jobs, type PlannedJob } from '../../../model/planned/jobs.ts';
import { isSecretView } from '../../../model/planned/views.ts';
import type { Order } from '../../../model/order/order.ts';
import { change } from '../../../runtime/change.ts';
import type { PressHandler } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { causeOf, admit, refusal, type Admitted } from './admit.action.ts';
import { remindersOf } from './remind.ts';
import { texts } from '../texts.ts';

type Showing = Jobs['card.show'];

/** Whoever owes something gets a reminder now, after quiet hours; the same person at most once an hour. */
export const remindNow: PressHandler = async (world, press) => {
  const entry = await admit(world, press);
  if ('no' in entry) return entry.no;
  const { order } = entry;
  const reminders = remindersOf(order);
  if (reminders.length === 0) return refusal(press, 'nobody-to-remind');
  const now = world.clock.now();
  const jobs = (await notLately(world, order, reminders)).map((reminder) => jobOf(entry, reminder, now));
  // A second press finds that what it would plan has been planned.
  const { size: count } = await world.queue.plan(jobs);
  if (count > 0) await change(world, order.number, causeOf(press), () => happened({ type: 'PeopleReminded', count }));
  world.feed.tell(order);
  const t = texts[press.visitor.language];
  return { kind: 'sentence', text: count === 0 ? t.remindedLately : t.reminded(count) };
};

/**
 * The card is news, and so posted anew, once within an hour by the key of its work. A survey's reminder, of which nothing more may be noted,
 * is released instead, and left out where it was sent within the hour.
 */
async function notLately(world: World, order: Order, reminders: readonly Showing[]): Promise<readonly Showing[]> {
  const now = world.clock.now();
  const news = { no: order.version + 1, phase: order.phase };
  const fresh: Showing[] = [];
  for (const reminder of reminders) {
    const key = messageKey(order.number, reminder);
    const known = await world.messages.find(key);
    const isSecret = isSecretView(reminder.view);
    if (isSecret && known !== undefined && now - known.at < HOUR) continue;
    if (isSecret && known?.state === 'sent')
      await world.messages.save({ key, place: known.place, state: 'sending', attempts: 0, at: now });
    fresh.push(isSecret ? reminder : { ...reminder, news });
  }
  return fresh;
}

function jobOf({ order, area }: Admitted, needs: Showing, now: Instant): PlannedJob {
  const { quietHours } = area.policy;
  const due = order.request.urgency === 'acute' ? now : afterQuietHours(now, { ...area, quiet: quietHours });
  const target = `${needs.view}/${recipientKey(needs.to)}/${needs.of ?? ''}`;
  return {
    job: 'card.show',
    order: order.number,
    key: `${order.number}/desk-reminder-${Math.floor(now / HOUR)}/${target}`,
    needs,
    due,
  };
}
