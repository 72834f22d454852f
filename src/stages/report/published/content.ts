import { grouped } from '../../../kernel/grouped.ts';
import type { Atom } from '../../../model/feedback/sheets.ts';
import type { AnswerCell, Histogram } from '../../../ports/stores/answer-store.ts';
import type { Block, BlockCut, ItemTotal, PublishedContent, Turnout } from '../../../model/feedback/publication.ts';
import { blocksOf, cutOf } from './blocks.ts';
import { CHOICES, optionKey, SCALES } from './items.ts';
import { choiceTotals, scaleTotal } from '../../../model/feedback/safe-totals.ts';

/** What is published of one quarter of an area: from its released answers, which come no more when the quarter is over. */
export function quarterContent(
  histograms: readonly Histogram[],
  cells: readonly AnswerCell[],
  smallest: number,
): PublishedContent {
  const groups = grouped(histograms, (row) => `${row.survey}/${row.group}`);
  const turnouts = cells.map(({ survey, group, answers, attended, matched, leftOut }) => {
    return { survey, group, answers, attended, matched, leftOut };
  });
  return { blocks: groups.flatMap((rows) => groupBlocks(rows, smallest)), turnouts: summedTurnouts(turnouts) };
}

/** A longer period is the sum of its quarters, and no figure of it is reckoned from answers again. */
export function summed(contents: readonly PublishedContent[]): PublishedContent {
  const alike = grouped(
    contents.flatMap(({ blocks }) => blocks),
    ({ survey, group, cut }) => JSON.stringify([survey, group, cut.method, cut.isFollowUp, cut.kind]),
  );
  const blocks = alike.flatMap((some): Block[] => {
    const [first] = some;
    return first === undefined ? [] : [{ ...first, items: summedItems(some) }];
  });
  return { blocks, turnouts: summedTurnouts(contents.flatMap(({ turnouts }) => turnouts)) };
}

/** The item over these blocks; undefined where none of them tells it. */
export function totalOf(blocks: readonly Block[], item: string): ItemTotal | undefined {
  const totals = blocks.flatMap(({ items }) => items[item] ?? []);
  return totals.length === 0 ? undefined : totals.reduce(plus);
}

interface AtomRows {
  readonly cut: BlockCut;
  readonly sheets: number;
  readonly rows: readonly Histogram[];
}

function groupBlocks(rows: readonly Histogram[], smallest: number): readonly Block[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { survey, group } = first;
  const atoms = grouped(rows, ({ method, kind, isFollowUp }) => `${method}/${kind}/${isFollowUp}`).map(atomOf);
  return blocksOf(atoms).map((block) => {
    const own = block.flatMap((atom) => atom.rows);
    return { survey, group, cut: cutOf(block), items: itemTotals(own, smallest) };
  });
}

/** Nobody is asked an item twice: so many sheets there are at least as have answered the most answered item. */
function atomOf(rows: readonly Histogram[]): AtomRows {
  const [first] = rows;
  const ofItems = grouped(rows, ({ item }) => item).map((some) => some.reduce((all, { count }) => all + count, 0));
  return { cut: first === undefined ? {} : atomCut(first), sheets: Math.max(0, ...ofItems), rows };
}

function atomCut({ method, kind, isFollowUp }: Atom): BlockCut {
  return { method: method ?? undefined, kind: kind ?? undefined, isFollowUp: isFollowUp ?? undefined };
}

function itemTotals(rows: readonly Histogram[], smallest: number): Block['items'] {
  const [first] = rows;
  const said = new Map(grouped(rows, ({ item }) => item).map((own) => [own[0]?.item, own]));
  const scales = SCALES.flatMap((item) => {
    const figures = (said.get(item) ?? []).flatMap(({ value, count }) =>
      typeof value === 'number' ? [{ figure: value, count }] : [],
    );
    const total = first === undefined ? undefined : scaleTotal(figures, first.group, smallest);
    return total === undefined ? [] : [[item, total] as const];
  });
  const choices = Object.entries(CHOICES).flatMap(([item, options]) => {
    const counts = options.map((option) => [option, countOf(said.get(item) ?? [], option)] as const);
    const totals = choiceTotals(Object.fromEntries(counts), smallest) ?? {};
    return Object.entries(totals).map(([option, total]) => [optionKey(item, option), total] as const);
  });
  return Object.fromEntries([...scales, ...choices]);
}

/** "Cannot say" may be stored as no value at all. */
function countOf(said: readonly Histogram[], option: string): number {
  return said.reduce((all, { value, count }) => ((value ?? 'dk') === option ? all + count : all), 0);
}

function summedItems(blocks: readonly Block[]): Block['items'] {
  const items = [...new Set(blocks.flatMap((block) => Object.keys(block.items)))];
  return Object.fromEntries(
    items.flatMap((item) => {
      const total = totalOf(blocks, item);
      return total === undefined ? [] : [[item, total] as const];
    }),
  );
}

function summedTurnouts(turnouts: readonly Turnout[]): readonly Turnout[] {
  return grouped(turnouts, ({ survey, group }) => `${survey}/${group}`).flatMap((some) => {
    const [first] = some;
    const sum = (key: 'answers' | 'attended' | 'matched' | 'leftOut'): number => some.reduce((all, one) => all + one[key], 0);
    if (first === undefined) return [];
    return [{ ...first, answers: sum('answers'), attended: sum('attended'), matched: sum('matched'), leftOut: sum('leftOut') }];
  });
}

function plus(a: ItemTotal, b: ItemTotal): ItemTotal {
  return { n: a.n + b.n, least: a.least + b.least, most: a.most + b.most };
}
