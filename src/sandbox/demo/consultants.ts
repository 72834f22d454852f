import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Consultant, ConsultantRole } from '../../model/person.ts';

type Row = Readonly<Record<string, string>>;

/** The demonstration's own bank file, which is known to be right. */
export function consultantsOf(bankFile: string): readonly Consultant[] {
  const rows: Row[] = parse(readFileSync(bankFile, 'utf8'), { columns: true });
  return rows.map((row) => ({
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    email: row['email'] ?? '',
    phone: row['phone'],
    unit: row['unit'] ?? '',
    municipalities: listOf(row['municipalities']),
    languages: listOf(row['languages']),
    methods: listOf(row['methods']),
    role: row['roles'] as ConsultantRole,
    isExperienced: row['experienced'] === 'yes',
    maxPerYear: Number(row['max_per_year']),
    joined: row['joined'] ?? '',
    permissionUntil: row['permission_until'],
    pauses: [],
  }));
}

function listOf(cell = ''): readonly string[] {
  return cell.split('|');
}
