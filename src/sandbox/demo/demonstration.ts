import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { PersonSeed } from '../teams/people.ts';
import { ORDERERS } from './orderers.ts';

/** The made-up area that the sandbox shows: its files, as an administrator would write them, and the people of its directory. */
export interface Demonstration {
  /** Absolute path, for `AREA_FILE`. */
  readonly areaFile: string;
  /** Absolute path, for `admin bank import`. */
  readonly bankFile: string;
  readonly people: readonly PersonSeed[];
  /** Address of the shared mailbox that organises the events. */
  readonly mailbox: string;
  readonly areaName: { readonly fi: string; readonly sv?: string; readonly en?: string };
  readonly team: { readonly name: string; readonly aadGroupId: string; readonly channels: readonly string[] };
}

interface AreaFile {
  readonly name: Demonstration['areaName'];
  readonly mailbox: string;
  readonly units: readonly { readonly id: string; readonly name: { readonly fi: string } }[];
  readonly coordinators: readonly Named[];
  readonly deputies: readonly Named[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Reads the files afresh. */
export function demonstration(): Demonstration {
  const areaFile = fileURLToPath(new URL('area.yaml', import.meta.url));
  const bankFile = fileURLToPath(new URL('bank.csv', import.meta.url));
  const area = parseYaml(readFileSync(areaFile, 'utf8')) as AreaFile;
  const bank: (Named & { readonly unit: string })[] = parseCsv(readFileSync(bankFile, 'utf8'), { columns: true });
  const unitName = (id: string): string => area.units.find((unit) => unit.id === id)?.name.fi ?? id;
  const people = [
    ...ORDERERS.map(({ unit, ...seed }) => ({ ...seed, title: unitName(unit) })),
    ...bank.map((row) => seedOf(row, 'consultant', unitName(row.unit))),
    ...[...area.coordinators, ...area.deputies].map((row) => seedOf(row, 'coordinator', 'Verkostokoordinaattori')),
  ];
  const team = {
    name: 'Verkostotyö Itäraja',
    aadGroupId: '1e7a0000-0000-4000-8000-0000000000f1',
    channels: ['Verkostotilaukset'],
  };
  return { areaFile, bankFile, people, mailbox: area.mailbox, areaName: area.name, team };
}

const SWEDISH = new Set(['Bertil', 'Cecilia', 'Gustav', 'Petra', 'Ulf', 'Wilma', 'Kristoffer']);

function seedOf({ id, name, email }: Named, role: PersonSeed['role'], title: string): PersonSeed {
  const [givenName = name, ...rest] = name.split(' ');
  const locale = SWEDISH.has(givenName) ? 'sv-FI' : 'fi-FI';
  return { aadObjectId: id, givenName, surname: rest.join(' '), email, locale, role, title };
}
