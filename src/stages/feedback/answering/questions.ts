import { hasPrivateTime } from '../../../model/area/methods.ts';
import { methodOf } from '../../../model/area/names.ts';
import { USUALLY_NOT_ASKED, type NotAsked } from '../../../model/feedback/sheets.ts';
import type { FeedbackGroup } from '../../../model/order/order.ts';
import type { Answering, OwnAnswering } from '../open.ts';

/** Names of the inputs on cards and web forms, and of the items in answers: public, never renamed (CONTRACT 6). */
export type ItemId = ScaleId | ChoiceId | CommentId;
export type ScaleId =
  | 'heard'
  | 'others'
  | 'hope'
  | 'clarity'
  | 'my_part'
  | 'facilitation'
  | 'useful'
  | 'own_time'
  | 'worry_before'
  | 'worry_now'
  | 'recommend'
  | 'c_prep'
  | 'c_pair'
  | 'c_right_people'
  | 'c_time'
  | 'c_summary'
  | 'k_told'
  | 'k_listened'
  | 'k_understood'
  | 'k_helped'
  | 'i_worry'
  | 'i_useful';
export type ChoiceId = 'i_done' | 'i_clearer' | 'i_followup' | WishId;

/** Asked for on a form, told to the coordinator by itself, and no part of an answer: a debriefing, or to be contacted about what came of it. */
export const WISHES = ['c_debrief', 'i_contact'] as const;
export type WishId = (typeof WISHES)[number];

export type CommentId = 'helped' | 'change';

/** What the ends of a scale say: 0 and 10. */
export type ScaleEnds = 'agree' | 'worry' | 'likely';
export type ChoiceValue = 'yes' | 'no' | 'dk' | 'all' | 'some' | 'none';

export type Question =
  | { readonly id: ScaleId; readonly kind: 'scale'; readonly ends: ScaleEnds }
  | { readonly id: ChoiceId; readonly kind: 'choice'; readonly values: readonly ChoiceValue[] }
  | { readonly id: CommentId; readonly kind: 'comment' };

/** Longest comment, in characters. */
export const LONGEST_COMMENT = 1000;

/** 0 … 10: the whole scale. */
export const SCALE: readonly string[] = Array.from({ length: 11 }, (_, value) => String(value));

/** Children point at a face; the faces stand on the same scale, evenly to both sides of its middle. */
export const FACES = ['0', '3', '5', '7', '10'] as const;
export type FaceValue = (typeof FACES)[number];

/** "En osaa sanoa": an answer, but no number. */
export const CANNOT_SAY = 'dk';

/**
 * A group's questions in the order they are asked. As in the national client feedback the recommendation comes before the
 * statements of our own, which come last; comments end the form.
 */
export function questionsOf(group: FeedbackGroup, notAsked: NotAsked = USUALLY_NOT_ASKED): readonly Question[] {
  const asked = MEETING.filter(({ groups, question }) => groups.includes(group) && !notAsked.includes(question.id));
  return asked.map(({ question }) => question);
}

/** What the survey asks somebody in their own name. */
export function questionsFor(asked: Omit<OwnAnswering, 'person'>): readonly Question[] {
  return asked.survey === 'impact' ? impactQuestions(asked.group) : questionsOf(asked.group, variantOf(asked));
}

/**
 * Which variant of the form fits this meeting, by what it leaves out: what its method says, how two work together where one leads alone,
 * the family's own time where they have none, and that more meetings of a series are to come. What is not asked is hidden everywhere and stands in no answer, as if it were left empty.
 */
