import { MINUTE } from '../../../src/kernel/time/instant.ts';
import { messageKey, recipientKey, type Jobs, type Recipient } from '../../../src/model/planned/jobs.ts';
import { holders, isOver, type Order } from '../../../src/model/order/order.ts';
import type { LivingMessage } from '../../../src/ports/stores/message-store.ts';
import { needsEyes } from '../../../src/model/order/waiting/awaited.ts';
import { WITHHELD } from '../../../src/runtime/delivery/sending.ts';
import type { ProofTown } from './proof-town.ts';

/** Of one event each person has one new message; what else it changed was edited, or comes at a time of its own. */
function toldTwice(order: Order, events: readonly Happened[], messages: readonly LivingMessage[]): readonly string[] {
  const fresh = messages.flatMap(({ place, state, message, notified, at }) => {
    const event = events.find(({ no }) => no === notified);
    // Also a coordinator whose own chat is the desk; in a channel an alert stands in the thread of its card.
    const isSent = state === 'sent' && message?.conversationId.startsWith('a:') === true && message.activityId !== WITHHELD;
    const isNew = isSent && event !== undefined && at - event.at.getTime() < MINUTE;
    return isNew ? [`${order.number}: ${place} has had two messages of ${event.type} (${event.no})`] : [];
  });
  return fresh.filter((told, i) => fresh.indexOf(told) < i);
}

interface Happened {
  readonly no: number;
  readonly at: Date;
  readonly type: string;
  readonly by: string;
  readonly content: { readonly offers?: readonly { readonly id?: string }[]; readonly problem?: string };
}

/** Somebody's turn: which card says so, and the event that made it theirs. */
interface Turn {
  readonly view: Jobs['card.show']['view'];
  readonly to: Recipient;
  readonly of?: string | undefined;
  readonly since: Happened;
}

/** Whoever must act next has had a new message since the event that made it their turn, or looks at the answer to their own press; nobody has had two of one event. */
export async function unnotified(town: ProofTown, order: Order, messages: readonly LivingMessage[]): Promise<readonly string[]> {
  if (isOver(order)) return [];
  const { pool } = town.database;
  const events = await pool.query<Happened>('SELECT no, at, type, by, content FROM events WHERE order_number = $1 ORDER BY no', [
    order.number,
  ]);
  const waiting = await pool.query<{ readonly key: string }>(
    "SELECT key FROM outbox WHERE order_number = $1 AND job = 'card.show' AND (needs->'news') IS NOT NULL",
    [order.number],
  );
  const rows = new Map(messages.map((message) => [message.key, message]));
  const untold = turnsOf(order, events.rows)
    .filter((turn) => !isTold(order, turn, rows.get(messageKey(order.number, turn))))
    .filter(({ view, to }) => !waiting.rows.some(({ key }) => key.includes(`/${view}/${recipientKey(to)}/`)))
    .map(({ view, to, since }) => `${order.number}: ${recipientKey(to)} has had no ${view} since ${since.type} (${since.no})`);
  return [...untold, ...toldTwice(order, events.rows, messages)];
}

/** A message that could not be delivered is told of elsewhere. */
function isTold(order: Order, { to, since }: Turn, row: LivingMessage | undefined): boolean {
  if ('person' in to && isLookedAt(order, to.person, since)) return true;
  return row !== undefined && (row.state !== 'sent' || 'desk' in to || (row.notified ?? 0) >= since.no);
}

/** The person has pressed for it, and looks at the answer. */
function isLookedAt({ askedAt, orderer }: Order, person: string, { at, by }: Happened): boolean {
  const isWatched = askedAt !== undefined && at.getTime() - askedAt < 2_000;
  return by === person || (person === orderer.id && isWatched);
}

function turnsOf(order: Order, events: readonly Happened[]): readonly Turn[] {
  const last = (isIt: (event: Happened) => boolean): Happened | undefined => events.findLast(isIt);
  const turn = (since: Happened | undefined, rest: Omit<Turn, 'since'>): readonly Turn[] => (since ? [{ ...rest, since }] : []);
  const ofType = (type: string): Happened | undefined => last((event) => event.type === type);
  const { orderer, offers, phase, bookings, problem, attendance } = order;
  const seated = (since: Happened | undefined, view: Turn['view'], of?: string): readonly Turn[] =>
    holders(order)
      .filter(({ isPrepared }) => phase === 'held' || !isPrepared)
      .flatMap(({ id }) => turn(since, { view, to: { person: id }, of }));
  const noticed = last(({ content }) => content.problem === problem);
  return [
    ...(phase === 'choosing' ? turn(ofType('TimesProposed'), { view: 'order.status', to: { person: orderer.id } }) : []),
    ...offers
      .filter(({ state }) => state === 'open')
      .flatMap(({ id, consultant }) =>
        turn(
          last(({ type, content }) => type === 'OffersMade' && (content.offers ?? []).some((one) => one.id === id)),
          { view: 'offer.card', to: { person: consultant }, of: id },
        ),
      ),
    ...(phase === 'preparing' ? seated(ofType('PairFilled'), 'meeting.pair', String(bookings)) : []),
    ...(phase === 'held' && attendance === undefined ? seated(ofType('MeetingHeld'), 'meeting.counts') : []),
    ...(needsEyes(order) && noticed !== undefined
      ? turn(noticed, { view: 'desk.alert', to: { desk: order.area }, of: `${problem}/${noticed.no}` })
      : []),
  ];
}
