import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadAreas } from '../../config/area-file.ts';
import { invariant } from '../../kernel/errors.ts';
import { nameIn, type Named } from '../../kernel/language/language.ts';
import type { Consultant } from '../../model/people/person.ts';
import { parseBankText } from '../../people/bank/bank-text.ts';
import { readBank } from '../../people/bank/read-bank.ts';
import type { PersonSeed } from '../teams/teams-people.ts';
import { deskOf } from '../../model/area/area.ts';

/** The made-up area that the sandbox shows: its files, as an administrator would write them, and the people of its directory. */
export interface Demonstration {
  /** Absolute path, for `AREA_FILE`. */
  readonly areaFile: string;
  /** Absolute path, for `admin bank import`. */
  readonly bankFile: string;
  readonly consultants: readonly Consultant[];
  readonly people: readonly PersonSeed[];
  /** Address of the shared mailbox that organises the events. */
  readonly mailbox: string;
  readonly areaName: Named;
  readonly team: { readonly name: string; readonly aadGroupId: string; readonly channels: readonly string[] };
}

/** Reads the files afresh, by the rules that hold for everybody's. */
export function demonstration(): Demonstration {
  const areaFile = fileURLToPath(new URL('area.yaml', import.meta.url));
  const bankFile = fileURLToPath(new URL('bank.csv', import.meta.url));
  const [area] = loadAreas(areaFile).areas;
  invariant(area !== undefined, 'the demonstration’s area file is right');
  const unitName = (id: string): string => nameIn(area.units.find((unit) => unit.id === id)?.name ?? { fi: id }, 'fi');
  const consultants = consultantsOf(bankFile);
  const people = [
    ...ORDERERS.map(({ unit, ...seed }) => ({ ...seed, role: 'orderer' as const, title: unitName(unit) })),
    ...consultants.map((one) => seedOf(one, 'consultant', unitName(one.unit))),
    ...deskOf(area).map((one) => seedOf(one, 'coordinator', 'Verkostokoordinaattori')),
  ];
  const team = {
    name: 'Verkostotyö Itäraja',
    aadGroupId: '1e7a0000-0000-4000-8000-0000000000f1',
    channels: ['Verkostotilaukset'],
  };
  return { areaFile, bankFile, consultants, people, mailbox: area.mailbox, areaName: area.name, team };
}

interface InFile {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Whose Teams client is in Swedish; the others' is in Finnish. */
const SWEDISH = new Set(['Bertil', 'Cecilia', 'Gustav', 'Petra', 'Ulf', 'Wilma', 'Kristoffer']);

function seedOf({ id, name, email }: InFile, role: PersonSeed['role'], title: string): PersonSeed {
  const [givenName = name, ...rest] = name.split(' ');
  const locale = SWEDISH.has(givenName) ? 'sv-FI' : 'fi-FI';
  return { aadObjectId: id, givenName, surname: rest.join(' '), email, locale, role, title };
}

/** The consultants of a bank file that is known to be right, read as an operator's import reads it. */
function consultantsOf(bankFile: string): readonly Consultant[] {
  const table = parseBankText(readFileSync(bankFile));
  invariant(!('fault' in table), 'the demonstration’s bank can be read');
  const { consultants, faults } = readBank(table);
  invariant(faults.length === 0, `the demonstration’s bank is right: ${faults.join('; ')}`);
  return consultants;
}

const ORDERER_IDS = '1e7a0000-0000-4000-8000-0000000000';

/** Professionals who order, each in another language; `unit` is an id of the area file. */
const ORDERERS = [
  {
    ...{ aadObjectId: `${ORDERER_IDS}a1`, givenName: 'Henna', surname: 'Satunen', email: 'henna.satunen@itaraja.example' },
    ...{ locale: 'fi-FI', unit: 'perhesosiaalityo' },
  },
  {
    ...{ aadObjectId: `${ORDERER_IDS}a2`, givenName: 'Linnéa', surname: 'Fiktivius', email: 'linnea.fiktivius@itaraja.example' },
    ...{ locale: 'sv-FI', unit: 'opiskeluhuolto' },
  },
  {
    ...{ aadObjectId: `${ORDERER_IDS}a3`, givenName: 'Ellen', surname: 'Kuvitteellinen' },
    ...{ email: 'ellen.kuvitteellinen@itaraja.example', locale: 'en-GB', unit: 'etsiva-nuorisotyo' },
  },
];
