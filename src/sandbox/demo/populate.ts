import type { Instant } from '../../kernel/time/instant.ts';
import type { GraphWorld } from '../graph/graph-world.ts';
import type { TeamsWorld, TeamsTeam } from '../teams/teams-world.ts';
import { calendarOf } from './calendars.ts';
import type { Demonstration } from './demonstration.ts';

/** Whose calendar cannot be read from the start, so that the three answers free, busy and unknown are all seen. */
const UNREADABLE = 'ulf.latsasson@itaraja.example';

interface Worlds {
  readonly teams: TeamsWorld;
  readonly graph: GraphWorld;
  readonly now: Instant;
}

/** Fills both worlds with the demonstration's people, team and calendars. Nothing is sent to a bot yet. */
export function populate(demo: Demonstration, { teams, graph, now }: Worlds): TeamsTeam {
  for (const person of demo.people) {
    teams.addPerson(person);
    const { aadObjectId: id, title: department, ...seed } = person;
    graph.addMailbox({ id, ...seed, ...(department !== undefined && { department }) });
    for (const busy of calendarOf(person.email, now)) graph.addBusy(person.email, busy);
  }
  const shared = { id: '1e7a0000-0000-4000-8000-0000000000f0', givenName: 'Verkostopalaverit', surname: '', locale: 'fi-FI' };
  graph.addMailbox({ ...shared, email: demo.mailbox });
  const unreadable = graph.mailbox(UNREADABLE);
  if (unreadable) graph.setAccess(unreadable, 'unknown');
  const members = demo.people.filter(({ role }) => role === 'coordinator').map(({ aadObjectId }) => aadObjectId);
  const orderers = demo.people.filter(({ role }) => role === 'orderer').map(({ aadObjectId }) => aadObjectId);
  teams.addGroup('Lasten ja perheiden palvelut', orderers);
  return teams.addTeam({ ...demo.team, members });
}
