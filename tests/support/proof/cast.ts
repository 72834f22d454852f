import { DEFAULT_POLICY } from '../../../src/model/area/policy.ts';
import type { Area } from '../../../src/model/area/area.ts';
import type { Consultant, Person } from '../../../src/model/people/person.ts';
import { aConsultant, anArea } from '../order-builder.ts';

/** Where the first who comes is taken, and where the coordinator looks first, chooses among the willing and asks unknown people. */
export const AREAS: readonly Area[] = [
  anArea(),
  anArea({
    id: 'saaristo',
    name: { fi: 'Saaristo' },
    mailbox: 'saaristo@example.fi',
    coordinators: [{ id: 'coordinator-2', name: 'Siv Koordinator', email: 'siv@example.fi' }],
    deputies: [{ id: 'coordinator-1', name: 'Maija Esimerkki', email: 'maija@example.fi' }],
    policy: {
      ...DEFAULT_POLICY,
      firstComes: false,
      reviewBeforeOffers: true,
      askUnknown: true,
      tentativeHolds: true,
      waveSize: 3,
    },
  }),
];

export const ORDERERS: readonly Person[] = [
  { id: 'orderer-1', name: 'Olli Tilaaja' },
  { id: 'orderer-2', name: 'Oona Tilaaja' },
];

/** Few enough for their days to run out. */
export const CONSULTANTS: readonly Consultant[] = Array.from({ length: 7 }, (_, i) =>
  aConsultant({
    id: `consultant-${i + 1}`,
    name: `Kaisa Konsultti ${i + 1}`,
    email: `kaisa${i + 1}@example.fi`,
    languages: ['fi', 'sv'],
    methods: ['anticipation-dialogue', 'cooperation-meeting', 'family-group-conference'],
    role: (['both', 'lead', 'recorder', 'both', 'both', 'trainee', 'both'] as const)[i] ?? 'both',
    isExperienced: i % 2 === 0,
    maxPerYear: 50,
  }),
);

/** Everybody who may press something. The stranger has no part in any order. */
export const PEOPLE: readonly Person[] = [
  ...ORDERERS,
  ...CONSULTANTS,
  { id: 'coordinator-1', name: 'Maija Esimerkki' },
  { id: 'coordinator-2', name: 'Siv Koordinator' },
  { id: 'stranger-1', name: 'Ville Vieras' },
];
