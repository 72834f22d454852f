import type { Language } from '../../../kernel/language/language.ts';
import type { FeedbackGroup } from '../../../model/order/order.ts';
import type { Area } from '../../../model/area/area.ts';
import { OTHERS, type Counted } from '../figures/small-groups.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { texts, type SectionId, type TableId } from '../texts.ts';

/** One table of the report in words; figures are still numbers, so that each format writes them its own way. */
export interface ReportTable {
  readonly id: TableId;
  /** Whose answers, where there is a table for each group. */
  readonly of?: FeedbackGroup;
  readonly section: SectionId;
  readonly title: string;
  /** What is counted, and how. */
  readonly definition: string;
  /** Head of the first column and of each figure. */
  readonly header: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly Cell[] }[];
}

export type Rows = ReportTable['rows'];

/** Tells it from the others, in every language. */
export function keyOf({ id, of }: ReportTable): string {
  return of === undefined ? id : `${id}.${of}`;
}

/** Whose names and words are used. */
export interface Words {
  readonly area: Area;
  readonly language: Language;
}

/** The table of these rows, with its words; `moreColumns` follow those of the texts. */
export function table(id: TableId, { language }: Words, rows: Rows, moreColumns: readonly string[] = []): ReportTable {
  const { section, title, definition, columns } = texts[language].tables[id];
  return { id, section, title, definition, header: [...columns, ...moreColumns], rows };
}

/** One row for each of the words, with the figure of the same key. */
export function keyed<K extends string>(heads: Readonly<Record<K, string>>, values: Readonly<Record<NoInfer<K>, Cell>>): Rows {
  return (Object.keys(heads) as K[]).map((key) => ({ head: heads[key], cells: [values[key]] }));
}

/** The same, with the figures of the period before beside. */
export function beside<K extends string>(
  heads: Readonly<Record<K, string>>,
  values: Readonly<Record<NoInfer<K>, Cell>>,
  earlier: Readonly<Record<NoInfer<K>, Cell>>,
): Rows {
  return (Object.keys(heads) as K[]).map((key) => ({ head: heads[key], cells: [values[key], earlier[key]] }));
}

/** One row for each key that was counted. */
export function countedRows(counts: readonly Counted[], nameOfKey: (key: string) => string): Rows {
  return counts.map(({ key, count }) => ({ head: nameOfKey(key), cells: [count] }));
}

/** The same, where rare keys have been pooled into one row; where that is the only row, it is everything. */
export function pooledRows(counts: readonly Counted[], { language }: Words, nameOfKey: (key: string) => string): Rows {
  const t = texts[language];
  const pooled = counts.length === 1 ? t.all : t.others;
  return countedRows(counts, (key) => (key === OTHERS ? pooled : nameOfKey(key)));
}

/** '2027-01' as '1/2027'. */
export function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${Number(number)}/${year}`;
}

/** An id without words of its own, from older records, is told as it is. */
export function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
