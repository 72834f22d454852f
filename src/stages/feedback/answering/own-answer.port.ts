import { coordinatorsFor } from '../../../model/area/area.ts';
import { mostOf, presentAt } from '../../../model/feedback/present.ts';
import type { ViewName } from '../../../model/planned/views.ts';
import type { GivenSheet } from '../../../ports/stores/answer-store.ts';
import type { World } from '../../../runtime/world.ts';
import { surveyOf, type Answering, type OwnAnswering } from '../open.ts';
import { WISHES, type WishId } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';

type Given = Pick<AnswersRead, 'items' | 'comments'>;

/** A sheet of the meeting's survey as it goes into the box: no person, and no time. */
export function sheetOf({ order, area, group }: Answering, { items, comments }: Given): GivenSheet {
  return { ...surveyOf(order, 'meeting'), group, items, comments, most: mostOf(order, group, area.policy.answerMargin) };
}

/** What became of an answer: `wish` has been told to the coordinator, by itself ('only-told') or beside the answer. */
export interface Kept {
  readonly how: 'kept' | 'only-told' | 'closed';
  readonly wish?: WishId | undefined;
  /** The orderer says that agreed things were not done: told to nobody, but a follow-up is proposed to them at once. */
  readonly isFollowUpFit: boolean;
}

/** Keeps what somebody answers for themselves, once, wherever they answer; a wish to the coordinator goes its own way. */
export async function keepAnswer(world: World, asked: OwnAnswering, read: Given): Promise<Kept> {
  const { order, survey, person } = asked;
  const wish = WISHES.find((one) => read.items[one] === 'yes');
  const items = Object.fromEntries(Object.entries(read.items).filter(([id]) => !WISHES.some((one) => one === id)));
  const given = { items, comments: read.comments };
  if (wish !== undefined) await tellOfWish(world, asked, wish);
  if (wish !== undefined && isEmpty(given)) {
    await world.answers.touch(surveyOf(order, survey));
    return { how: 'only-told', wish, isFollowUpFit: false };
  }
  const sheet =
    survey === 'impact'
      ? { ...surveyOf(order, survey), group: asked.group, ...given, most: mostInOwnName(asked) }
      : sheetOf(asked, given);
  const isClosed = (await world.answers.give(sheet, { person })) === 'closed';
  const isUndone = asked.group === 'orderer' && (items['i_done'] === 'some' || items['i_done'] === 'none');
  return { how: isClosed ? 'closed' : 'kept', wish, isFollowUpFit: isUndone };
}

function mostInOwnName({ order, survey, group }: OwnAnswering): number {
  return presentAt(order, survey, 0).find((one) => one.group === group)?.most ?? 0;
}

function isEmpty({ items, comments }: Given): boolean {
  return Object.keys(items).length + Object.keys(comments).length === 0;
}

const VIEW_OF = { c_debrief: 'desk.debrief', i_contact: 'desk.contact' } as const satisfies Readonly<Record<WishId, ViewName>>;

/**
 * Somebody would like a debriefing, or to be contacted: each coordinator who answers for the method hears it in their own chat, by name,
 * because that person has asked them for it. It is no part of the answer, and says nothing of whether there was one: the
 * box of answers is touched beside it either way.
 */
async function tellOfWish(world: World, { order, area, person: of }: OwnAnswering, wish: WishId): Promise<void> {
  const view = VIEW_OF[wish];
  await world.queue.plan(
    coordinatorsFor(area, order.request.method).map(({ id }) => ({
      job: 'card.show' as const,
      order: order.number,
      key: `${order.number}/${view.replace('desk.', '')}/${of}/${id}`,
      needs: { view, to: { person: id }, of },
      due: world.clock.now(),
    })),
  );
}
