import type { z } from 'zod/v4';
import { asWritten } from '../../kernel/spreadsheet-cell.ts';
import type { Consultant } from '../../model/people/person.ts';
import { LIMIT_FAULTS, MOST_COLUMNS, MOST_ROWS } from './bank-limits.ts';
import { bankRow } from './bank-row.ts';
import { BANK_COLUMNS, OPTIONAL_COLUMNS, type BankColumn, type BankTable, type TableLine } from './bank-table.ts';
import type { KnownIds } from './known-ids.ts';

export interface BankReading {
  /** Empty when there are faults: a bank is imported whole or not at all. */
  readonly consultants: readonly Consultant[];
  /** One line each: line of the file, column, what is allowed. Never a value that says something of a person. */
  readonly faults: readonly string[];
}

/** One fault, as a page may tell it in its own words. */
export interface BankFault {
  /** As the operator reads it. */
  readonly words: string;
  readonly kind: 'header' | 'rows' | 'cells' | 'double' | 'empty' | 'unknown' | 'wrong';
  /** 0 where it is the file as a whole. */
  readonly line: number;
  readonly column?: BankColumn | undefined;
}

export interface RowsReading {
  /** Empty when there are faults. */
  readonly rows: readonly { readonly line: number; readonly consultant: Consultant }[];
  readonly faults: readonly BankFault[];
}

/** Reads the whole bank from its table and finds every fault in it. */
export function readBank(table: BankTable, known?: KnownIds): BankReading {
  const { rows, faults } = readRows(table, known);
  return { consultants: rows.map(({ consultant }) => consultant), faults: faults.map(({ words }) => words) };
}

/** The same, with where each row and fault stands. */
export function readRows(table: BankTable, known?: KnownIds): RowsReading {
  const wrong = fileFaults(table);
  if (wrong.length > 0) return { rows: [], faults: wrong };
  const columns = columnsOf(table.header);
  const schema = bankRow(table.listSeparator, known);
  const read = table.rows.map((row) => readRow(row, columns, schema));
  const faults = [...read.flatMap((one) => one.faults), ...doubles(table.rows, columns)];
  const rows = read.flatMap(({ line, consultant }) => (consultant === undefined ? [] : [{ line, consultant }]));
  return faults.length > 0 ? { rows: [], faults: sorted(faults) } : { rows, faults: [] };
}

function fileFaults({ header, rows }: BankTable): readonly BankFault[] {
  if (rows.length > MOST_ROWS) return [{ kind: 'rows', line: 0, words: LIMIT_FAULTS.rows }];
  const wrongHeader = headerFaults(header);
  if (wrongHeader.length > 0) return wrongHeader.map((words) => ({ kind: 'header', line: header.line, words }));
  const words = 'the file has no rows (allowed: at least one consultant)';
  return rows.length === 0 ? [{ kind: 'rows', line: 0, words }] : [];
}

function sorted(faults: readonly BankFault[]): readonly BankFault[] {
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
): { readonly line: number; readonly consultant?: Consultant; readonly faults: readonly BankFault[] } {
  const { line, cells } = row;
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    const words = `line ${line}: has more cells than the header has columns (a list by the columns’ own separator?)`;
    return { line, faults: [{ line, kind: 'cells', words }] };
  }
  const byColumn = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  const result = schema.safeParse(byColumn);
  if (result.success) return { line, consultant: result.data, faults: [] };
  return { line, faults: result.error.issues.map((issue) => issueFault(issue, line, byColumn)) };
}

function issueFault(issue: z.core.$ZodIssue, line: number, cells: Readonly<Record<string, string>>): BankFault {
  const [name = '', value] = issue.path.map(String);
  const kind = value !== undefined ? 'unknown' : cells[name] === '' ? 'empty' : 'wrong';
  const column = BANK_COLUMNS.find((one) => one === name);
  return { line, kind, column, words: `line ${line}: ${issueWords(issue, cells)}` };
}

function issueWords(issue: z.core.$ZodIssue, cells: Readonly<Record<string, string>>): string {
  const [column = '', value] = issue.path.map(String);
  const said = issue.code === 'custom' ? (issue.params?.['wrong'] as string | undefined) : undefined;
  const wrong = value === undefined ? (cells[column] === '' ? 'is empty' : (said ?? 'is wrong')) : `“${value}” is not known`;
  return `${column}: ${wrong} (allowed: ${issue.message})`;
}

/** Nobody stands twice: not with the same account, not with the same address. */
function doubles(rows: readonly TableLine[], columns: readonly string[]): readonly BankFault[] {
  return (['id', 'email'] satisfies BankColumn[]).flatMap((column) => {
    const first = new Map<string, number>();
    return rows.flatMap(({ line, cells }) => {
      const value = asWritten(cells[columns.indexOf(column)] ?? '').toLowerCase();
      const earlier = first.get(value);
      if (value === '') return [];
      if (earlier === undefined) first.set(value, line);
      return earlier === undefined
        ? []
        : [
            {
              line,
              kind: 'double' as const,
              column,
              words: `line ${line}: ${column}: stands already on line ${earlier} (allowed: once)`,
            },
          ];
    });
  });
}
