import { countsInWords, type Counts } from '../counts.ts';
import type { Said, Speech } from '../kind.ts';
import { ofArea, peopleOrUnits, severalOfArea } from '../kinds/lists.ts';
import { count } from '../kinds/plain.ts';
import type { Ranking, Row } from '../row.ts';
import { isWithClient } from '../with-client.ts';

/** Most people in one group: an area meeting may gather a whole village. */
const MOST_PEOPLE = 500;

const people = { kind: count(MOST_PEOPLE), usual: () => '0', stored: 'within', isEdited: true, follows: true } as const;
/** Numbers are told together, by the first of them. */
const together = { shown: {}, serves: 'told with countFamily' } as const;

/** Who takes part, in numbers, and whose units are in it: the outsider rule is judged by them. */
export const PEOPLE = {
  countFamily: {
    ...people,
    within: 'family',
    when: 'client',
    form: { group: 'people', at: 1, first: 8, isHalf: true },
    talk: { at: 9, isNeeded: hasNoCounts, numbers: [1, 2, 3, 4, 5] },
    heard: /count/,
    guess: 'countFamily',
    shown: { offer: 16, desk: 17, status: 16 },
    tell: ({ counts }: { readonly counts: Counts }, { language }: Speech) => countsInWords(counts, language) || undefined,
  },
  countClose: {
    ...people,
    ...together,
    within: 'close',
    when: 'client',
    form: { group: 'people', at: 3 },
    talk: { at: 10, numbers: [0, 1, 2, 3, 4] },
    guess: 'countClose',
  },
  countProfessionals: {
    ...people,
    ...together,
    within: 'professionals',
    form: { group: 'people', at: 2, first: 9, isHalf: true },
    talk: {
      at: 11,
      isNeeded: hasNoCounts,
      numbers: (said, area) => (isWithClient(said, area) ? [2, 3, 4, 5, 6] : [4, 6, 8, 10, 15]),
    },
    guess: 'countProfessionals',
  },
  countChildren: {
    ...people,
    ...together,
    within: 'children',
    when: 'client',
    form: { group: 'people', at: 4, isHalf: true },
    talk: 'countFamily',
    guess: 'countChildren',
  },
  countYoung: {
    ...people,
    ...together,
    within: 'young',
    when: 'client',
    form: { group: 'people', at: 5, isHalf: true },
    talk: 'countFamily',
    guess: 'countYoung',
  },
  sector: {
    kind: ofArea('sectors', 'unknown-sector'),
    usual: ({ unit }, area) => area.units.find(({ id }) => id === unit)?.sector,
    form: { group: 'more', at: 1 },
    talk: 'unit',
    guess: 'unit',
    shown: { offer: 17, channel: 2, report: 17 },
    stored: 'always',
    follows: true,
  },
  unit: {
    kind: ofArea('units', 'unknown-unit'),
    missing: 'unit-missing',
    form: { group: 'more', at: 2, first: 3 },
    talk: { at: 4, isNeeded: true, rank: rankOfUnit },
    heard: /unit/,
    guess: 'unit',
    shown: { contacts: 11, desk: 11 },
    stored: 'always',
    follows: true,
  },
  invitedSectors: {
    kind: severalOfArea('sectors', 'unknown-sector'),
    form: { group: 'more', at: 3 },
    guess: 'invitedSectors',
    shown: { desk: 20, report: 20 },
    stored: 'always',
    isEdited: true,
    follows: true,
  },
  invitedUnits: {
    kind: severalOfArea('units', 'unknown-unit'),
    form: { group: 'more', at: 4 },
    shown: { desk: 21, report: 21 },
    serves: 'the outsider rule',
    stored: 'always',
    isEdited: true,
    follows: true,
  },
} as const satisfies Readonly<Record<string, Row>>;

/** Consultants or units that must not be chosen; no reason is asked or stored, and nobody is told. */
export const RULED_OUT = {
  excluded: {
    kind: peopleOrUnits('unknown-excluded'),
    form: { group: 'more', at: 5 },
    shown: {},
    serves: 'the matching',
    stored: 'always',
    keep: 'orderer',
    follows: true,
  },
} as const satisfies Readonly<Record<string, Row>>;

function hasNoCounts({ countFamily, countClose, countProfessionals }: Said): boolean {
  return [countFamily, countClose, countProfessionals].every((number) => number === undefined || number === '0');
}

/** Where they ordered from last; then units of the sector they spoke of. */
function rankOfUnit(id: string, { said: { sector }, area, usual }: Ranking): number {
  if (id === usual) return 0;
  return sector !== undefined && area.units.find((one) => one.id === id)?.sector === sector ? 1 : 2;
}
