import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Consultant, PersonId } from '../../../src/model/people/person.ts';
import { calendarOf } from '../../../src/sandbox/demo/calendars.ts';
import { demonstration } from '../../../src/sandbox/demo/demonstration.ts';
import { startPretendGraph, type PretendGraph } from '../../../src/sandbox/graph/pretend-graph.ts';
import { startPretendTeams, type PretendTeams } from '../../../src/sandbox/teams/pretend-teams.ts';
import type { PersonSeed, Role, TeamsPerson } from '../../../src/sandbox/teams/teams-people.ts';
import type { TeamsTeam } from '../../../src/sandbox/teams/teams-world.ts';

/** How large the country is. */
export interface Size {
  readonly areas: number;
  /** Of all areas together. */
  readonly consultants: number;
  /** Of each area. */
  readonly orderers: number;
}

/** Areas that are made like the demonstration's, with people of their own, and the pretend Teams and Graph around them. */
export interface Country {
  readonly teams: PretendTeams;
  readonly graph: PretendGraph;
  readonly areas: readonly AreaPeople[];
  readonly consultants: readonly Consultant[];
  /** A folder of area files. */
  readonly areaFiles: string;
  readonly close: () => Promise<void>;
}

export interface AreaPeople {
  readonly no: number;
  readonly team: TeamsTeam;
  readonly coordinator: TeamsPerson;
  /** Sits at the desk while the coordinator is away. */
  readonly deputy: TeamsPerson;
  readonly consultants: readonly PersonId[];
  readonly orderers: readonly TeamsPerson[];
}

interface Settings extends Size {
  readonly folder: string;
  readonly botUrl: () => string;
  readonly now: () => number;
}

export async function openCountry({ areas, consultants, orderers, folder, botUrl, now }: Settings): Promise<Country> {
  const teams = await startPretendTeams({ botUrl, now });
  const graph = await startPretendGraph({ now });
  const areaFiles = join(folder, 'areas');
  await mkdir(areaFiles);
  const demo = demonstration();
  const text = await readFile(demo.areaFile, 'utf8');
  const add = (seed: PersonSeed): TeamsPerson => {
    const { aadObjectId: id, role: _role, ...mailbox } = seed;
    graph.world.addMailbox({ id, ...mailbox });
    if (seed.role === 'consultant') for (const busy of calendarOf(seed.email, now())) graph.world.addBusy(seed.email, busy);
    return teams.world.addPerson(seed);
  };
  const numbers = Array.from({ length: areas }, (_, no) => no);
  const people: AreaPeople[] = [];
  const bank: Consultant[] = [];
  for (const no of numbers) {
    await writeFile(join(areaFiles, `${no}.yaml`), areaFile(text, no));
    graph.world.addMailbox({ ...seedOf('shared', no, 0), id: idOf('shared', no, 0), email: mailboxOf(no) });
    const coordinator = add(seedOf('coordinator', no, 0));
    const deputy = add(seedOf('coordinator', no, 1));
    const team = teams.world.addTeam({
      ...{ name: `Verkostotyö ${no}`, aadGroupId: idOf('team', no, 0), channels: ['Verkostotilaukset'] },
      members: [coordinator.aadObjectId, deputy.aadObjectId],
    });
    const ids = Array.from({ length: Math.round(consultants / areas) }, (_, k) => idOf('consultant', no, k));
    people.push({
      ...{ no, team, coordinator, deputy, consultants: ids },
      orderers: Array.from({ length: orderers }, (_, k) => add(seedOf('orderer', no, k))),
    });
    for (const [k, id] of ids.entries()) {
      const like = demo.consultants[k % demo.consultants.length];
      const { email, givenName, surname } = add(seedOf('consultant', no, k));
      if (like === undefined) throw new Error('the demonstration has consultants');
      const { unit, municipalities, ...rest } = like;
      const own = { id, name: `${givenName} ${surname}`, email, maxPerYear: 12 };
      bank.push({ ...rest, ...own, unit: `${unit}-${no}`, municipalities: municipalities.map((one) => `${one}-${no}`) });
    }
  }
  const close = async (): Promise<void> => {
    await Promise.all([teams.close(), graph.close()]);
  };
  return { teams, graph, areas: people, consultants: bank, areaFiles, close };
}

const KINDS = ['shared', 'team', 'coordinator', 'orderer', 'consultant'] as const;
type Kind = (typeof KINDS)[number];

function idOf(kind: Kind, area: number, no: number): string {
  return `${KINDS.indexOf(kind)}e7a0000-${String(area).padStart(4, '0')}-4000-8000-${String(no).padStart(12, '0')}`;
}

function seedOf(kind: Kind, area: number, no: number): PersonSeed {
  const role: Role = kind === 'orderer' || kind === 'coordinator' ? kind : 'consultant';
  const surname = `${kind} ${area}-${no}`;
  const locale = no % 10 === 9 ? 'sv-FI' : 'fi-FI';
  return {
    aadObjectId: idOf(kind, area, no),
    givenName: 'Kaisa',
    surname,
    email: `${kind}.${area}.${no}@suomi.example`,
    locale,
    role,
  };
}

const mailboxOf = (area: number): string => `palaverit.${area}@suomi.example`;

type Named = { id: string; municipality?: string; neighbours?: string[] };

/** The demonstration's area under another name, with places, units and a coordinator of its own. */
function areaFile(text: string, no: number): string {
  const area = parse(text) as Record<string, unknown> & { municipalities: Named[]; units: Named[]; policy: object };
  const own = (id: string): string => `${id}-${no}`;
  return stringify({
    ...area,
    ...{ id: own('alue'), name: { fi: `Alue ${no}` }, mailbox: mailboxOf(no), deputies: [deskOf(no, 1)] },
    municipalities: area.municipalities.map((one) => ({ ...one, id: own(one.id), neighbours: one.neighbours?.map(own) ?? [] })),
    units: area.units.map((one) => ({ ...one, id: own(one.id), municipality: own(one.municipality ?? '') })),
    coordinators: [deskOf(no, 0)],
    // Usually nothing is put into calendars before a yes: the demonstration and one area in four do.
    policy: { ...area.policy, tentativeHolds: no % 4 === 0 },
  });
}

function deskOf(area: number, no: number) {
  const { surname, email } = seedOf('coordinator', area, no);
  return { id: idOf('coordinator', area, no), name: `Kaisa ${surname}`, email, phone: '050 000 0001' };
}
