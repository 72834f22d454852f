import type { Named } from '../../kernel/language/language.ts';

/** What a report may be held against, one row a figure: whether more or less of it is better, what may be set, and what it is. */
export const TARGET_ROWS = {
  responseRate: { better: 'more', most: 100, about: 'response rate of feedback, %' },
  heard: { better: 'more', most: 10, about: 'mean of "I was heard", 0–10' },
  clarity: { better: 'more', most: 10, about: 'mean of "I know who does what next, and with whom", 0–10' },
  useful: { better: 'more', most: 10, about: 'mean of "The meeting was useful", 0–10' },
  staffedDays: { better: 'less', most: 365, about: 'days from the order until the leaders are found, median' },
  unfilledShare: { better: 'less', most: 100, about: 'orders for which no consultants were found, %' },
} as const satisfies Readonly<Record<string, TargetRow>>;

interface TargetRow {
  readonly better: 'more' | 'less';
  readonly most: number;
  readonly about: string;
}

export type TargetId = keyof typeof TARGET_ROWS;

/** What the area aims at, and what others have reached: never without the place where that is told. */
export interface Target {
  readonly target?: number | undefined;
  readonly benchmark?: { readonly value: number; readonly source: Named } | undefined;
}

export type Targets = { readonly [T in TargetId]?: Target | undefined };
