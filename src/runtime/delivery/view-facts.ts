import { card, text } from '../../kernel/card/card.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import { modelTexts } from '../../model/area/naming.ts';
import type { Jobs, Recipient } from '../../model/planned/jobs.ts';
import { isView, VIEWS } from '../../model/planned/views.ts';
import { holders, isOver, type Order } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { Survey } from '../../model/feedback/sheets.ts';
import type { Shown, ViewFacts, Views } from '../handlers.ts';
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
  const { survey, names } = VIEWS[view];
  return {
    area,
    now: world.clock.now(),
    language: language ?? (await languageFor(world, area, to)),
    to,
    of,
    bank: await seatedIn(world, order),
    // The other cards do not even look it up.
    ordererEmail: names === 'contacts' ? await emailOf(world, order.orderer.id) : undefined,
    publicUrl: world.publicUrl,
    hasAnswered: person !== undefined && survey !== 'none' && (await hasAnswered(world, order, { survey, person })),
  };
}

interface Answerer {
  readonly survey: Survey;
  readonly person: PersonId;
}

function hasAnswered(world: World, { area, number: order }: Order, { survey, person }: Answerer): Promise<boolean> {
  return world.answers.hasAnswered({ area, order, survey }, person);
}

async function seatedIn(world: World, order: Order): Promise<ViewFacts['bank']> {
  const ids = holders(order).map(({ id }) => id);
  const people = ids.length === 0 ? [] : await world.bank.some(ids);
  return new Map(people.map((one) => [one.id, one]));
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
