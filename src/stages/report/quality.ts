import { sum, mean, percent, rounded } from './statistics.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { FeedbackGroup, Order } from '../../model/order.ts';
import type { Answer } from '../../ports/answer-store.ts';
import type { Cut } from './facts.ts';
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
  const counted = facts.held.filter(({ attendance }) => attendance !== undefined);
  const sheets = sheetsOf(facts);
  const ofCounted = sheets.filter(({ order }) => counted.some(({ number }) => number === order));
  const rows = GROUPS.map((group) => [
    inGroup(sheets, group).length,
    inGroup(ofCounted, group).length,
    attendedBy(group, counted),
  ]);
  const guarded = guardSmall(rows, smallestGroup);
  const totals = [0, 1, 2].map((column) => sum(rows.map((row) => row[column] ?? 0)));
  const total = (value: number | undefined): Cell => (guarded.isTotalShown ? value : HIDDEN);
  return {
    answers: total(totals[0]),
    response: GROUPS.map((group, i) => {
      const [answers = 0, matched = 0, attended = 0] = rows[i] ?? [];
      if (guarded.hidden.has(i)) return { group, answers: HIDDEN, attended: HIDDEN, rate: HIDDEN };
      return { group, answers, attended, rate: percent(matched, attended) };
    }),
    responseRate: total(percent(totals[1] ?? 0, totals[2] ?? 0)),
    items: ITEMS.map((item) => itemOf(item, sheets, guarded.hidden, smallestGroup)),
    worry: worryOf(sheets, smallestGroup),
  };
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
    first: byRound.hidden.has(0) ? SECRET : meanOf(first),
    followUp: byRound.hidden.has(1) ? SECRET : meanOf(followUp),
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

/** Children and young people are counted within the family first, then within the close people. */
function attendedBy(group: FeedbackGroup, counted: readonly Order[]): number {
  return sum(
    counted.map(({ attendance, seats }) => {
      if (attendance === undefined) return 0;
      const { family, close, professionals, children, young } = attendance;
      const adults = Math.max(0, family - children - young);
      const beyond = Math.max(0, children + young - family);
      return {
        child: children,
        young,
        client: adults,
        close: Math.max(0, close - beyond),
        professional: professionals,
        orderer: 1,
        consultant: seats.length,
      }[group];
    }),
  );
}
