import { TARGET_ROWS, type Target, type TargetId, type Targets } from '../../../model/area/targets.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { isTold } from '../../../model/feedback/shown.ts';
import type { Demand } from './demand.ts';
import type { Flow } from './flow-figures.ts';
import type { KEY_ITEMS, Quality } from './quality.ts';
import { percent } from './statistics.ts';

/** A figure beside what it is held against. */
export interface TargetFigure extends Target {
  readonly id: TargetId;
  readonly now: Cell;
  readonly earlier: Cell;
  /** Undefined where there is no target, or where the figure is not told closely enough. */
  readonly isReached: boolean | undefined;
}

interface Ordered {
  readonly demand: Demand;
  readonly flow: Flow;
}

type Reported = Ordered & { readonly quality: Quality; readonly earlier: Ordered };

/** Those that the area has set, in the order of the table. */
export function targetFigures(reported: Reported, targets: Targets = {}): readonly TargetFigure[] {
  return (Object.keys(TARGET_ROWS) as TargetId[]).flatMap((id) => {
    const set = targets[id];
    if (set?.target === undefined && set?.benchmark === undefined) return [];
    const [now, earlier] = FIGURES[id](reported);
    return [{ id, now, earlier, isReached: isReached(now, set.target, TARGET_ROWS[id].better), ...set }];
  });
}

const FIGURES: Readonly<Record<TargetId, (reported: Reported) => readonly [now: Cell, earlier: Cell]>> = {
  responseRate: ({ quality }) => [quality.responseRate, quality.earlierRate],
  heard: ({ quality }) => meansOf(quality, 'heard'),
  clarity: ({ quality }) => meansOf(quality, 'clarity'),
  useful: ({ quality }) => meansOf(quality, 'useful'),
  staffedDays: ({ flow, earlier }) => [flow.toStaffed.medianDays, earlier.flow.toStaffed.medianDays],
  unfilledShare: ({ earlier, ...now }) => [unfilledShare(now), unfilledShare(earlier)],
};

function meansOf({ items }: Quality, item: (typeof KEY_ITEMS)[number]): readonly [Cell, Cell] {
  const own = items.find((one) => one.item === item);
  return [own?.all.mean, own?.earlier];
}

/** Per cent of the orders. */
export function unfilledShare({ demand, flow }: Ordered): number | undefined {
  return percent(flow.unfilled, demand.orders);
}

function isReached(now: Cell, target: number | undefined, better: 'more' | 'less'): boolean | undefined {
  if (target === undefined || !isTold(now)) return undefined;
  const { from, to } = typeof now === 'number' ? { from: now, to: now } : now;
  const [worst, best] = better === 'more' ? [from, to] : [-to, -from];
  const least = better === 'more' ? target : -target;
  if (worst >= least) return true;
  return best < least ? false : undefined;
}
