import { FEEDBACK_GROUPS } from '../../../model/feedback/present.ts';
import type { FixedPeriod } from '../../../model/feedback/fixed-period.ts';
import type { Block, PublishedContent, Turnout } from '../../../model/feedback/publication.ts';
import type { FeedbackGroup } from '../../../model/order/order.ts';
import { totalOf } from '../published/content.ts';
import { ITEMS, type ReportItem } from '../published/items.ts';
import { changeShown, countShown, meanShown, rateShown, type Mean } from '../../../model/feedback/shown.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { halvesUntil, toldBefore, toldWithin } from '../published/within.ts';
import type { Cut } from './facts.ts';

/** What the steering group follows from one half-year to the next, and by method. */
export const KEY_ITEMS = ['heard', 'clarity', 'useful'] as const satisfies readonly ReportItem[];

const TREND_HALVES = 6;

/** Feedback as it has been published: nothing here is reckoned from answers, so no choice of days tells more than a publication does. */
export interface Quality {
  /** The published periods that lie within the report's days. */
  readonly periods: readonly FixedPeriod[];
  readonly answers: Cell;
  readonly responseRate: Cell;
  readonly earlierRate: Cell;
  readonly response: readonly {
    readonly group: FeedbackGroup;
    readonly answers: Cell;
    readonly attended: Cell;
    readonly rate: Cell;
    readonly earlierRate: Cell;
  }[];
  readonly items: readonly ItemMeans[];
  /** Of half-years and years only. */
  readonly rounds: readonly { readonly item: ReportItem; readonly first: Mean; readonly followUp: Mean }[];
  readonly kinds: readonly { readonly item: ReportItem; readonly client: Mean; readonly none: Mean }[];
  /** Undefined stands for those whose method is not told apart. */
  readonly methods: readonly { readonly method: string | undefined; readonly means: readonly Mean[] }[];
  readonly worry: readonly Worry[];
  readonly trend: readonly {
    readonly half: FixedPeriod;
    readonly answers: Cell;
    readonly rate: Cell;
    readonly means: readonly Mean[];
  }[];
}

export interface ItemMeans {
  readonly item: ReportItem;
  readonly all: Mean;
  /** The mean of the period before. */
  readonly earlier: Cell;
  readonly groups: readonly { readonly group: FeedbackGroup; readonly mean: Mean; readonly earlier: Cell }[];
}

/** Worry of one group; a change is the difference of the two means that are told. Months later only orderers are asked. */
export interface Worry {
  readonly group: FeedbackGroup;
  readonly before: Mean;
  readonly now: Mean;
  readonly change: Cell;
  readonly later: Mean;
  /** From before the meeting to months later. */
  readonly lastingChange: Cell;
}

export function quality({ publications, period }: Cut): Quality {
  const told = toldWithin(publications, period);
  const before = toldBefore(publications, period);
  const blocks = meetingBlocks(told.content);
  const earlier = meetingBlocks(before.content);
  const [now, then] = [turnoutsOf(told.content), turnoutsOf(before.content)];
  const cuts = told.isFull ? blocks : [];
  return {
    periods: told.periods,
    answers: countShown(summedTurnout(now).answers),
    responseRate: rateShown(summedTurnout(now)),
    earlierRate: rateShown(summedTurnout(then)),
    response: FEEDBACK_GROUPS.map((group) => responseOf(group, now, then)),
    items: ITEMS.map((item) => itemMeans(item, blocks, earlier)),
    rounds: ITEMS.map((item) => ({
      item,
      first: meanShown(totalOf(only(cuts, { isFollowUp: false }), item)),
      followUp: meanShown(totalOf(only(cuts, { isFollowUp: true }), item)),
    })),
    kinds: ITEMS.map((item) => ({
      item,
      client: meanShown(totalOf(only(cuts, { kind: 'client' }), item)),
      none: meanShown(totalOf(only(cuts, { kind: 'none' }), item)),
    })),
    methods: methodsOf(cuts),
    worry: worryOf(told.content.blocks),
    trend: halvesUntil(publications, period, TREND_HALVES).map(({ periods: [half = ''], content }) => {
      const all = summedTurnout(turnoutsOf(content));
      return { half, answers: countShown(all.answers), rate: rateShown(all), means: keyMeans(meetingBlocks(content)) };
    }),
  };
}

function responseOf(group: FeedbackGroup, now: readonly Turnout[], then: readonly Turnout[]): Quality['response'][number] {
  const own = summedTurnout(now.filter((one) => one.group === group));
  const earlierRate = rateShown(summedTurnout(then.filter((one) => one.group === group)));
  return { group, answers: countShown(own.answers), attended: countShown(own.attended), rate: rateShown(own), earlierRate };
}

function itemMeans(item: ReportItem, blocks: readonly Block[], earlier: readonly Block[]): ItemMeans {
  const meanOf = (some: readonly Block[]): Mean => meanShown(totalOf(some, item));
  return {
    item,
    all: meanOf(blocks),
    earlier: meanOf(earlier).mean,
    groups: FEEDBACK_GROUPS.map((group) => {
      const own = (some: readonly Block[]): Mean => meanOf(some.filter((one) => one.group === group));
      return { group, mean: own(blocks), earlier: own(earlier).mean };
    }),
  };
}

/** Methods by how many answered; where nothing is told by method there are no rows. */
function methodsOf(blocks: readonly Block[]): Quality['methods'] {
  const methods = [...new Set(blocks.flatMap(({ cut }) => cut.method ?? []))].sort();
  if (methods.length === 0) return [];
  return [...methods, undefined].map((method) => ({
    method,
    means: keyMeans(blocks.filter(({ cut }) => cut.method === method)),
  }));
}

function worryOf(blocks: readonly Block[]): readonly Worry[] {
  return (['orderer', 'professional'] as const).map((group) => {
    const own = blocks.filter((one) => one.group === group);
    const meanOf = (item: string): Mean => meanShown(totalOf(own, item));
    const [before, now, later] = [meanOf('worry_before'), meanOf('worry_now'), meanOf('i_worry')];
    const [change, lastingChange] = [changeShown(before.mean, now.mean), changeShown(before.mean, later.mean)];
    return { group, before, now, change, later, lastingChange };
  });
}

function keyMeans(blocks: readonly Block[]): readonly Mean[] {
  return KEY_ITEMS.map((item) => meanShown(totalOf(blocks, item)));
}

function only(blocks: readonly Block[], asked: Partial<Block['cut']>): readonly Block[] {
  return blocks.filter(({ cut }) => Object.entries(asked).every(([name, value]) => cut[name as keyof typeof cut] === value));
}

function meetingBlocks({ blocks }: PublishedContent): readonly Block[] {
  return blocks.filter(({ survey }) => survey === 'meeting');
}

function turnoutsOf({ turnouts }: PublishedContent): readonly Turnout[] {
  return turnouts.filter(({ survey }) => survey === 'meeting');
}

function summedTurnout(turnouts: readonly Turnout[]): Pick<Turnout, 'answers' | 'attended' | 'matched'> {
  const sum = (key: 'answers' | 'attended' | 'matched'): number => turnouts.reduce((all, one) => all + one[key], 0);
  return { answers: sum('answers'), attended: sum('attended'), matched: sum('matched') };
}
