import { execute, refreshed, type Card } from '../../../kernel/card/card.ts';
import { MINUTE, type Instant } from '../../../kernel/time/instant.ts';
import { actReason } from '../../../model/order/act-reason.ts';
import { coordinates, isCoordinator, type Area } from '../../../model/area/area.ts';
import type { Cause } from '../../../model/order/events.ts';
import { meetingSlot, type Order } from '../../../model/order/order.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import type { Availability } from '../../../ports/matcher.ts';
import type { Press, Reply } from '../../../runtime/handlers.ts';
import { tabLink } from '../../../runtime/tab-link.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { notReachedIn, questionedIn } from '../morning/not-reached.port.ts';
import { listable, MOST_LISTED, sought, type SoughtPeople } from './listed.ts';
import { mayStaff } from './remedy.ts';
import { traineeFacts } from './trainee-facts.port.ts';
import { traineesFor } from './trainees.ts';
import { meetingsOf } from '../../../runtime/series-meetings.ts';
import { withTab } from '../channel/in-tab.card.ts';
import { openedCard } from '../channel/opened.card.ts';
import { texts } from '../texts.ts';
import type { DeskRefusal } from '../texts.fi.ts';

/** An order that the presser may handle. */
export interface Admitted {
  readonly order: Order;
  readonly area: Area;
}

/** Judged by id on the server; otherwise the kind no. */
export async function admit(world: World, press: Press): Promise<Admitted | { readonly no: Reply }> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  const mayKnow = world.areas.some((area) => isCoordinator(area, press.visitor.id));
  if (!mayKnow) return { no: refusal(press, 'not-coordinator') };
  if (found === undefined) return { no: refusal(press, 'no-order') };
  const { order, area } = found;
  return coordinates(area, press.visitor.id, order.request.method) ? found : { no: refusal(press, 'not-coordinator') };
}

/** The order's card with its acts, as it now stands. The calendars of the listed are read at a press, together, as far as there is time. */
export async function opened(world: World, press: Press, { order, area }: Admitted): Promise<Reply> {
  const { hurry } = press;
  const { language } = press.visitor;
  const bank = mayStaff(order) ? await bankFor(world, press, order) : [];
  const search = press.via === 'web' ? soughtBy(press) : undefined;
  const fitting = mayStaff(order) ? listable(order, bank, { area, language }) : [];
  const consultants = (search === undefined ? fitting : sought(fitting, search)).slice(0, MOST_LISTED);
  const [readings, notReached, questioned, meetings, trainees] = await Promise.all([
    readingsOf(world, order, { consultants, hurry, isRenewal: press.inputs['renewal'] === 'yes' }),
    notReachedIn(world, order, hurry),
    questionedIn(world, order, hurry),
    meetingsOf(world, order),
    traineeFacts(world, { order, area }),
  ]);
  const facts = { area, bank, now: world.clock.now(), language, readings, notReached, questioned, meetings, search };
  const shown = openedCard(order, { ...facts, trainees: traineesFor(order, trainees) });
  const link = press.via === 'web' ? undefined : tabLink(world, `/desk/orders/${order.number}`);
  const { card } = withTab(shown, link, language);
  const own = await world.conversations.address(`person/${press.visitor.id}`);
  return { kind: 'card', ...shown, card: own?.memberId === undefined ? card : renewed(card, order, own.memberId) };
}

/** On a page there is no list that looks further while somebody types: it is sent, with what is ticked. */
function soughtBy({ inputs }: Press): SoughtPeople {
  return { words: inputs['who'] ?? '', ticked: listOf(inputs['consultants']), trainee: inputs['trainee-who'] ?? '' };
}

/** Of thousands only those who have to do with the order already, where it is looked at briefly; all of them where somebody is to be chosen. */
function bankFor(world: World, { inputs }: Press, { offers, matchLog }: Order): Promise<readonly Consultant[]> {
  if (inputs['brief'] !== 'yes') return world.bank.all();
  return world.bank.some([...new Set([...offers, ...(matchLog?.suggested ?? [])].map(({ consultant }) => consultant))]);
}

/** An order goes on while its opened card stands somewhere: it is for the one who opened it, and stays true for them. */
function renewed(card: Card, { number }: Order, memberId: string): Card {
  return refreshed(card, execute({ title: number, verb: 'desk.board', data: { order: number, renewal: 'yes' } }), memberId);
}

interface Listing {
  readonly consultants: readonly Consultant[];
  readonly hurry: AbortSignal;
  /** The client asked by itself. */
  readonly isRenewal: boolean;
}

type Readings = ReadonlyMap<PersonId, Availability>;

/** What calendars said, by order and time, for the renewals of an opened card: in this process, for minutes. An act looks at them itself. */
const lately = new WeakMap<World, Map<string, { readonly at: Instant; readonly readings: Readings }>>();
const KEPT = 5 * MINUTE;

async function readingsOf(world: World, order: Order, { consultants, hurry, isRenewal }: Listing): Promise<Readings | undefined> {
  if (consultants.length === 0) return undefined;
  const now = world.clock.now();
  const key = `${order.number}/${meetingSlot(order)?.start ?? ''}`;
  const kept = [...(lately.get(world) ?? [])].filter(([, { at }]) => at <= now && now - at < KEPT);
  const known = new Map(kept).get(key)?.readings;
  if (isRenewal && known !== undefined && consultants.every(({ id }) => known.has(id))) return known;
  const ids = consultants.map(({ id }) => id);
  const commitments = await world.orders.commitments(now, ids);
  const readings = await world.matcher.availabilities(order, { consultants, commitments }, hurry);
  lately.set(world, new Map([...kept, [key, { at: now, readings }]]));
  return readings;
}

export function refusal(press: Press, reason: DeskRefusal): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}

export function causeOf(press: Press): Cause {
  const { reason, 'reason-search': ofSearch } = press.inputs;
  const isOfSearch = press.verb === 'desk.widen' || press.verb === 'desk.ask-unknown';
  return {
    by: press.visitor.id,
    role: 'coordinator',
    via: press.via ?? 'card',
    reason: actReason(...(isOfSearch ? [ofSearch] : []), reason),
  };
}

/** Several values of one input come with commas between. */
export function listOf(value: string | undefined): readonly string[] {
  const parts = (value ?? '').split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