export function variantOf({ order, area }: Pick<Answering, 'order' | 'area'>): NotAsked {
  const method = methodOf(area, order.request.method);
  const { feedback = 'full', notAsked = [] } = method ?? {};
  const out: readonly string[] = [
    ...notAsked,
    ...(order.seats.length === 1 ? ['c_pair'] : []),
    ...(hasPrivateTime(method) ? [] : USUALLY_NOT_ASKED),
  ];
  const isShort = feedback === 'short' || order.goesOn === true;
  const isLeftOut = (id: ItemId): boolean => out.includes(id) || (isShort && !SHORT.includes(id));
  return MEETING.map(({ question }) => question.id).filter(isLeftOut);
}

/** What a group's form leaves out in this variant; undefined where it is what most leave out. */
export function leftOutFor(group: FeedbackGroup, notAsked: NotAsked): NotAsked | undefined {
  const [left, usual] = [notAsked, USUALLY_NOT_ASKED].map((out) => {
    const asked = questionsOf(group, out);
    return questionsOf(group, []).flatMap(({ id }) => (asked.some((one) => one.id === id) ? [] : [id]));
  });
  return left?.join() === usual?.join() ? undefined : left;
}

/** Soon answered, between two meetings that belong together. */
const SHORT: readonly ItemId[] = ['heard', 'clarity', 'useful', 'c_time', 'c_debrief', 'k_listened', 'k_helped', 'change'];

/** Asked months after the meeting: what came of it. Those who led it are asked what one can know from outside; whoever does not know leaves it empty. */
export function impactQuestions(group: FeedbackGroup): readonly Question[] {
  return group === 'consultant' ? [DONE, { id: 'i_useful', kind: 'scale', ends: 'agree' }, CONTACT] : OF_ORDERER;
}

const DONE: Question = { id: 'i_done', kind: 'choice', values: ['all', 'some', 'none'] };
const CONTACT: Question = { id: 'i_contact', kind: 'choice', values: ['yes', 'no'] };
const OF_ORDERER: readonly Question[] = [
  DONE,
  { id: 'i_worry', kind: 'scale', ends: 'worry' },
  { id: 'i_clearer', kind: 'choice', values: ['yes', 'no', 'dk'] },
  { id: 'i_followup', kind: 'choice', values: ['yes', 'no'] },
  CONTACT,
];

const EVERYBODY: readonly FeedbackGroup[] = ['child', 'young', 'client', 'close', 'professional', 'orderer', 'consultant'];

function allBut(...left: readonly FeedbackGroup[]): readonly FeedbackGroup[] {
  return EVERYBODY.filter((group) => !left.includes(group));
}

function scale(id: ScaleId, groups: readonly FeedbackGroup[], ends: ScaleEnds = 'agree') {
  return { groups, question: { id, kind: 'scale', ends } as const };
}

function comment(id: CommentId) {
  return { groups: EVERYBODY, question: { id, kind: 'comment' } as const };
}

/** Which group is asked what: the field's own table of items. */
const MEETING: readonly { readonly groups: readonly FeedbackGroup[]; readonly question: Question }[] = [
  scale('recommend', ['client', 'close', 'professional', 'orderer'], 'likely'),
  scale('heard', allBut('consultant')),
  scale('others', allBut('child', 'consultant')),
  scale('hope', allBut('child')),
  scale('clarity', allBut('child')),
  scale('my_part', allBut('child')),
  scale('facilitation', allBut('child', 'consultant')),
  scale('useful', allBut('child')),
  scale('own_time', ['young', 'client', 'close']),
  scale('worry_before', ['orderer', 'professional'], 'worry'),
  scale('worry_now', ['orderer', 'professional'], 'worry'),
  scale('c_prep', ['consultant']),
  scale('c_pair', ['consultant']),
  scale('c_right_people', ['consultant']),
  scale('c_time', ['consultant']),
  scale('c_summary', ['consultant']),
  { groups: ['consultant'], question: { id: 'c_debrief', kind: 'choice', values: ['yes', 'no'] } },
  scale('k_told', ['child']),
  scale('k_listened', ['child']),
  scale('k_understood', ['child']),
  scale('k_helped', ['child']),
  comment('helped'),
  comment('change'),
];
