import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import type { Jobs, Recipient, ViewName } from '../../model/work/jobs.ts';
import type { Order } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { Survey } from '../../model/feedback/sheets.ts';
import type { Shown, ViewFacts, Views } from '../handlers.ts';
import { areaOf } from '../world.ts';
import type { World } from '../world.ts';

/** Which card, for whom, about what: the needs of a `card.show` job. */
export type Showing = Jobs['card.show'];

/** The card of a view as this recipient sees it now, in their language. */
export async function render(world: World, views: Views, order: Order, showing: Showing): Promise<Shown | undefined> {
  return views[showing.view](order, await factsFor(world, order, showing));
}

async function factsFor(world: World, order: Order, { view, to, of }: Showing): Promise<ViewFacts> {
  const area = areaOf(world, order.area);
  const person = 'person' in to ? to.person : undefined;
  const survey = SURVEYS[view];
  return {
    area,
    now: world.clock.now(),
    language: await languageFor(world, area, to),
    to,
    of,
    bank: await seatedIn(world, order),
    ordererEmail: opensContacts(view) ? await emailOf(world, order.orderer.id) : undefined,
    publicUrl: world.publicUrl,
    hasAnswered: person !== undefined && survey !== undefined && (await hasAnswered(world, order, survey, person)),
  };
}

function hasAnswered(world: World, { area, number: order }: Order, survey: Survey, person: PersonId): Promise<boolean> {
  return world.answers.hasAnswered({ area, order, survey }, person);
}

/** The views that change when their survey has been answered. */
const SURVEYS: Partial<Record<ViewName, Survey>> = {
  'feedback.card': 'meeting',
  'feedback.reminder': 'meeting',
  'impact.card': 'impact',
};

async function seatedIn(world: World, { seats }: Order): Promise<ViewFacts['bank']> {
  const found = await Promise.all(seats.flatMap(({ holder }) => (holder ? [world.bank.find(holder.id)] : [])));
  return new Map(found.flatMap((one) => (one ? [[one.id, one]] : [])));
}

/** Only cards after the seats are filled show the orderer's address; the others do not even look it up. */
function opensContacts(view: Showing['view']): boolean {
  return view === 'meeting.pair' || view === 'meeting.reminder';
}

/** The person's own language; a channel's, and of somebody never met, the area's. */
export async function languageFor(world: World, area: Area, to: Recipient): Promise<Language> {
  const profile = 'person' in to ? await world.people.profile(to.person) : undefined;
  return profile?.language ?? area.channelLanguage;
}

/** The orderer's address from the directory; without it the card still names them, so a failing directory stops nothing. */
async function emailOf(world: World, person: PersonId): Promise<string | undefined> {
  try {
    return await world.directory.emailOf(person);
  } catch {
    return undefined;
  }
}
