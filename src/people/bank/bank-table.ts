import { cleanIdentifier, cleanText } from '../../kernel/foreign-text.ts';

/** Columns of the bank's file, in the order in which it is written. */
export const BANK_COLUMNS = [
  'id',
  'name',
  'email',
  'phone',
  'unit',
  'municipalities',
  'languages',
  'methods',
  'roles',
  'experienced',
  'max_per_year',
  'joined',
  'permission_until',
  'way',
  'refresher_due',
] as const;

/** Columns that a file may leave out. */
export const OPTIONAL_COLUMNS: readonly BankColumn[] = ['way', 'refresher_due'];

export type BankColumn = (typeof BANK_COLUMNS)[number];

export interface TableLine {
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The bank's file as plain cells, whatever it was written with. */
export interface BankTable {
  readonly header: TableLine;
  readonly rows: readonly TableLine[];
  /** What stands between the values of a list. */
  readonly listSeparator: RegExp;
}

/** Lists are by `|`; where columns are not by semicolon, that may be used as well. */
export const BAR = /[|]/;
export const BAR_OR_SEMICOLON = /[|;]/;

/** Lines with nothing in them are left out; the first that is left is the header. */
export function tableOf(lines: readonly TableLine[], listSeparator: RegExp): BankTable {
  const [header = { line: 1, cells: [] }, ...rows] = lines
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cleanText(cell).trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isIdentifier = header.cells.map((name) => IDENTIFIERS.has(name.toLowerCase()));
  const cleaned = rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) => (isIdentifier[column] === true ? cleanIdentifier(cell) : cell)),
  }));
  return { header, rows: cleaned, listSeparator };
}

const IDENTIFIERS: ReadonlySet<string> = new Set<BankColumn>(['id', 'email', 'phone']);
