import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { textOf, type TextFault } from '../../kernel/file-text.ts';
import { unformula, unnumber } from '../../kernel/spreadsheet-cell.ts';
import type { Consultant } from '../../model/people/person.ts';
import { LARGEST_FILE, LIMIT_FAULTS } from './bank-limits.ts';
import { BANK_COLUMNS, BAR, BAR_OR_SEMICOLON, tableOf, type BankColumn, type BankTable } from './bank-table.ts';

/**
 * Reads the file's bytes as a table, or says why it is none. Columns are by comma, semicolon or tab, seen from the header or said by
 * a first line `sep=;` as Excel writes it.
 */
export function parseBankText(bytes: Uint8Array): BankTable | { readonly fault: string } {
  if (bytes.length > LARGEST_FILE) return { fault: LIMIT_FAULTS.file };
  const text = textOf(bytes);
  if (typeof text !== 'string') return { fault: TEXT_FAULTS[text.fault](text.line) };
  const [, said] = SEPARATOR_LINE.exec(text) ?? [];
  const separator = said ?? separatorOf(text);
  if (!SEPARATORS.includes(separator)) return { fault: 'line 1: sep= names an unknown separator (allowed: ; , or a tab)' };
  return parsed(text, separator, said === undefined ? 1 : 2);
}

function parsed(text: string, delimiter: string, from: number): BankTable | { readonly fault: string } {
  try {
    const options = { delimiter, from, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    const lines = parse(text, options) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return tableOf(
      lines.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record })),
      delimiter === ';' ? BAR : BAR_OR_SEMICOLON,
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { fault: `line ${line}: the quotation marks do not match (allowed: "…" around a whole cell)` };
  }
}

/**
 * The bank as a file that can be imported again and that a Finnish Excel opens as it is: semicolons, UTF-8 with its mark, phone numbers
 * and whatever looks like a formula as text, lists by `|`.
 */
export function bankText(consultants: readonly Consultant[]): string {
  return stringify([[...BANK_COLUMNS], ...consultants.map((one) => Object.values(cellsOf(one)))], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
  });
}

const SEPARATORS: readonly string[] = [',', ';', '\t'];
const SEPARATOR_LINE = /^"?sep=([^\r\n])"?[,;\t ]*(?=\r|\n|$)/i;

/** Whatever stands most often in the first line with words. */
function separatorOf(text: string): string {
  const header = text.split(/\r\n|\r|\n/).find((line) => /[^\s,;]/.test(line)) ?? '';
  const occursIn = (separator: string): number => header.split(separator).length;
  return SEPARATORS.reduce((best, one) => (occursIn(one) > occursIn(best) ? one : best), ',');
}

const TEXT_FAULTS: Readonly<Record<TextFault['fault'], (line: number) => string>> = {
  'not-utf-8': (line) =>
    `the file is not UTF-8: line ${line} has a letter in another encoding (allowed: “CSV UTF-8” when saved from Excel)`,
  'not-utf-16': () => 'the file is not whole UTF-16, as its first bytes say (allowed: “CSV UTF-8” when saved from Excel)',
  'unseen-character': (line) =>
    `line ${line}: has a control character, which cannot be seen (allowed: letters, digits and signs; delete it or type the line anew)`,
};

/** One person as the cells of a row. */
export function cellsOf(one: Consultant): Readonly<Record<BankColumn, string>> {
  return {
    id: one.id,
    name: unformula(one.name),
    email: unformula(one.email),
    phone: unnumber(one.phone ?? ''),
    unit: one.unit,
    municipalities: one.municipalities.join('|'),
    languages: one.languages.join('|'),
    methods: one.methods.join('|'),
    roles: one.role,
    experienced: one.isExperienced ? 'yes' : 'no',
    max_per_year: String(one.maxPerYear),
    joined: one.joined,
    permission_until: one.permissionUntil ?? '',
    way: one.way ?? 'teams',
    refresher_due: one.refresherDue ?? '',
  };
}

/** A record is told by the line on which it ends; people look for the one on which it begins. */
function breaksIn(record: readonly string[]): number {
  return record.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
}
