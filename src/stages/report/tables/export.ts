import { stringify } from 'csv-stringify/sync';
import { nameIn, type Language } from '../../../kernel/language/language.ts';
import { unformula } from '../../../kernel/spreadsheet-cell.ts';
import type { Area } from '../../../model/area/area.ts';
import { periodInWords, publishedInWords, signInWords } from '../figures/cell.ts';
import { asHtml } from './export-html.ts';
import { asXlsx } from './export-xlsx.ts';
import type { Figures } from '../figures/figures.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { summaryOf } from '../summary/summary.ts';
import { tablesOf } from './tables.ts';
import { texts } from '../texts.ts';

export const REPORT_FORMATS = ['csv', 'xlsx', 'json', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The whole report as the content of one file. Every format tells the same figures, and hides the same. */
export function exportReport(
  format: ReportFormat,
  figures: Figures,
  area: Area,
  language: Language,
): Promise<Uint8Array | string> {
  switch (format) {
    case 'csv':
      return Promise.resolve(asCsv(figures, area, language));
    case 'json':
      return Promise.resolve(asJson(figures, area, language));
    case 'html':
      return Promise.resolve(asHtml(figures, area, language));
    case 'xlsx':
      return asXlsx(figures, area, language);
  }
}

/**
 * One figure a line: section, table, row, column, figure. Semicolons, a byte order mark and the language's decimal mark, which is
 * what a Finnish Excel opens as it is.
 */
function asCsv(figures: Figures, area: Area, language: Language): string {
  const t = texts[language];
  const lines = tablesOf(figures, area, language).flatMap((one) =>
    one.rows.flatMap(({ head, cells }) =>
      cells.map((cell, i) => [
        ...[t.sections[one.section], one.title, head, one.header[i + 1] ?? ''].map(unformula),
        csvCell(cell, figures, language),
      ]),
    ),
  );
  const about = [t.title(nameIn(area.name, language)), periodInWords(figures, area, language), '', '', ''].map(unformula);
  const published = [t.sections.quality, publishedInWords(figures, language), '', '', ''].map(unformula);
  const { title, paragraphs, remarks } = summaryOf(figures, area, language);
  const summary = [...paragraphs, ...remarks].map((words) => [title, words, '', '', ''].map(unformula));
  return stringify([t.csvHeader, about, published, ...summary, ...lines], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
  });
}

/**
 * The figures as they are, and the tables with their definitions. A hidden figure is the word "hidden", one hidden to cover it
 * "covered", a range its two ends, a missing one null.
 */
function asJson(figures: Figures, area: Area, language: Language): string {
  const { period, smallestGroup } = figures;
  const tables = tablesOf(figures, area, language).map((one) => ({
    ...one,
    rows: one.rows.map(({ head, cells }) => ({ head, cells: cells.map((cell) => cell ?? null) })),
  }));
  return `${JSON.stringify({ area: area.id, language, period, smallestGroup, summary: summaryOf(figures, area, language), figures, tables }, null, 2)}\n`;
}

function csvCell(cell: Cell, { smallestGroup }: Figures, language: Language): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'number') return signInWords(cell, smallestGroup, language);
  return language === 'en' ? String(cell) : String(cell).replace('.', ',');
}
