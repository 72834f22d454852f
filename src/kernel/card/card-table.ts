import { text } from './card.ts';
import type { Table, TableRow } from './parts.ts';

/** A table whose first row is its header, to a screen reader too. A column is as wide as its longest word asks, so that a phone breaks none. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'TableRow',
    cells: cells.map((words) => ({ type: 'TableCell', items: [text(words)] })),
  });
  const columns = header.map((title, at) => ({
    width: Math.max(longestWord(title) + BOLD, ...rows.map((cells) => longestWord(cells[at] ?? ''))) + AROUND,
  }));
  return { type: 'Table', firstRowAsHeader: true, columns, rows: [header, ...rows].map(row) };
}

function longestWord(words: string): number {
  return Math.max(...words.split(/\s/u).map(({ length }) => length));
}

/** In letters: how much wider a bold word is, and the space around a cell's words. */
const [BOLD, AROUND] = [1.5, 1.5];
