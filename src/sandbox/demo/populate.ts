import type { Instant } from '../../kernel/time/instant.ts';
import type { GraphWorld } from '../graph/graph-world.ts';
import type { TeamsWorld, TeamsTeam } from '../teams/teams-world.ts';
import { calendarOf } from './calendars.ts';
import type { Demonstration } from './demonstration.ts';

/** Whose calendar cannot be read from the start, so that the three answers free, busy and unknown are all seen. */
const UNREADABLE = 'ulf.latsasson@itaraja.example';

/** Fills both worlds with the demonstration's people, team and calendars. Nothing is sent to a bot yet. */
export function populate(demo: Demonstration, teams: TeamsWorld, graph: GraphWorld, now: Instant): TeamsTeam {
  for (const person of demo.people) {
    teams.addPerson(person);
    const { aadObjectId, givenName, surname, email, locale, title } = person;
    graph.addMailbox({
      id: aadObjectId,
      givenName,
      surname,
      email,
      locale,
      ...(title === undefined ? {} : { department: title }),
    });
    for (const { span, subject, showAs } of calendarOf(email, now)) graph.addBusy(email, span, subject, showAs);
  }
  const shared = { id: '1e7a0000-0000-4000-8000-0000000000f0', givenName: 'Verkostopalaverit', surname: '', locale: 'fi-FI' };
  graph.addMailbox({ ...shared, email: demo.mailbox });
  const unreadable = graph.mailbox(UNREADABLE);
  if (unreadable) graph.setAccess(unreadable, 'unknown');
  const members = demo.people.filter(({ role }) => role === 'coordinator').map(({ aadObjectId }) => aadObjectId);
  return teams.addTeam({ ...demo.team, members });
}
