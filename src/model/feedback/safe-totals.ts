import type { FeedbackGroup } from '../order/order.ts';
import type { ItemTotal } from './publication.ts';

/** How many gave each figure. */
export interface Figured {
  readonly figure: number;
  readonly count: number;
}

export const GREATEST = 10;

/** Numbers under 20 are told as bands: the lower edge of each, and where the next one begins. */
const BANDS = [
  { from: 5, to: 9 },
  { from: 10, to: 19 },
] as const;

export interface Band {
  readonly from: number;
  readonly to: number;
}

/** '5–9', '10–19', or the number itself. */
export function bandOf(n: number): Band {
  return BANDS.find(({ to }) => n <= to) ?? { from: n, to: n };
}

/**
 * A child points at one of five faces (0, 3, 5, 7, 10), which cannot make every sum: between 10 and 15 a sum would tell that nobody
 * pointed at the last face. From 15 on, every answer of every child is possible.
 */
const MARGINS: Readonly<Partial<Record<FeedbackGroup, number>>> = { child: 15 };

/**
 * The sum of a block's figures, told only as far as every single answer can still be anything from 0 to 10. A sum under 10 would tell
 * that nobody said 10, and one within 10 of the greatest that nobody said 0: there only the bound is told, and the bound itself with it,
 * so that whoever knows this rule learns no more. The bound is that of the band's lower edge, so that it does not tell where in the
 * band the number is. Undefined when fewer than `smallest` gave a figure.
 */
export function scaleTotal(figures: readonly Figured[], group: FeedbackGroup, smallest: number): ItemTotal | undefined {
  const n = figures.reduce((all, { count }) => all + count, 0);
  if (n < smallest) return undefined;
  const sum = figures.reduce((all, { figure, count }) => all + figure * count, 0);
  const bound = ((MARGINS[group] ?? GREATEST) * n) / bandOf(n).from;
  if (sum <= bound) return { n, least: 0, most: bound };
  if (sum >= GREATEST * n - bound) return { n, least: GREATEST * n - bound, most: GREATEST * n };
  return { n, least: sum, most: sum };
}

/**
 * How many chose each option, told only as far as every single choice is still possible. Nobody or one is the same: one is thought to
 * have been lent by the most chosen option, and what others may have lent stands in their bounds. Undefined when fewer than
 * `smallest` chose.
 */
export function choiceTotals(
  counts: Readonly<Record<string, number>>,
  smallest: number,
): Readonly<Record<string, ItemTotal>> | undefined {
  const n = Object.values(counts).reduce((all, count) => all + count, 0);
  if (n < smallest) return undefined;
  const lent = Object.entries(counts).map(([option, count]) => ({ option, count: Math.max(1, count) }));
  for (let over = lent.reduce((all, { count }) => all + count, 0) - n; over > 0; over--) {
    const most = lent.reduce((one, other) => (other.count > one.count ? other : one));
    most.count--;
  }
  const ones = lent.filter(({ count }) => count === 1).length;
  return Object.fromEntries(
    lent.map(({ option, count }) => [
      option,
      count === 1 ? { n, least: 0, most: 1 } : { n, least: count, most: Math.min(n, count + ones) },
    ]),
  );
}
