import { localOf } from '../../../kernel/time/zone.ts';
import { seenIn } from '../../../model/fields/told.ts';
import { WORRIES } from '../../../model/fields/values.ts';
import type { Order } from '../../../model/order/order.ts';
import { counted } from './demand.ts';
import type { Answer, Cut } from './facts.ts';
import { HIDDEN, guardSmall } from './small-groups.ts';
import type { Cell } from './small-groups.ts';
import { mean, percent, rounded } from './statistics.ts';

/** What orderers told in the period of meetings held months before. */
export interface Impact {
  readonly answers: Cell;
  /** Per cent of those who answered the question. */
  readonly doneAll: Cell;
  readonly doneSome: Cell;
  readonly doneNone: Cell;
  readonly clearer: Cell;
  readonly followUpHeld: Cell;
  readonly worryNow: Cell;
  /** How the worry is now (0–10) where it was of each zone (1–4) when the meeting was ordered: two scales, so no difference. */
  readonly byZone: readonly { readonly zone: string; readonly count: Cell; readonly worryNow: Cell }[];
}

/** Shares are shown only of at least `smallest` who answered that question; a share tells of no single answer then. */
export function impact({ answers, orders, period, area }: Cut): Impact {
  const today = localOf(period.asOf, area.zone).date;
  const sheets = answers.filter(({ survey, on }) => survey === 'impact' && period.from <= on && on <= period.to && on <= today);
  const { smallestGroup } = area.policy;
  const guarded = (count: number, value: number | undefined): Cell => (count > 0 && count < smallestGroup ? HIDDEN : value);
  const share = (item: string, choice: string): Cell => {
    const said = counted(sheets, ({ items }) => (typeof items[item] === 'string' ? items[item] : undefined));
    const all = said.reduce((total, { count }) => total + count, 0);
    return guarded(all, percent(said.find(({ key }) => key === choice)?.count ?? 0, all));
  };
  const worries = sheets.flatMap(({ items }) => (typeof items['i_worry'] === 'number' ? [items['i_worry']] : []));
  return {
    answers: guarded(sheets.length, sheets.length),
    doneAll: share('i_done', 'all'),
    doneSome: share('i_done', 'some'),
    doneNone: share('i_done', 'none'),
    clearer: share('i_clearer', 'yes'),
    followUpHeld: share('i_followup', 'yes'),
    worryNow: guarded(worries.length, rounded(mean(worries))),
    byZone: byZone(sheets, orders, smallestGroup),
  };
}

/** Zones of few answers are hidden, and with them the smallest of the others, so that the whole tells nothing of them. */
function byZone(sheets: readonly Answer[], orders: readonly Order[], smallest: number): Impact['byZone'] {
  const zones = new Map(orders.map(({ number, request }) => [number, seenIn('report', request).worry]));
  const worries = WORRIES.map((zone) =>
    sheets.flatMap(({ order, items }) =>
      zones.get(order) === Number(zone) && typeof items['i_worry'] === 'number' ? [items['i_worry']] : [],
    ),
  );
  const { hidden } = guardSmall(
    worries.map(({ length }) => [length]),
    smallest,
  );
  return WORRIES.map((zone, i) => {
    const of = worries[i] ?? [];
    return hidden.has(i) ? { zone, count: HIDDEN, worryNow: HIDDEN } : { zone, count: of.length, worryNow: rounded(mean(of)) };
  });
}
