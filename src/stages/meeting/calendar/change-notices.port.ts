import { PermanentError, TransientError } from '../../../kernel/errors.ts';
import type { Area } from '../../../model/area/area.ts';
import { nextPollAt, calendarPoll } from '../../../model/planned/polls.ts';
import type { World } from '../../../runtime/world.ts';
import { watchedOrders } from './calendar-facts.port.ts';

const TRIED_AGAIN_MINUTES = 60;

/**
 * Asks to be told of changes in the area's mailbox, or to be told further. Where that fails the looks by the clock go on alone; a passing
 * failure is tried again within the hour, any other the next day.
 */
export async function askToBeTold(world: World, { id, mailbox }: Area): Promise<void> {
  const now = world.clock.now();
  const fault = await faultOf(world.notices?.begin(mailbox, now));
  if (fault === undefined) return;
  world.log.warn({ area: id, code: codeOf(fault) }, 'changes made in Outlook are looked for by the clock alone');
  const soon = Math.max(nextPollAt(now, TRIED_AGAIN_MINUTES), world.clock.movingTo ?? 0);
  if (fault instanceof TransientError) await world.queue.plan([calendarPoll(id, soon, true)]);
}

/** No meeting is ahead in the area: unless another area uses the same mailbox, nothing more is told. What remains ends within days by itself. */
export async function beToldNoMore(world: World, { id, mailbox }: Area): Promise<void> {
  if (world.notices === undefined) return;
  for (const other of world.areas) {
    if (other.mailbox === mailbox && (await watchedOrders(world, other)).length > 0) return;
  }
  const fault = await faultOf(world.notices.end(mailbox));
  if (fault !== undefined) world.log.warn({ area: id, code: codeOf(fault) }, 'a subscription to changes could not be ended');
}

async function faultOf(work: Promise<void> | undefined): Promise<TransientError | PermanentError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof TransientError || error instanceof PermanentError) return error;
    throw error;
  }
}

function codeOf(fault: TransientError | PermanentError): string {
  return fault instanceof PermanentError ? (fault.code ?? fault.name) : fault.name;
}
