import type { z } from 'zod/v4';
import { asWritten } from '../../kernel/spreadsheet-cell.ts';
import type { Consultant } from '../../model/people/person.ts';
import { LIMIT_FAULTS, MOST_COLUMNS, MOST_ROWS } from './bank-limits.ts';
import { bankRow, type KnownIds } from './bank-row.ts';
import { BANK_COLUMNS, OPTIONAL_COLUMNS, type BankColumn, type BankTable, type TableLine } from './bank-table.ts';

export interface BankReading {
  /** Empty when there are faults: a bank is imported whole or not at all. */
  readonly consultants: readonly Consultant[];
  /** One line each: line of the file, column, what is allowed. Never a value that says something of a person. */
  readonly faults: readonly string[];
}

/** Reads the whole bank from its table and finds every fault in it. */
export function readBank(table: BankTable, known?: KnownIds): BankReading {
  if (table.rows.length > MOST_ROWS) return { consultants: [], faults: [LIMIT_FAULTS.rows] };
  const wrongHeader = headerFaults(table.header);
  if (wrongHeader.length > 0) return { consultants: [], faults: wrongHeader };
  if (table.rows.length === 0) return { consultants: [], faults: ['the file has no rows (allowed: at least one consultant)'] };
  const columns = columnsOf(table.header);
  const schema = bankRow(table.listSeparator, known);
  const read = table.rows.map((row) => readRow(row, columns, schema));
  const faults = [...read.flatMap((one) => one.faults), ...doubles(table.rows, columns)];
  const consultants = read.flatMap(({ consultant }) => (consultant === undefined ? [] : [consultant]));
  return faults.length > 0 ? { consultants: [], faults: sorted(faults).map(({ words }) => words) } : { consultants, faults: [] };
}

interface Fault {
  readonly line: number;
  readonly words: string;
}

function sorted(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => a.line - b.line);
}

/** Where each column stands. */
function columnsOf(header: TableLine): readonly string[] {
  return header.cells.map((cell) => cell.toLowerCase());
}

/** What stands in an unknown column of the header is not repeated: in a file without a header it is somebody's row. */
function headerFaults(header: TableLine): readonly string[] {
  if (header.cells.length > MOST_COLUMNS) return [`line ${header.line}: ${LIMIT_FAULTS.columns}`];
  const columns = columnsOf(header);
  const known: readonly string[] = BANK_COLUMNS;
  const missing = BANK_COLUMNS.filter((column) => !columns.includes(column));
  const at = `line ${header.line}`;
  if (missing.length === BANK_COLUMNS.length) return [`${at}: the header is missing (allowed: ${BANK_COLUMNS.join(', ')})`];
  return [
    ...missing.filter((column) => !OPTIONAL_COLUMNS.includes(column)).map((column) => `${at}: the column ${column} is missing`),
    ...columns.flatMap((column, index) => {
      if (column !== '' && !known.includes(column))
        return [`${at}: column ${index + 1} has an unknown name (allowed: ${BANK_COLUMNS.join(', ')})`];
      return columns.indexOf(column) < index && column !== '' ? [`${at}: the column ${column} stands twice`] : [];
    }),
  ];
}

function readRow(
  row: TableLine,
  columns: readonly string[],
  schema: ReturnType<typeof bankRow>,
): { readonly consultant?: Consultant; readonly faults: readonly Fault[] } {
  const { line, cells } = row;
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    const words = `line ${line}: has more cells than the header has columns (a list by the columns’ own separator?)`;
    return { faults: [{ line, words }] };
  }
  const byColumn = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  const result = schema.safeParse(byColumn);
  if (result.success) return { consultant: result.data, faults: [] };
  return { faults: result.error.issues.map((issue) => ({ line, words: `line ${line}: ${issueWords(issue, byColumn)}` })) };
}

function issueWords(issue: z.core.$ZodIssue, cells: Readonly<Record<string, string>>): string {
  const [column = '', value] = issue.path.map(String);
  const said = issue.code === 'custom' ? (issue.params?.['wrong'] as string | undefined) : undefined;
  const wrong = value === undefined ? (cells[column] === '' ? 'is empty' : (said ?? 'is wrong')) : `“${value}” is not known`;
  return `${column}: ${wrong} (allowed: ${issue.message})`;
}

/** Nobody stands twice: not with the same account, not with the same address. */
function doubles(rows: readonly TableLine[], columns: readonly string[]): readonly Fault[] {
  return (['id', 'email'] satisfies BankColumn[]).flatMap((column) => {
    const first = new Map<string, number>();
    return rows.flatMap(({ line, cells }) => {
      const value = asWritten(cells[columns.indexOf(column)] ?? '').toLowerCase();
      const earlier = first.get(value);
      if (value === '') return [];
      if (earlier === undefined) first.set(value, line);
      return earlier === undefined
        ? []
        : [{ line, words: `line ${line}: ${column}: stands already on line ${earlier} (allowed: once)` }];
    });
  });
}
