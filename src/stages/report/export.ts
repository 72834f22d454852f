import { stringify } from 'csv-stringify/sync';
import writeXlsx from 'write-excel-file/node';
import { formatDate, formatMoment } from '../../kernel/language/format.ts';
import { nameIn } from '../../kernel/language/language.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area.ts';
import { cellInWords } from './cell.ts';
import type { Figures } from './figures.ts';
import { HIDDEN } from './small-groups.ts';
import type { Cell } from './small-groups.ts';
import { tablesOf } from './tables.ts';
import type { ReportTable } from './tables.ts';
import { texts } from './texts.ts';

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
export function asCsv(figures: Figures, area: Area, language: Language): string {
  const t = texts[language];
  const lines = tablesOf(figures, area, language).flatMap((one) =>
    one.rows.flatMap(({ head, cells }) =>
      cells.map((cell, i) => [
        t.sections[one.section],
        one.title,
        head,
        one.header[i + 1] ?? '',
        inWords(cell, figures, language),
      ]),
    ),
  );
  const about = [t.title(nameIn(area.name, language)), periodOf(figures, area, language), '', '', ''];
  return stringify([t.csvHeader, about, ...lines], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** The figures as they are, and the tables with their definitions. A hidden figure is the word "hidden", a missing one null. */
export function asJson(figures: Figures, area: Area, language: Language): string {
  const { period, smallestGroup } = figures;
  const tables = tablesOf(figures, area, language).map((one) => ({
    ...one,
    rows: one.rows.map(({ head, cells }) => ({ head, cells: cells.map((cell) => cell ?? null) })),
  }));
  return `${JSON.stringify({ area: area.id, language, period, smallestGroup, figures, tables }, null, 2)}\n`;
}

/** A page of accessible tables: a language, headings in order, captions, and heads of rows and columns. */
export function asHtml(figures: Figures, area: Area, language: Language): string {
  const t = texts[language];
  const tables = tablesOf(figures, area, language);
  const sections = (Object.keys(t.sections) as (keyof typeof t.sections)[]).map((id) => {
    const own = tables.filter(({ section, rows }) => section === id && rows.length > 0);
    return own.length === 0
      ? ''
      : `<h2>${escaped(t.sections[id])}</h2>\n${own.map((one) => htmlTable(one, figures, language)).join('\n')}`;
  });
  const title = escaped(t.title(nameIn(area.name, language)));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${STYLE}</style></head>
<body><main>
<h1>${title}</h1>
<p>${escaped(periodOf(figures, area, language))}</p>
<p>${escaped(t.smallGroups(figures.smallestGroup))}</p>
${sections.filter((one) => one !== '').join('\n')}
<p>${escaped(t.hiddenNote(figures.smallestGroup))}</p>
</main></body>
</html>
`;
}

/** One sheet for each section, its tables below one another; figures are numbers. */
export function asXlsx(figures: Figures, area: Area, language: Language): Promise<Uint8Array> {
  const t = texts[language];
  const tables = tablesOf(figures, area, language);
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const sheets = (Object.keys(t.sections) as (keyof typeof t.sections)[]).map((id) => ({
    sheet: t.sections[id],
    columns: [{ width: 45 }, { width: 16 }, { width: 16 }, { width: 16 }],
    data: [
      [bold(t.title(nameIn(area.name, language)))],
      [{ value: periodOf(figures, area, language) }],
      [{ value: t.hiddenNote(figures.smallestGroup) }],
      ...tables
        .filter(({ section }) => section === id)
        .flatMap((one) => [
          [],
          [bold(one.title)],
          [{ value: one.definition }],
          one.header.map(bold),
          ...one.rows.map(({ head, cells }) => [{ value: head }, ...cells.map((cell) => sheetCell(cell, figures, language))]),
        ]),
    ],
  }));
  return writeXlsx(sheets).toBuffer();
}

/** A name from an area file is not to be run as a formula by whoever opens the file. */
function unformula(words: string): string {
  return /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
}

function csvCell(cell: Cell, { smallestGroup }: Figures, language: Language): string {
  if (cell === undefined) return '';
  if (cell === HIDDEN) return texts[language].hidden(smallestGroup);
  return language === 'en' ? String(cell) : String(cell).replace('.', ',');
}

function sheetCell(cell: Cell, { smallestGroup }: Figures, language: Language): { readonly value: string | number } | null {
  if (cell === undefined) return null;
  return { value: cell === HIDDEN ? texts[language].hidden(smallestGroup) : cell };
}

function htmlTable(one: ReportTable, figures: Figures, language: Language): string {
  const heads = one.header.map((words) => `<th scope="col">${escaped(words)}</th>`).join('');
  const rows = one.rows.map(({ head, cells }) => {
    const figuresOfRow = cells.map((cell) => `<td>${escaped(inWords(cell, figures, language))}</td>`).join('');
    return `<tr><th scope="row">${escaped(head)}</th>${figuresOfRow}</tr>`;
  });
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(one.title)}"><table>
<caption><strong>${escaped(one.title)}</strong><br>${escaped(one.definition)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:0;padding:1rem;color:#1b1b1b;background:#fff}main{max-width:70rem;margin:auto}' +
  '.table{overflow-x:auto;margin:0 0 1.5rem}table{border-collapse:collapse}caption{text-align:left;padding:.25rem 0;max-width:45rem}' +
  'th,td{border:1px solid #6b6b6b;padding:.25rem .5rem;text-align:left;vertical-align:top}td{text-align:right}';

function periodOf({ period }: Figures, area: Area, language: Language): string {
  const asOf = formatMoment(period.asOf, area.zone, language);
  return texts[language].period(formatDate(period.from, language), formatDate(period.to, language), asOf);
}

function inWords(cell: Cell, { smallestGroup }: Figures, language: Language): string {
  return cellInWords(cell, smallestGroup, language);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
