import { card, text } from '../../kernel/card/card.ts';
import type { Language } from '../../kernel/language/language.ts';
import { DAY } from '../../kernel/time/instant.ts';
import type { Area } from '../../model/area/area.ts';
import { modelTexts } from '../../model/area/naming.ts';
import type { Jobs, Recipient } from '../../model/planned/jobs.ts';
import { isView, VIEWS, type ViewName } from '../../model/planned/views.ts';
import { holders, isOver, type Order } from '../../model/order/order.ts';
import { traineeOf } from '../../model/order/trainee/comes-along.ts';
import type { Consultant, PersonId } from '../../model/people/person.ts';
import type { Survey, SurveyOf } from '../../model/feedback/sheets.ts';
import { wayTo } from '../by-mail/correspondents.ts';
import type { Shown, ViewFacts, Views } from '../handlers.ts';
import { meetingsOf } from '../series-meetings.ts';
import { tabLink } from '../tab-link.ts';
import { areaOf, type World } from '../world.ts';

/** Which card, for whom, about what: the needs of a `card.show` job. */
export type Showing = Jobs['card.show'];

/** One view of an order for somebody; `language` where it is known already which one they are answered in. */
export interface Sight extends Omit<Showing, 'news'> {
  readonly order: Order;
  readonly language?: Language;
}

/** The card of a view as this recipient sees it now, in their language; of an order that is over, what is left of it. */
export async function render(world: World, views: Views, sight: Sight): Promise<Shown | undefined> {
  const { order, view } = sight;
  if (!isView(view)) return emptied(world, sight);
  if (!isOver(order)) return views[view](order, await factsFor(world, sight));
  const kept = VIEWS[view].over === 'kept' ? views[view](order, await factsFor(world, sight)) : undefined;
  return kept ?? emptied(world, sight);
}

/** It is deleted; where it may not be, number and status stand (DOMAIN 8). */
async function emptied(world: World, { order, to, language: known }: Sight): Promise<Shown> {
  const language = known ?? (await languageFor(world, areaOf(world, order.area), to));
  const { labels, phases } = modelTexts[language];
  const title = `${labels.number} ${order.number}`;
  return { card: card({ language, title, body: [text(phases[order.phase])] }), summary: title, isSpent: true };
}

async function factsFor(world: World, { order, view, to, of, language }: Sight): Promise<ViewFacts> {
  const area = areaOf(world, order.area);
  const person = 'person' in to ? to.person : undefined;
  const { survey } = VIEWS[view];
  const listed = knownOf(world, order, isCalled(view) ? [person, order.orderer.id] : [person]);
  const [bank, contacts, known] = await Promise.all([
    listed,
    contactsFor(world, { order, view }, listed),
    language ?? languageFor(world, area, to),
  ]);
  return {
    area,
    now: world.clock.now(),
    language: known,
    to,
    of,
    bank,
    ...contacts,
    isBusyThen: person !== undefined && (await isBusyThen(world, { order, view, of, consultant: bank.get(person) })),
    publicUrl: world.publicUrl,
    orderPage: tabLink(world, `/desk/orders/${order.number}`),
    meetings: order.series && (await meetingsOf(world, order)),
    ...(person === undefined || survey === 'none' ? { hasAnswered: false } : await answeringOf(world, order, { survey, person })),
  };
}

/** The orderer's own; cards that do not open them do not even look them up. */
function isOpened(view: ViewName): boolean {
  return VIEWS[view].names === 'contacts' || view === 'desk.contact';
}

function isCalled(view: ViewName): boolean {
  return isOpened(view) || view === 'order.status';
}

/** The number is what the orderer gave for being called about a meeting; of somebody who leads meetings too, the bank's. */
async function contactsFor(
  world: World,
  { order, view }: Pick<Sight, 'order' | 'view'>,
  listed: Promise<ViewFacts['bank']>,
): Promise<Partial<ViewFacts>> {
  if (!isCalled(view)) return {};
  const { id } = order.orderer;
  const [profile, ways, bank] = await Promise.all([
    world.people.profile(id),
    isOpened(view) ? ordererWays(world, order) : undefined,
    listed,
  ]);
  return { ...ways, ordererPhone: profile?.phone ?? bank.get(id)?.phone };
}

interface Answerer {
  readonly survey: Survey;
  readonly person: PersonId;
}

async function answeringOf(
  world: World,
  { area, number: order }: Order,
  { survey, person }: Answerer,
): Promise<Pick<ViewFacts, 'hasAnswered' | 'ownForm'>> {
  const of = { area, order, survey };
  const ownForm = await ownFormFor(world, of, person);
  if (ownForm !== undefined) return { hasAnswered: false, ownForm };
  return { hasAnswered: await world.answers.hasAnswered(of, person) };
}

/** Where this person answers the survey on the web; undefined once they have answered, or it is over. */
export async function ownFormFor(world: World, survey: SurveyOf, person: PersonId): Promise<string | undefined> {
  const link = await world.answers.linkTo(survey, person);
  return link === undefined ? undefined : `${world.publicUrl}/f/${link}`;
}

async function knownOf(world: World, order: Order, others: readonly (PersonId | undefined)[]): Promise<ViewFacts['bank']> {
  const beside = [traineeOf(order)?.id, ...others].flatMap((id) => id ?? []);
  const ids = [...new Set([...holders(order).map(({ id }) => id), ...beside])];
  const people = ids.length === 0 ? [] : await world.bank.some(ids);
  return new Map(people.map((one) => [one.id, one]));
}

/** The person's own language; a channel's, and of somebody never met, the area's. */
export async function languageFor(world: World, area: Area, to: Recipient): Promise<Language> {
  const profile = 'person' in to ? await world.people.profile(to.person) : undefined;
  return profile?.language ?? area.channelLanguage;
}

/** How long a card waits for a calendar: it is no worse than before without the answer. */
const CALENDAR_MS = 1_500;

interface Asked extends Pick<Sight, 'order' | 'view' | 'of'> {
  /** Undefined: whoever has left the bank. */
  readonly consultant: Consultant | undefined;
}

/** An open offer is drawn with a look at its consultant's own calendar; one that is slow or cannot be read says nothing. */
async function isBusyThen(world: World, { order, view, of, consultant }: Asked): Promise<boolean> {
  const offer = VIEWS[view].of === 'offer' ? order.offers.find(({ id }) => id === of) : undefined;
  if (offer?.state !== 'open' || consultant === undefined) return false;
  try {
    const commitments = await world.orders.commitments(offer.block.start - DAY, [consultant.id]);
    const hurry = AbortSignal.timeout(CALENDAR_MS);
    return (await world.matcher.availability(order, { consultant, commitments }, hurry)) === 'busy';
  } catch {
    return false;
  }
}

/** Without the orderer's address the card still names them, so a failing directory stops nothing. */
async function ordererWays(world: World, { area, orderer }: Order): Promise<Pick<ViewFacts, 'ordererEmail' | 'ordererWay'>> {
  try {
    const { email, way } = await wayTo(world, areaOf(world, area), orderer.id);
    return { ordererEmail: email, ordererWay: way };
  } catch {
    return {};
  }
}
