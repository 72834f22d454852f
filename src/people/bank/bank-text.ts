import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Consultant } from '../../model/person.ts';
import { BANK_COLUMNS, BAR, BAR_OR_SEMICOLON, tableOf } from './bank-table.ts';
import type { BankColumn, BankTable } from './bank-table.ts';

/** Reads the file's bytes as a table, or says why it is none. Columns are by comma or semicolon, seen from the header. */
export function parseBankText(bytes: Uint8Array): BankTable | { readonly fault: string } {
  const text = decoded(bytes);
  if (text === undefined) return { fault: 'the file is not UTF-8 (allowed: “CSV UTF-8” when saved from Excel)' };
  const header = text.split(/\r\n|\r|\n/).find((line) => /[^\s,;]/.test(line)) ?? '';
  const isBySemicolon = header.split(';').length > header.split(',').length;
  try {
    const lines = parse(text, {
      delimiter: isBySemicolon ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return tableOf(
      lines.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record })),
      isBySemicolon ? BAR : BAR_OR_SEMICOLON,
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { fault: `line ${line}: the quotation marks do not match (allowed: "…" around a whole cell)` };
  }
}

/** The bank as a file that can be imported again: comma, UTF-8, lists by `|`. */
export function bankText(consultants: readonly Consultant[]): string {
  return stringify([[...BANK_COLUMNS], ...consultants.map((one) => Object.values(cellsOf(one)))]);
}

function cellsOf(one: Consultant): Readonly<Record<BankColumn, string>> {
  return {
    id: one.id,
    name: one.name,
    email: one.email,
    phone: one.phone ?? '',
    unit: one.unit,
    municipalities: one.municipalities.join('|'),
    languages: one.languages.join('|'),
    methods: one.methods.join('|'),
    roles: one.role,
    experienced: one.isExperienced ? 'yes' : 'no',
    max_per_year: String(one.maxPerYear),
    joined: one.joined,
    permission_until: one.permissionUntil ?? '',
  };
}

/** A record is told by the line on which it ends; people look for the one on which it begins. */
function breaksIn(record: readonly string[]): number {
  return record.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** A byte order mark is left out. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
