import type { ItemTotal, Turnout } from './publication.ts';
import { COVERED, HIDDEN, type Cell, type Range } from './safe-cell.ts';
import { bandOf, GREATEST } from './safe-totals.ts';

/** A mean of 0–10 with the number of those who gave a figure ("cannot say" is none). */
export interface Mean {
  readonly n: Cell;
  readonly mean: Cell;
}

/** A share in per cent of all who answered the question, "cannot say" among them. */
export interface Share {
  readonly n: Cell;
  readonly share: Cell;
}

/** Under this, numbers are told as bands and shares in tens. */
const ROUGH = 20;
const HALVES_UNDER = 10;

/** The number, or its band where it is under 20; fewer than 5 are hidden. Of nothing that was published: no figure, and no zero. */
export function countShown(n: number): Cell {
  if (n === 0) return undefined;
  if (n < bandOf(0).from) return HIDDEN;
  const { from, to } = bandOf(n);
  return from === to ? n : { from, to };
}

/** To halves of fewer than 10, otherwise to one decimal. */
export function meanShown(total: ItemTotal | undefined): Mean {
  if (total === undefined) return { n: undefined, mean: undefined };
  const step = total.n < HALVES_UNDER ? 0.5 : 0.1;
  const mean = between({ from: total.least / total.n, to: total.most / total.n }, step);
  return { n: countShown(total.n), mean };
}

export function shareShown(total: ItemTotal | undefined): Share {
  if (total === undefined) return { n: undefined, share: undefined };
  const ofAll = (count: number): number => (100 * count) / total.n;
  return {
    n: countShown(total.n),
    share: between({ from: ofAll(total.least), to: ofAll(total.most) }, total.n < ROUGH ? 10 : 1),
  };
}

/** Answers of those present, in per cent: of each meeting no more than were present, so never above 100. In tens where answers are told as a band. */
export function rateShown({ matched, attended }: Pick<Turnout, 'matched' | 'attended'>): Cell {
  if (attended === 0) return undefined;
  const rate = (100 * Math.min(matched, attended)) / attended;
  if (attended < bandOf(0).from) return HIDDEN;
  return toStep(rate, matched < ROUGH ? 10 : 0.1, Math.round);
}

/** How much the second is above the first, as far as both are told. */
export function changeShown(first: Cell, second: Cell): Cell {
  if (!isTold(first) || !isTold(second)) return undefined;
  const [before, after] = [rangeOf(first), rangeOf(second)];
  return between({ from: after.from - before.to, to: after.to - before.from }, 0.1);
}

export function isTold(cell: Cell): cell is number | Range {
  return cell !== undefined && cell !== HIDDEN && cell !== COVERED;
}

/** "8 or more", "2 or less" of a scale: the range reaches its end. */
export function isOpenAbove({ to }: Range): boolean {
  return to === GREATEST;
}

function rangeOf(cell: number | Range): Range {
  return typeof cell === 'number' ? { from: cell, to: cell } : cell;
}

/** One figure where both ends are the same one; otherwise the range that both lie in. */
function between({ from, to }: Range, step: number): Cell {
  const [nearest, other] = [toStep(from, step, Math.round), toStep(to, step, Math.round)];
  return nearest === other ? nearest : { from: toStep(from, step, Math.floor), to: toStep(to, step, Math.ceil) };
}

/** Without the dust of floating point: 0.1 × 3 is 0.3 here, and 8.0000001 is 8. */
function toStep(value: number, step: number, round: (value: number) => number): number {
  const steps = Math.round((value / step) * 1e6) / 1e6;
  return Math.round(round(steps) * step * 10) / 10;
}
