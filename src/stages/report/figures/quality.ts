import { sum, mean, percent, rounded } from './statistics.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { FeedbackGroup } from '../../../model/order/order.ts';
import { ATTENDED, attendedBy, attendedIn } from './attendance.ts';
import type { AttendedGroup } from './attendance.ts';
import type { Answer, Cut } from './facts.ts';
import { guardSmall, HIDDEN } from './small-groups.ts';
import type { Cell } from './small-groups.ts';

export const GROUPS: readonly FeedbackGroup[] = ['child', 'young', 'client', 'close', 'professional', 'orderer', 'consultant'];

/** Items with a scale, in the order of the report. Worry is told apart below; debriefing is for the coordinator alone. */
export const ITEMS = [
  'heard',
  'others',
  'hope',
  'clarity',
  'my_part',
  'facilitation',
  'useful',
  'recommend',
  'k_told',
  'k_listened',
  'k_understood',
  'k_helped',
  'c_prep',
  'c_pair',
  'c_right_people',
  'c_time',
  'c_summary',
] as const;
export type ReportItem = (typeof ITEMS)[number];

/** A mean of 0–10 with the number of those who gave a figure ("cannot say" is none). */
export interface Mean {
  readonly count: Cell;
  readonly mean: Cell;
}

/** Feedback of the meetings held in the period. Groups under the smallest are hidden, also against subtraction. */
export interface Quality {
  readonly answers: Cell;
  readonly response: readonly {
    readonly group: FeedbackGroup;
    readonly answers: Cell;
    readonly attended: Cell;
    readonly rate: Cell;
  }[];
  readonly responseRate: Cell;
  readonly items: readonly {
    readonly item: ReportItem;
    readonly all: Mean;
    readonly groups: readonly { readonly group: FeedbackGroup; readonly mean: Mean }[];
    readonly first: Mean;
    readonly followUp: Mean;
  }[];
  /** Of orderers and professionals who told both. */
  readonly worry: { readonly count: Cell; readonly before: Cell; readonly now: Cell; readonly change: Cell };
}

export function quality(facts: Cut): Quality {
  const { smallestGroup } = facts.area.policy;
  const sheets = sheetsOf(facts);
  const counted = facts.held.filter(({ attendance }) => attendance !== undefined);
  const matched = sheets.filter(({ order }) => counted.some(({ number }) => number === order));
  const rows = GROUPS.map((group) => [inGroup(sheets, group).length, inGroup(matched, group).length] as const);
  const guarded = guardSmall(rows, smallestGroup);
  const attended = attendedIn(counted, smallestGroup);
  const isTotalShown = guarded.isTotalShown && attended.total !== HIDDEN;
  return {
    answers: guarded.isTotalShown ? sheets.length : HIDDEN,
    response: GROUPS.map((group, i) => {
      const present = isAttended(group) ? attended.groups[group] : attendedBy(group, counted);
      const [answers, ofThem]: readonly Cell[] = guarded.hidden.has(i) ? [HIDDEN, HIDDEN] : (rows[i] ?? []);
      return { group, answers, attended: present, rate: rateOf(ofThem, present) };
    }),
    responseRate: isTotalShown ? percent(matched.length, sum(GROUPS.map((group) => attendedBy(group, counted)))) : HIDDEN,
    items: ITEMS.map((item) => itemOf(item, sheets, guarded.hidden, smallestGroup)),
    worry: worryOf(sheets, smallestGroup),
  };
}

function isAttended(group: FeedbackGroup): group is AttendedGroup {
  return ATTENDED.some((one) => one === group);
}

/** A rate would tell what is hidden on either side of it. */
function rateOf(answers: Cell, attended: Cell): Cell {
  if (answers === HIDDEN || attended === HIDDEN) return HIDDEN;
  return percent(answers ?? 0, attended ?? 0);
}

/** A group hidden among the answers stays hidden in every item; an item may hide more where fewer gave a figure. */
function itemOf(
  item: ReportItem,
  sheets: readonly Answer[],
  hidden: ReadonlySet<number>,
  smallest: number,
): Quality['items'][number] {
  const values = GROUPS.map((group) => figuresOf(inGroup(sheets, group), item));
  const guarded = guardSmall(
    values.map(({ length }) => [length]),
    smallest,
    hidden,
  );
  const all = values.flat();
  const rounds = [false, true].map((isFollowUp) =>
    figuresOf(
      sheets.filter((one) => one.isFollowUp === isFollowUp),
      item,
    ),
  );
  const [first = [], followUp = []] = rounds;
  const byRound = guardSmall(
    rounds.map(({ length }) => [length]),
    smallest,
  );
  return {
    item,
    all: guarded.isTotalShown ? meanOf(all) : SECRET,
    groups: GROUPS.map((group, i) => ({ group, mean: guarded.hidden.has(i) ? SECRET : meanOf(values[i] ?? []) })),
    // Both rounds together are everybody: where that is not shown, neither are they.
    first: !guarded.isTotalShown || byRound.hidden.has(0) ? SECRET : meanOf(first),
    followUp: !guarded.isTotalShown || byRound.hidden.has(1) ? SECRET : meanOf(followUp),
  };
}

function worryOf(sheets: readonly Answer[], smallest: number): Quality['worry'] {
  const pairs = sheets.flatMap(({ items }) => {
    const [before, now] = [items['worry_before'], items['worry_now']];
    return typeof before === 'number' && typeof now === 'number' ? [{ before, now }] : [];
  });
  if (pairs.length > 0 && pairs.length < smallest) return { count: HIDDEN, before: HIDDEN, now: HIDDEN, change: HIDDEN };
  const before = mean(pairs.map((pair) => pair.before));
  const now = mean(pairs.map((pair) => pair.now));
  const change = before === undefined || now === undefined ? undefined : now - before;
  return { count: pairs.length, before: rounded(before), now: rounded(now), change: rounded(change) };
}

const SECRET: Mean = { count: HIDDEN, mean: HIDDEN };

function meanOf(values: readonly number[]): Mean {
  return { count: values.length, mean: rounded(mean(values)) };
}

/** Sheets with at least one answer, of meetings held in the period, given by "as of". */
function sheetsOf({ answers, held, period, area }: Cut): readonly Answer[] {
  const numbers = new Set(held.map(({ number }) => number));
  const day = localOf(period.asOf, area.zone).date;
  return answers.filter(
    ({ survey, order, on, items }) => survey === 'meeting' && numbers.has(order) && on <= day && Object.keys(items).length > 0,
  );
}

function inGroup(sheets: readonly Answer[], group: FeedbackGroup): readonly Answer[] {
  return sheets.filter((sheet) => sheet.group === group);
}

function figuresOf(sheets: readonly Answer[], item: string): readonly number[] {
  return sheets.flatMap(({ items }) => (typeof items[item] === 'number' ? [items[item]] : []));
}
