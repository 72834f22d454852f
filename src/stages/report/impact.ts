import { localOf } from '../../kernel/time/zone.ts';
import { counted } from './demand.ts';
import type { Cut } from './facts.ts';
import { HIDDEN } from './small-groups.ts';
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
}

/** Shares are shown only of at least `smallest` who answered that question; a share tells of no single answer then. */
export function impact({ answers, period, area }: Cut): Impact {
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
  };
}
