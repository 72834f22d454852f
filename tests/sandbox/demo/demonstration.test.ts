import { describe, expect, it } from 'vitest';
import { parseInstant, type Interval, overlaps } from '../../../src/kernel/time/instant.ts';
import { instantOf } from '../../../src/kernel/time/zone.ts';
import { addDays, datesBetween, weekdayOf } from '../../../src/kernel/time/calendar-date.ts';
import { calendarOf } from '../../../src/sandbox/demo/calendars.ts';
import { demonstration } from '../../../src/sandbox/demo/demonstration.ts';
import { populate } from '../../../src/sandbox/demo/populate.ts';
import { GraphWorld } from '../../../src/sandbox/graph/graph-world.ts';
import { TeamsWorld } from '../../../src/sandbox/teams/teams-world.ts';

const NOW = parseInstant('2027-01-13T09:00:00+02:00') ?? 0;
const demo = demonstration();

describe('the demonstration area', () => {
  it('The demonstration area has consultants, orderers in three languages, coordinators and a deputy, each with an id of their own', () => {
    const count = (role: string): number => demo.people.filter((person) => person.role === role).length;
    expect([count('consultant'), count('orderer'), count('coordinator')]).toEqual([24, 3, 3]);
    expect(new Set(demo.people.map(({ aadObjectId }) => aadObjectId)).size).toBe(30);
    expect(new Set(demo.people.map(({ email }) => email)).size).toBe(30);
    expect(demo.people.every(({ email }) => email.endsWith('.example'))).toBe(true);
  });

  it('The demonstration area gives everybody the same calendar every time, moved with today', () => {
    expect(calendarOf('aino@x.example', NOW)).toEqual(calendarOf('aino@x.example', NOW));
    const week = 7 * 24 * 3_600_000;
    const [first] = calendarOf('aino@x.example', NOW);
    const [later] = calendarOf('aino@x.example', NOW + week);
    expect((later?.span.start ?? 0) - (first?.span.start ?? 0)).toBe(week);
  });

  it('The demonstration area leaves several people free for a long afternoon on most working days of the coming weeks, but never all', () => {
    const graph = new GraphWorld();
    populate(demo, { teams: new TeamsWorld(), graph, now: NOW });
    const consultants = demo.people.filter(({ role }) => role === 'consultant');
    const days = datesBetween(addDays('2027-01-13', 7), addDays('2027-01-13', 27)).filter((date) => weekdayOf(date) <= 5);
    const isFree = (email: string, span: Interval): boolean => {
      const mailbox = graph.mailbox(email);
      return (
        !!mailbox && !graph.eventsOf(mailbox).some((event) => event.showAs !== 'workingElsewhere' && overlaps(event.span, span))
      );
    };
    const free = days.map((date) => {
      const span = { start: instantOf(date, '12:00', 'Europe/Helsinki'), end: instantOf(date, '15:30', 'Europe/Helsinki') };
      return consultants.filter(({ email }) => isFree(email, span)).length;
    });
    expect(Math.min(...free)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...free)).toBeLessThan(consultants.length);
  });

  it('The demonstration area has one consultant whose calendar cannot be read, and a team of coordinators with a channel for orders', () => {
    const [teams, graph] = [new TeamsWorld(), new GraphWorld()];
    const team = populate(demo, { teams, graph, now: NOW });
    expect(graph.mailboxes.filter(({ access }) => access === 'unknown')).toHaveLength(1);
    expect(graph.mailbox(demo.mailbox)).toBeDefined();
    expect(team.channels.map(({ name }) => name)).toEqual(['General', 'Verkostotilaukset']);
    expect(team.memberIds.size).toBe(3);
  });
});
