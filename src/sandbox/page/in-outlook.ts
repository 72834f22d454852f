import { z } from 'zod/v4';
import { instantOf } from '../../kernel/time/zone.ts';
import { moveEvent, removeEvent, respond } from '../graph/events/event-requests.ts';
import type { GraphWorld } from '../graph/graph-world.ts';
import type { CalendarEvent } from '../graph/mailboxes.ts';

/** `person`: object id, or the address of a mailbox; `to`: local time that an event is moved to. */
const pointed = z.strictObject({ person: z.string(), event: z.string() });
export const inOutlookSchema = z.discriminatedUnion('act', [
  pointed.extend({ act: z.enum(['accepted', 'declined', 'delete']) }),
  pointed.extend({ act: z.literal('move'), to: z.iso.datetime({ local: true, precision: -1 }) }),
]);

type InOutlook = z.infer<typeof inOutlookSchema>;

const ZONE = 'Europe/Helsinki';

/** What somebody does with an event in their own Outlook. Undefined: it is not there. */
export function actInOutlook(world: GraphWorld, asked: InOutlook): object | undefined {
  const mailbox = world.mailbox(asked.person);
  const event = mailbox && world.event(mailbox, asked.event);
  if (event === undefined) return undefined;
  change(world, event, asked);
  return {};
}

function change(world: GraphWorld, event: CalendarEvent, asked: InOutlook): void {
  const address = event.mailbox;
  if (asked.act === 'move') {
    const [date = '', time = ''] = asked.to.split('T');
    moveEvent(world, event, instantOf(date, time, ZONE));
    return;
  }
  // Outlook tells the organizer of both: whoever deletes an invitation declines it.
  respond(world, event, { address, response: asked.act === 'accepted' ? 'accepted' : 'declined' });
  if (asked.act === 'delete') removeEvent(world, event);
}
