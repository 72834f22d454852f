import { coordinatorsFor } from '../../../model/area/area.ts';
import { mostOf } from '../../../model/feedback/present.ts';
import type { GivenSheet } from '../../../ports/stores/answer-store.ts';
import type { World } from '../../../runtime/world.ts';
import { surveyOf, type Answering, type OwnAnswering } from '../open.ts';
import { DEBRIEF } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';

type Given = Pick<AnswersRead, 'items' | 'comments'>;

/** A sheet of the meeting's survey as it goes into the box: no person, and no time. */
export function sheetOf({ order, area, group }: Answering, { items, comments }: Given): GivenSheet {
  return { ...surveyOf(order, 'meeting'), group, items, comments, most: mostOf(order, group, area.policy.answerMargin) };
}

/** 'told' is the wish for a debriefing: by itself, or beside an answer. */
export type Kept = 'kept' | 'kept-and-told' | 'only-told' | 'closed';

/** Keeps what somebody answers for themselves, once, wherever they answer; a wish for a debriefing goes its own way. */
export async function keepAnswer(world: World, asked: OwnAnswering, read: Given): Promise<Kept> {
  const { order, survey, person } = asked;
  const { [DEBRIEF]: wish, ...items } = read.items;
  const given = { items, comments: read.comments };
  if (wish === 'yes') await tellOfWish(world, asked);
  if (wish === 'yes' && isEmpty(given)) {
    await world.answers.touch(surveyOf(order, survey));
    return 'only-told';
  }
  const sheet =
    survey === 'impact' ? { ...surveyOf(order, survey), group: asked.group, ...given, most: 1 } : sheetOf(asked, given);
  if ((await world.answers.give(sheet, { person })) === 'closed') return 'closed';
  return wish === 'yes' ? 'kept-and-told' : 'kept';
}

function isEmpty({ items, comments }: Given): boolean {
  return Object.keys(items).length + Object.keys(comments).length === 0;
}

/**
 * A consultant would like a debriefing: each coordinator who answers for the method hears it in their own chat, by name, because the
 * consultant has asked them for it. It is no part of the answer, and says nothing of whether there was one: the
 * box of answers is touched beside it either way.
 */
async function tellOfWish(world: World, { order, area, person: of }: OwnAnswering): Promise<void> {
  await world.queue.plan(
    coordinatorsFor(area, order.request.method).map(({ id }) => ({
      job: 'card.show' as const,
      order: order.number,
      key: `${order.number}/debrief/${of}/${id}`,
      needs: { view: 'desk.debrief' as const, to: { person: id }, of },
      due: world.clock.now(),
    })),
  );
}
