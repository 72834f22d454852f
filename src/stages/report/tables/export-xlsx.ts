import writeXlsx from 'write-excel-file/node';
import { nameIn } from '../../../kernel/language/language.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { periodInWords, publishedInWords, signInWords } from '../figures/cell.ts';
import type { Figures } from '../figures/figures.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { tablesOf } from './tables.ts';
import { texts } from '../texts.ts';

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
      [{ value: periodInWords(figures, area, language) }],
      [{ value: publishedInWords(figures, language) }],
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

function sheetCell(cell: Cell, { smallestGroup }: Figures, language: Language): { readonly value: string | number } | null {
  if (cell === undefined) return null;
  return { value: typeof cell === 'number' ? cell : signInWords(cell, smallestGroup, language) };
}
