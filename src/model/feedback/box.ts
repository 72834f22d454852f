import type { OrderNumber, Overcount } from '../order/order.ts';
import type { AnswerItems, Atom, Closing, NotAsked, OwnShare, Present, Sheet, Survey } from './sheets.ts';

/** All that is still secret of an area's feedback. It exists in clear only in the program's memory. */
export interface Box {
  readonly open: readonly OpenSurvey[];
  readonly waiting: readonly WaitingSurvey[];
  /** Sheets beyond what a meeting can have given: kept apart from all others, and never released. */
  readonly apart: readonly ApartSheet[];
  /** What waits to be told to those who led the meetings. */
  readonly own: readonly OwnShare[];
}

/** A survey that takes answers. */
export interface OpenSurvey {
  readonly order: OrderNumber;
  readonly survey: Survey;
  /** Makes the marks of this survey unlike those of any other; it ends with the survey. */
  readonly salt: string;
  /** Keyed hashes of who has answered or will not; sorted, so that none stands beside a sheet. */
  readonly marks: readonly string[];
  readonly sheets: readonly KeptSheet[];
}

export interface KeptSheet extends Sheet {
  /** A keyed hash of the person, where it is known: several sheets of one person count as one person's. */
  readonly person?: string | undefined;
  /** It came when its group had as many as it can have. */
  readonly isBeyond?: boolean | undefined;
}

/** The sheets of one group of a survey that has closed, waiting for others; perhaps none. Nothing leads to its order. */
export interface WaitingSurvey extends Atom {
  readonly method: string;
  readonly kind: string;
  readonly isFollowUp: boolean;
  /** What its form left out; undefined: what most leave out. */
  readonly notAsked?: NotAsked | undefined;
  /** The quarter in which it closed. */
  readonly since: string;
  readonly sheets: readonly WaitingSheet[];
  readonly attended: number | null;
  readonly leftOut: number;
}

export interface WaitingSheet {
  readonly items: AnswerItems;
  readonly comments: Readonly<Record<string, string>>;
  readonly person?: string | undefined;
}

export interface ApartSheet extends WaitingSheet, Pick<WaitingSurvey, 'survey' | 'group' | 'since'> {}

export const EMPTY_BOX: Box = { open: [], waiting: [], apart: [], own: [] };

/** Which open survey; the salt is taken where it opens with this. */
type OpenedSurvey = Pick<OpenSurvey, 'order' | 'survey' | 'salt'>;

export function openSurvey(box: Box, { order, survey }: Pick<OpenSurvey, 'order' | 'survey'>): OpenSurvey | undefined {
  return box.open.find((one) => one.order === order && one.survey === survey);
}

/** The survey takes answers from now on, if it did not before. */
export function opened(box: Box, survey: OpenedSurvey): Box {
  return openSurvey(box, survey) === undefined ? { ...box, open: [...box.open, { ...survey, marks: [], sheets: [] }] } : box;
}

/** The box with one more mark, and a sheet where something was answered; undefined where that mark is there already. */
export function given(box: Box, survey: OpenSurvey, mark: string, sheet?: KeptSheet): Box | undefined {
  if (survey.marks.includes(mark)) return undefined;
  const marks = [...survey.marks, mark].sort();
  const sheets = sheet === undefined ? survey.sheets : [...survey.sheets, sheet];
  return { ...box, open: box.open.map((one) => (one === survey ? { ...survey, marks, sheets } : one)) };
}

export function discarded(box: Box, survey: Pick<OpenSurvey, 'order' | 'survey'>): Box {
  const found = openSurvey(box, survey);
  return found === undefined ? box : { ...box, open: box.open.filter((one) => one !== found) };
}

/** The survey's sheets leave their order, and with it go the marks and their salt; which they are stands beside. Undefined where it is not open. */
export function closed(
  box: Box,
  closing: Closing,
  since: string,
): { readonly box: Box; readonly waiting: readonly WaitingSurvey[]; readonly overcounts: readonly Overcount[] } | undefined {
  const survey = openSurvey(box, closing);
  if (survey === undefined) return undefined;
  const groups = closing.present.map((present) => groupClosed(survey, closing, present, since));
  const waiting = groups.flatMap((group) => group.waiting);
  return {
    waiting,
    box: {
      ...box,
      open: box.open.filter((one) => one !== survey),
      waiting: [...box.waiting, ...waiting],
      apart: [...box.apart, ...groups.flatMap(({ apart }) => apart)],
    },
    overcounts: groups.flatMap(({ overcount }) => overcount),
  };
}

interface GroupClosed {
  readonly waiting: readonly WaitingSurvey[];
  readonly apart: readonly ApartSheet[];
  readonly overcount: readonly Overcount[];
}

/** Those that came while their group was not full are taken first; a group of which nobody was there and nobody answered is nothing. */
function groupClosed(survey: OpenSurvey, closing: Closing, present: Present, since: string): GroupClosed {
  const { group, most, people, attended, notAsked } = present;
  const all = survey.sheets.filter((sheet) => sheet.group === group).toSorted((a, b) => lateness(a) - lateness(b));
  const beyond = all.slice(most);
  const { method, kind, isFollowUp } = closing;
  const shared = { survey: survey.survey, group, since };
  const asked = notAsked === undefined ? {} : { notAsked };
  const waiting = {
    ...shared,
    method,
    kind,
    isFollowUp,
    ...asked,
    sheets: all.slice(0, most).map(bare),
    attended,
    leftOut: beyond.length,
  };
  return {
    waiting: all.length + (attended ?? 0) > 0 ? [waiting] : [],
    apart: beyond.map((sheet) => ({ ...shared, ...bare(sheet) })),
    overcount: beyond.length > 0 ? [{ group, answers: all.length, people }] : [],
  };
}

function lateness({ isBeyond = false }: KeptSheet): number {
  return Number(isBeyond);
}

function bare({ items, comments, person }: KeptSheet): WaitingSheet {
  return { items, comments, ...(person === undefined ? {} : { person }) };
}
