import writeXlsx from 'write-excel-file/node';
import { nameIn, type Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { periodInWords, publishedInWords, signInWords } from '../figures/cell.ts';
import type { Figures } from '../figures/figures.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { summaryOf } from '../summary/summary.ts';
import { tablesOf } from './tables.ts';
import type { ReportTable } from './table.ts';
import { texts } from '../texts.ts';

interface SheetCell {
  readonly value: string | number;
  readonly fontWeight?: 'bold';
  readonly wrap?: boolean;
  readonly alignVertical?: 'top';
  readonly format?: string;
  readonly align?: 'right';
}
type Row = (SheetCell | null)[];

const FIRST_WIDTH = 48;
const WIDTH = 20;
/** Frozen above every sheet: what the report is, and of when. */
const FROZEN_ROWS = 2;

/** The summary, a sheet for each section with its tables below one another, and how the figures are reckoned. Figures are numbers. */
export function asXlsx(figures: Figures, area: Area, language: Language): Promise<Uint8Array> {
  const t = texts[language];
  const tables = tablesOf(figures, area, language);
  const head: Row[] = [[bold(t.title(nameIn(area.name, language)))], [{ value: periodInWords(figures, area, language) }]];
  const { title, paragraphs, remarksTitle, remarks } = summaryOf(figures, area, language);
  const words = [...paragraphs, ...(remarks.length === 0 ? [] : [remarksTitle, ...remarks])];
  const sections = (Object.keys(t.sections) as (keyof typeof t.sections)[]).flatMap((id) => {
    const own = tables.filter(({ section }) => section === id);
    return own.length === 0
      ? []
      : sheet(t.sections[id], [...head, ...own.flatMap((one) => tableRows(one, figures, language))], columnsOf(own));
  });
  const notes: Row[] = [
    publishedInWords(figures, language),
    t.smallGroups(figures.smallestGroup),
    t.hiddenNote(figures.smallestGroup),
  ].map((value) => [null, wrapped(value)]);
  const definitions: Row[] = tables.map((one) => [{ ...wrapped(one.title), fontWeight: 'bold' }, wrapped(one.definition)]);
  return writeXlsx([
    sheet(title, [...head, ...words.map((value): Row => [wrapped(value)])], [{ width: 100 }]),
    ...sections,
    sheet(t.definitionsSheet, [...head, ...notes, ...definitions], [{ width: FIRST_WIDTH }, { width: 100 }]),
  ]).toBuffer();
}

function sheet(name: string, rows: Row[], widths: { readonly width: number }[]) {
  return { sheet: name, data: rows, columns: widths, stickyRowsCount: FROZEN_ROWS };
}

function tableRows(one: ReportTable, figures: Figures, language: Language): Row[] {
  const rows = one.rows.map(({ head, cells }): Row => [
    { value: head },
    ...cells.map((cell) => sheetCell(cell, figures, language)),
  ]);
  return [[], [bold(one.title)], one.header.map((words) => ({ ...wrapped(words), fontWeight: 'bold' })), ...rows];
}

function columnsOf(tables: readonly ReportTable[]): { readonly width: number }[] {
  const most = Math.max(2, ...tables.map(({ header }) => header.length));
  return Array.from({ length: most }, (_, i) => ({ width: i === 0 ? FIRST_WIDTH : WIDTH }));
}

function sheetCell(cell: Cell, { smallestGroup }: Figures, language: Language): SheetCell | null {
  if (cell === undefined) return null;
  if (typeof cell !== 'number') return { value: signInWords(cell, smallestGroup, language), align: 'right' };
  return { value: cell, format: Number.isInteger(cell) ? '#,##0' : '#,##0.0#' };
}

function bold(value: string): SheetCell {
  return { value, fontWeight: 'bold' };
}

function wrapped(value: string): SheetCell {
  return { value, wrap: true, alignVertical: 'top' };
}
