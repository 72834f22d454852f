import type { Named } from '../../kernel/language/language.ts';

export const MEETING_KINDS = ['client', 'none'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export type SeatRole = 'lead' | 'recorder' | 'convener' | 'member';

/** Who invites: the orderer, the orderer and the family together, a convener with the family, or the team that goes on. */
export const INVITERS = ['orderer', 'family', 'convener', 'team'] as const;
export type Inviter = (typeof INVITERS)[number];

/** What a meeting may help with, in the words of somebody who knows no method: by these, three questions lead to one. */
export const NEEDS = {
  client: ['future', 'own-plan', 'same-team', 'good-situation', 'everyday', 'division'],
  none: ['division', 'stuck', 'start', 'area', 'theme'],
} as const satisfies Readonly<Record<MeetingKind, readonly string[]>>;
export type Need = (typeof NEEDS)[MeetingKind][number];

/** The field's four stages by name, in their order. */
export const STAGE_NAMES = ['preparation', 'dialogue', 'discussion', 'after'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** A method has so many parts, and so many points of preparation, at the most. */
export const MOST_PARTS = 8;
export const MOST_POINTS = 10;

/** One part of a meeting. */
export interface MeetingPart {
  readonly name: Named;
  /** Undefined: whatever the other parts leave. */
  readonly minutes?: number | undefined;
  /** The family and those close to them are on their own. */
  readonly isPrivate?: boolean | undefined;
}

/** One thing of the preparation that belongs to the method, besides what every meeting asks. */
export interface PreparationPoint {
  readonly id: string;
  readonly for: 'orderer' | 'team';
  readonly words: Named;
  /** Said to be done by a tick, and not only told. */
  readonly isTicked: boolean;
}

/** Meetings that belong together. `open`: after each it is agreed whether and when the next is. */
export interface MethodSeries {
  readonly meetings: number | 'open';
  readonly everyWeeks: number;
  readonly hasSameTeam: boolean;
}

/** Of the form after a meeting: all that is asked of such meetings, or the few questions that are soon answered between meetings. */
export const FEEDBACK_FORMS = ['full', 'short'] as const;
export type FeedbackForm = (typeof FEEDBACK_FORMS)[number];

/** What a method may leave unasked: that people were heard and that the meeting was useful is asked after each. */
export const LEAVABLE_ITEMS = [
  ...['others', 'hope', 'clarity', 'my_part', 'facilitation', 'recommend', 'worry_before', 'worry_now'],
  ...['c_prep', 'c_pair', 'c_right_people', 'c_time', 'c_summary', 'k_understood'],
] as const satisfies readonly string[];

/** What is said of one stage: what happens in it, and what of it is whose. What is left out is said as of every meeting of its kind. */
export interface StageGuidance {
  readonly happens?: Named | undefined;
  readonly orderer?: Named | undefined;
  readonly team?: Named | undefined;
  readonly participant?: Named | undefined;
}

/** How a network meeting is held: data that a coordinator edits, because methods are applied flexibly. */
export interface Method {
  readonly id: string;
  readonly name: Named;
  /** One plain sentence for somebody who has never heard the word. */
  readonly about: Named;
  readonly kinds: readonly MeetingKind[];
  /** What it is a help with, for whoever does not know which method to choose. */
  readonly needs: readonly Need[];
  readonly seats: number;
  /** Led by one convener instead of a lead and a recorder. */
  readonly hasConvener: boolean;
  readonly invites: Inviter;
  readonly durationMinutes: number;
  /** In their order; none: not told. */
  readonly parts: readonly MeetingPart[];
  /** Between the order and the meeting; undefined: as long as it takes to agree on a time. */
  readonly preparationWeeks?: { readonly least: number; readonly usual: number } | undefined;
  readonly preparation: readonly PreparationPoint[];
  readonly series?: MethodSeries | undefined;
  /** Months to the follow-up meeting; undefined: agreed case by case or none. */
  readonly followUpMonths?: number | undefined;
  /** Undefined: full. */
  readonly feedback?: FeedbackForm | undefined;
  /** Of the feedback, items that do not fit this method. */
  readonly notAsked?: readonly string[] | undefined;
  /** What an invitation says of it; undefined: `about`. */
  readonly invitation?: Named | undefined;
  readonly guidance?: { readonly [S in StageName]?: StageGuidance | undefined } | undefined;
  /** Always handled as acute. */
  readonly isAcute: boolean;
  /** The coordinator decides the method before anybody is searched. */
  readonly needsCoordinator: boolean;
  /** It is no longer offered to anybody; orders of it go on to their end, and reports know its name. */
  readonly isOutOfUse?: boolean | undefined;
}

/** Those that may be ordered. */
export function inUse(methods: readonly Method[]): readonly Method[] {
  return methods.filter(({ isOutOfUse }) => isOutOfUse !== true);
}

/** The roles of a team of this size: one convener, or a lead, a recorder and members. */
export function rolesOf(method: Pick<Method, 'hasConvener'>, seats: number): readonly SeatRole[] {
  const first: SeatRole = method.hasConvener ? 'convener' : 'lead';
  return Array.from({ length: seats }, (_, index) =>
    index === 0 ? first : index === 1 && !method.hasConvener ? 'recorder' : 'member',
  );
}

/** The family and those close to them have time of their own in it. */
export function hasPrivateTime(method: Pick<Method, 'parts'> | undefined): boolean {
  return method?.parts.some((one) => one.isPrivate === true) === true;
}

/** The parts with the length that each has in a meeting of so many minutes; no lengths where the meeting is too short for them. */
export function partsIn(parts: readonly MeetingPart[], minutes: number): readonly MeetingPart[] {
  const { open, left } = restOf(parts, minutes);
  const isLong = isFitting(parts, minutes);
  return parts.map((one) => ({ ...one, minutes: isLong ? (one.minutes ?? Math.floor(left / open)) : undefined }));
}

/** Do the parts make so many minutes, with something worth beginning left for each that takes the rest? */
export function isFitting(parts: readonly MeetingPart[], minutes: number): boolean {
  const { open, left } = restOf(parts, minutes);
  return open === 0 ? left === 0 : left >= open * SHORTEST_PART;
}

/** Minutes. */
const SHORTEST_PART = 15;

function restOf(parts: readonly MeetingPart[], minutes: number): { readonly open: number; readonly left: number } {
  const open = parts.filter((one) => one.minutes === undefined).length;
  return { open, left: minutes - parts.reduce((sum, one) => sum + (one.minutes ?? 0), 0) };
}
