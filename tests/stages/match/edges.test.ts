import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/stages/match/people/eligibility.ts';
import type { Candidate, MatchNeed } from '../../../src/stages/match/match-facts.ts';
import type { SeatRole } from '../../../src/model/area/methods.ts';
import { DEFAULT_MATCH_POLICY } from '../../../src/stages/match/match-policy.ts';
import { teamParts } from '../../../src/stages/match/people/pair-rules.ts';
import { explainPerson, rankOf, rankTermsOf, type RankedPerson } from '../../../src/stages/match/people/ranking.ts';
import { search } from '../../../src/stages/match/search.ts';
import { screen, visitFree } from '../../../src/stages/match/nearest/screening.ts';
import { bestTeams, queueUp } from '../../../src/stages/match/people/teams.ts';
import { NOW, aCandidate, aNeed, anAssignment, busy, someFacts, span } from './match-facts.ts';

const terms = (need: Partial<MatchNeed> = {}) => rankTermsOf(termsOf(aNeed(need), NOW), DEFAULT_MATCH_POLICY, NOW);

function points(candidate: Candidate, part: string): number | undefined {
  return explainPerson(rankOf(candidate, terms()), terms()).find((one) => one.part === part)?.points;
}

describe('the parts of a rank', () => {
  it('The parts of a rank weigh a heavy load at most as twice the own maximum', () => {
    const flooded = { joined: '2026-12-20', maxPerYear: 2 };
    const two = [anAssignment('2026-12-28 12:00'), anAssignment('2027-01-07 12:00')];
    expect(points(aCandidate('new', { ...flooded, assignments: two }), 'load')).toBe(2 * DEFAULT_MATCH_POLICY.weights.load);
  });

  it('The parts of a rank weigh one waiting question half as much as two, and more no more', () => {
    const held = span('2027-02-01 12:00', '16:00');
    const asked = (times: number) => points(aCandidate('a', { openOffers: Array.from({ length: times }, () => held) }), 'asked');
    expect([asked(0), asked(1), asked(2), asked(3)]).toEqual([0, 0.5, 1, 1]);
  });

  it('The parts of a rank grow with each municipality that was named before this one', () => {
    const far = (...before: string[]) =>
      points(aCandidate('a', { municipalities: [...before, 'lappeenranta', 'puumala'] }), 'travel');
    expect([far(), far('imatra'), far('imatra', 'luumaki')]).toEqual([0, 0.5, 2 / 3]);
  });
});

describe('two who worked together', () => {
  const together = (wall: string, need: Partial<MatchNeed> = {}): number | undefined => {
    const a = aCandidate('a', { assignments: [anAssignment(wall, { partners: ['b'] })] });
    return teamParts([a, aCandidate('b')], ['lead', 'recorder'], terms(need)).find(({ part }) => part === 'repeat')?.points;
  };

  it('Two who worked together are a repeat for a year to the day', () => {
    expect(together('2026-01-15 00:00')).toBe(DEFAULT_MATCH_POLICY.weights.repeat);
    expect(together('2026-01-14 23:59')).toBe(0);
  });

  it('Two who worked together are none where a follow-up wants both again, but are where it wants only one', () => {
    expect(together('2026-06-15 12:00', { followUpOf: ['a', 'b'] })).toBe(0);
    expect(together('2026-06-15 12:00', { followUpOf: ['a', 'c'] })).toBe(DEFAULT_MATCH_POLICY.weights.repeat);
  });
});

describe('the queue for the seats', () => {
  const roles: readonly SeatRole[] = ['lead', 'recorder'];
  const ranked = (id: string, role: Candidate['role']): RankedPerson => rankOf(aCandidate(id, { role }), terms());

  it('The queue for the seats is full only when every seat has as many as are looked at, and takes no more', () => {
    const lists: RankedPerson[][] = [[], []];
    const add = (id: string, role: Candidate['role']): boolean => queueUp(ranked(id, role), lists, { roles, inTurn: 2 });
    expect([add('a', 'recorder'), add('b', 'recorder'), add('c', 'recorder')]).toEqual([false, false, false]);
    expect([add('d', 'both'), add('e', 'lead')]).toEqual([false, true]);
    expect(lists.map((list) => list.map(({ candidate }) => candidate.id))).toEqual([
      ['d', 'e'],
      ['a', 'b'],
    ]);
  });

  it('The queue for the seats asks nobody further once it has enough', () => {
    const found = screen(someFacts([aCandidate('a'), aCandidate('b'), aCandidate('c')]));
    const seen: string[] = [];
    visitFree(found, 0, ({ candidate }) => seen.push(candidate.id) === 2);
    expect(seen).toHaveLength(2);
  });

  it('The queue for the seats is looked through to its end: somebody of a former team stands last where their calendar is unknown', () => {
    const person = (id: string, points: number): RankedPerson => ({ ...ranked(id, 'both'), points });
    const context = rankTermsOf(
      termsOf(aNeed({ teamRoles: ['convener'] }), NOW),
      { ...DEFAULT_MATCH_POLICY, teamsPerTime: 1 },
      NOW,
    );
    const [best] = bestTeams([[person('a', 5), person('b', 9), person('former', -50)]], [], context);
    expect(best?.people.map(({ id }) => id)).toEqual(['former']);
  });
});

describe('who cannot lead', () => {
  it('Who cannot lead makes no team alone where a lead is wanted beside any member', () => {
    const need = { teamRoles: ['lead', 'member'] as const };
    const recorders = [aCandidate('a', { role: 'recorder' }), aCandidate('b', { role: 'recorder' })];
    expect(search(someFacts(recorders, { need })).problem).toBe('too-few-qualified');
    expect(search(someFacts([...recorders, aCandidate('c', { role: 'lead' })], { need })).times[0]?.teamCount).toBe(2);
  });
});

describe('somebody who can take no time', () => {
  it('Somebody who can take no time is told our own booking before their calendar, which will show it too', () => {
    const wholeDay = span('2027-01-20 00:00', '2027-01-21 00:00');
    const people = [aCandidate('a', { booked: [wholeDay] }), aCandidate('b')];
    expect(search(someFacts(people, { readings: { a: busy(wholeDay) } })).whyNot).toEqual([{ id: 'a', reason: 'booked' }]);
  });
});

describe('an early end of the search', () => {
  const people = Array.from({ length: 40 }, (_, i) => aCandidate(`person-${i}`));
  const isComplete = (countAllUpTo: number, need: Partial<MatchNeed> = {}): boolean =>
    search(someFacts(people, { need, policy: { countAllUpTo } })).counts.areComplete;

  it('An early end of the search comes only in a bank larger than the policy counts to the end', () => {
    expect([isComplete(39), isComplete(40)]).toEqual([false, true]);
  });

  it('An early end of the search never comes for a follow-up, nor where the orderer’s calendar chooses among the times', () => {
    expect(isComplete(39, { followUpOf: ['person-39'] })).toBe(true);
    expect(isComplete(39, { orderer: busy() })).toBe(true);
  });
});
