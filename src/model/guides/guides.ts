import { formatDuration } from '../../kernel/language/format.ts';
import { nameIn, type Language, type Texts } from '../../kernel/language/language.ts';
import {
  hasPrivateTime,
  partsIn,
  type MeetingKind,
  type Method,
  type PreparationPoint,
  type SeatRole,
  type StageGuidance,
  type StageName,
} from '../area/methods.ts';
import { en } from './words/en.ts';
import { fi, type GuideWords } from './words/fi.ts';
import { sv } from './words/sv.ts';

export const guideTexts: Texts<GuideWords> = { fi, sv, en };

/** What guidance depends on. Without a method (an area has taken it away since) it is that of every meeting of the kind. */
export interface GuidedMeeting {
  readonly method: Method | undefined;
  readonly kind: MeetingKind;
}

export type Whose = keyof StageGuidance;

/** A sentence of one stage: as the method says it, or as it is said of every meeting of its kind. */
export function guidanceOf(meeting: GuidedMeeting, stage: StageName, language: Language): Readonly<Record<Whose, string>> {
  const usual = guideTexts[language].stages[wayOf(meeting)][stage];
  const own = meeting.method?.guidance?.[stage] ?? {};
  const said = (whose: Whose): string => {
    const words = own[whose];
    return words === undefined ? usual[whose] : nameIn(words, language);
  };
  return { happens: said('happens'), orderer: said('orderer'), team: said('team'), participant: said('participant') };
}

/** What is to be copied into an invitation, in paragraphs: plain words, with no names in them. */
export function invitationOf(meeting: GuidedMeeting, language: Language): readonly string[] {
  const { greeting, how } = guideTexts[language].invitation[wayOf(meeting)];
  return [greeting, ...whatOf(meeting, language), how];
}

/** What an invitation says of the method. */
function whatOf({ method }: GuidedMeeting, language: Language): readonly string[] {
  return method === undefined ? [] : [nameIn(method.invitation ?? method.about, language)];
}

/** The method's own points of preparation. */
export function pointsFor({ method }: GuidedMeeting, whose: PreparationPoint['for']): readonly PreparationPoint[] {
  return (method?.preparation ?? []).filter((one) => one.for === whose);
}

/** The meeting's parts in words, with lengths where they fit into so many minutes. */
export function partLines({ method }: GuidedMeeting, minutes: number, language: Language): readonly string[] {
  return partsIn(method?.parts ?? [], minutes).map(({ name, minutes: length }) => {
    const said = nameIn(name, language);
    return length === undefined ? said : guideTexts[language].card.part(said, formatDuration(length, language));
  });
}

/** What whoever has these roles has at hand in the meeting: who leads without a recorder has both. */
export function pocketOf({ method }: GuidedMeeting, roles: readonly SeatRole[], language: Language): readonly string[] {
  const { pocket, privateTime } = guideTexts[language];
  const isPrivate = hasPrivateTime(method);
  const leads = roles.some((role) => role === 'lead' || role === 'convener');
  return [
    ...roles.flatMap((role) => pocket[role].first),
    ...(isPrivate && leads ? [privateTime] : []),
    ...roles.flatMap((role) => pocket[role].last),
  ];
}

function wayOf({ method, kind }: GuidedMeeting): keyof GuideWords['stages'] {
  if (kind === 'none') return 'work';
  return method?.hasConvener === true ? 'convener' : 'client';
}
