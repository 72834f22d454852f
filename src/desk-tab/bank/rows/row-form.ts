import type { Area } from '../../../model/area/area.ts';
import { knownIdsOf } from '../../../people/bank/known-ids.ts';
import { BANK_COLUMNS, tableOf, type BankColumn } from '../../../people/bank/bank-table.ts';
import { readRows, type RowsReading } from '../../../people/bank/read-bank.ts';

export type Cells = Readonly<Record<BankColumn, string>>;

/** Ticks come parted by commas. */
const COMMA_OR_BAR = /[,|;\s]/;

/** The cells that a form was filled in with. */
export function cellsIn(fields: Readonly<Record<string, string>>): Cells {
  const cells = BANK_COLUMNS.map((column) => [column, (fields[column] ?? '').trim()] as const);
  return Object.fromEntries(cells) as Record<BankColumn, string>;
}

/** A filled form is read as a row of the bank's file is: what the file takes the page takes, and nothing else. */
export function readForm(cells: Cells, areas: readonly Area[]): RowsReading {
  const lines = [[...BANK_COLUMNS], BANK_COLUMNS.map((column) => cells[column])];
  return readRows(
    tableOf(
      lines.map((row, at) => ({ line: at, cells: row })),
      COMMA_OR_BAR,
    ),
    knownIdsOf(areas),
  );
}
