import { modelTexts, nameOf } from '../../../model/area/naming.ts';
import { periodName } from '../../../model/feedback/fixed-period.ts';
import type { Figures } from '../figures/figures.ts';
import type { ChoiceShare } from '../figures/impact.ts';
import { KEY_ITEMS, type Quality, type Worry } from '../figures/quality.ts';
import { optionKey, type ReportItem } from '../published/items.ts';
import type { Mean } from '../../../model/feedback/shown.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { table, wordOf, type ReportTable, type Rows, type Words } from './table.ts';
import { texts } from '../texts.ts';

/** Feedback: every mean with the number of those who answered. Tables of which nothing is published have no rows. */
export function qualityTables({ quality, demand }: Figures, words: Words): readonly ReportTable[] {
  return [
    responseTable(quality, words),
    itemsTable(quality, words),
    ...groupTables(quality, words),
    pairsTable(
      'rounds',
      words,
      quality.rounds.map(({ item, first, followUp }) => ({ item, one: first, other: followUp })),
    ),
    pairsTable(
      'kinds',
      words,
      quality.kinds.map(({ item, client, none }) => ({ item, one: client, other: none })),
    ),
    methodsTable(quality, words),
    table('worry', words, [
      ...whenOrdered(demand.meanWorry, words),
      ...quality.worry.flatMap((worry) => worryRows(worry, words)),
    ]),
    trendTable(quality, words),
  ];
}

export function impactTables({ impact }: Figures, words: Words): readonly ReportTable[] {
  const heads: Readonly<Record<string, string>> = texts[words.language].rows.impact;
  const rowsOf = (choices: readonly ChoiceShare[]): Rows =>
    choices
      .filter(({ n }) => n !== undefined)
      .map(({ item, option, n, share, earlier }) => ({
        head: wordOf(heads, optionKey(item, option)),
        cells: [n, share, earlier],
      }));
  const { n, mean, earlier } = impact.lasting;
  const lasting = n === undefined ? [] : [{ head: wordOf(heads, 'i_useful'), cells: [n, mean, earlier] }];
  return [
    table('impact', words, rowsOf(impact.choices)),
    table('impactOfTeam', words, rowsOf(impact.ofTeam)),
    table('lastingUse', words, lasting),
  ];
}

/** The first worry that is known: the zone that the orderer named on the form. */
function whenOrdered({ n, mean }: Mean, { language }: Words): Rows {
  return n === undefined ? [] : [{ head: texts[language].rows.worry.whenOrdered, cells: [n, mean] }];
}

function responseTable({ response, answers, responseRate, earlierRate }: Quality, words: Words): ReportTable {
  const { groups } = modelTexts[words.language];
  const rows = response.map((one) => ({
    head: groups[one.group],
    cells: [one.answers, one.attended, one.rate, one.earlierRate],
  }));
  const total = { head: texts[words.language].all, cells: [answers, undefined, responseRate, earlierRate] };
  return table('response', words, answers === undefined ? [] : [...rows, total]);
}

function itemsTable({ items }: Quality, words: Words): ReportTable {
  return table(
    'items',
    words,
    meanRows(
      items.map(({ item, all, earlier }) => ({ item, mean: all, earlier })),
      words,
    ),
  );
}

/** A table for each group of which something is told. */
function groupTables({ items }: Quality, words: Words): readonly ReportTable[] {
  const groups = items[0]?.groups.map(({ group }) => group) ?? [];
  return groups.flatMap((group, i) => {
    const own = items.flatMap(({ item, groups: all }) => {
      const of = all[i];
      return of === undefined ? [] : [{ item, mean: of.mean, earlier: of.earlier }];
    });
    const rows = meanRows(own, words);
    const made = table('groupItems', words, rows);
    return rows.length === 0 ? [] : [{ ...made, of: group, title: `${made.title}: ${modelTexts[words.language].groups[group]}` }];
  });
}

interface ItemMean {
  readonly item: ReportItem;
  readonly mean: Mean;
  readonly earlier: Cell;
}

function meanRows(means: readonly ItemMean[], { language }: Words): Rows {
  return means
    .filter(({ mean }) => mean.n !== undefined)
    .map(({ item, mean, earlier }) => ({ head: texts[language].items[item], cells: [mean.n, mean.mean, earlier] }));
}

/** Two parts of the meetings side by side. */
function pairsTable(
  id: 'rounds' | 'kinds',
  words: Words,
  pairs: readonly { readonly item: ReportItem; readonly one: Mean; readonly other: Mean }[],
): ReportTable {
  const told = pairs.filter(({ one, other }) => one.n !== undefined || other.n !== undefined);
  const rows = told.map(({ item, one, other }) => ({
    head: texts[words.language].items[item],
    cells: [one.n, one.mean, other.n, other.mean],
  }));
  return table(id, words, rows);
}

function methodsTable({ methods }: Quality, words: Words): ReportTable {
  const { area, language } = words;
  const rows = methods.map(({ method, means }) => ({
    head: method === undefined ? texts[language].methodUntold : nameOf(area.methods, method, language),
    cells: means.flatMap(({ n, mean }) => [n, mean]),
  }));
  return table('methods', words, rows, keyColumns(words));
}

function trendTable({ trend }: Quality, words: Words): ReportTable {
  const rows = trend.map(({ half, answers, rate, means }) => ({
    head: periodName(half),
    cells: [answers, rate, ...means.flatMap(({ n, mean }) => [n, mean])],
  }));
  return table('trend', words, rows, keyColumns(words));
}

function keyColumns({ language }: Words): readonly string[] {
  const { items, rows } = texts[language];
  return KEY_ITEMS.flatMap((item) => [`${items[item]}: ${rows.means.n}`, `${items[item]}: ${rows.means.mean}`]);
}

function worryRows({ group, before, now, change, later, lastingChange }: Worry, { language }: Words): Rows {
  const heads = texts[language].rows.worry;
  const whose = modelTexts[language].groups[group];
  const row = (head: string, { n, mean }: Mean): Rows =>
    n === undefined ? [] : [{ head: `${whose}: ${head}`, cells: [n, mean] }];
  const changeRow = (head: string, cell: Cell): Rows =>
    cell === undefined ? [] : [{ head: `${whose}: ${head}`, cells: [undefined, cell] }];
  return [
    ...row(heads.before, before),
    ...row(heads.now, now),
    ...changeRow(heads.change, change),
    ...row(heads.later, later),
    ...changeRow(heads.lastingChange, lastingChange),
  ];
}
