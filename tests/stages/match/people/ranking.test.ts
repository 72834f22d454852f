import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Candidate, MatchNeed } from '../../../../src/stages/match/match-facts.ts';
import { termsOf } from '../../../../src/stages/match/people/eligibility.ts';
import { DEFAULT_MATCH_POLICY } from '../../../../src/stages/match/match-policy.ts';
import { byTurn, explainPerson, rankOf, rankTermsOf, type RankPart } from '../../../../src/stages/match/people/ranking.ts';
import { NOW, aCandidate, aNeed, anAssignment, span } from '../match-facts.ts';

const terms = (need: Partial<MatchNeed> = {}) => rankTermsOf(termsOf(aNeed(need), NOW), DEFAULT_MATCH_POLICY, NOW);

function order(people: readonly Candidate[], need: Partial<MatchNeed> = {}): string[] {
  return people
    .map((person) => rankOf(person, terms(need)))
    .sort(byTurn)
    .map(({ candidate }) => candidate.id);
}

function partOf(candidate: Candidate, part: RankPart['part'], need: Partial<MatchNeed> = {}): RankPart | undefined {
  return explainPerson(rankOf(candidate, terms(need)), terms(need)).find((one) => one.part === part);
}

const yearly = (count: number) => Array.from({ length: count }, (_, i) => anAssignment(`2026-0${i + 2}-10 12:00`));

describe('whose turn it is', () => {
  it('Whose turn it is depends on meetings in 12 months relative to the person’s own maximum', () => {
    const busyBody = aCandidate('busy', { maxPerYear: 12, assignments: yearly(3) });
    const partTimer = aCandidate('part', { maxPerYear: 4, assignments: yearly(2) });
    expect(order([partTimer, busyBody])).toEqual(['busy', 'part']);
    expect(partOf(partTimer, 'load')).toEqual({ part: 'load', points: 2, meetings: 2, maximum: 4 });
  });

  it('Whose turn it is counts promised meetings, and forgets those older than a year', () => {
    expect(partOf(aCandidate('a', { assignments: [anAssignment('2027-02-01 12:00')] }), 'load')).toMatchObject({ meetings: 1 });
    expect(partOf(aCandidate('a', { assignments: [anAssignment('2026-01-14 12:00')] }), 'load')).toMatchObject({ meetings: 0 });
  });

  it('Whose turn it is depends on how long ago the last meeting was', () => {
    const lately = aCandidate('lately', { assignments: [anAssignment('2027-01-05 12:00')] });
    const long = aCandidate('long', { assignments: [anAssignment('2026-09-05 12:00')] });
    expect(order([lately, long])).toEqual(['long', 'lately']);
    expect(partOf(lately, 'rest')).toMatchObject({ days: 9, isFirst: false });
    const unsorted = aCandidate('unsorted', { assignments: [...lately.assignments, ...long.assignments] });
    expect(partOf(unsorted, 'rest')).toMatchObject({ days: 9, isFirst: false });
  });

  it('Whose turn it is counts a newcomer’s history from the day they joined, so that they are not flooded', () => {
    const newcomer = aCandidate('new', { joined: '2026-11-01', assignments: [anAssignment('2026-12-01 12:00')] });
    const old = aCandidate('old', { joined: '2020-01-01', assignments: [...yearly(2), anAssignment('2026-12-01 12:00')] });
    expect(order([newcomer, old])).toEqual(['old', 'new']);
    const yesterday = aCandidate('yesterday', { joined: '2027-01-14' });
    const rested = aCandidate('rested', { joined: '2020-01-01' });
    expect(order([yesterday, rested])).toEqual(['rested', 'yesterday']);
  });

  it('Whose turn it is spares those whom other orders are asking just now', () => {
    const asked = aCandidate('asked', { openOffers: [span('2027-02-01 12:00', '16:00')] });
    expect(order([asked, aCandidate('other')])).toEqual(['other', 'asked']);
  });

  it('Whose turn it is prefers who comes from near, but not to a remote meeting', () => {
    const near = aCandidate('near', { municipalities: ['lappeenranta', 'imatra'] });
    const far = aCandidate('far', { municipalities: ['imatra', 'lappeenranta'] });
    expect(order([far, near])).toEqual(['near', 'far']);
    expect(partOf(far, 'travel', { travelMinutes: 0 })).toMatchObject({ points: 0, isHome: true });
  });

  it('Whose turn it is is first of all theirs who led the meeting that this one follows', () => {
    const former = aCandidate('former', { assignments: yearly(5) });
    expect(order([aCandidate('other'), former], { followUpOf: ['former'] })).toEqual(['former', 'other']);
  });

  it('Whose turn it is minds fairness less by each wave of an acute order, and only of an acute one', () => {
    const loaded = aCandidate('loaded', { assignments: yearly(3) });
    const points = (need: Partial<MatchNeed>) => partOf(loaded, 'load', need)?.points;
    expect([0, 1, 2, 9].map((wave) => points({ isAcute: true, wave }))).toEqual([1, 0.5, 0, 0]);
    expect([0, 1, 2].map((wave) => points({ wave }))).toEqual([2, 2, 2]);
  });
});

describe('ties', () => {
  const people = Array.from({ length: 8 }, (_, i) => aCandidate(`person-${i}`));

  it('Ties are broken the same way every time, and not the same way in every order', () => {
    expect(order([...people].reverse())).toEqual(order(people));
    expect(order(people, { key: 'VP-2027-0002' })).not.toEqual(order(people));
  });
});

describe('the order of turn', () => {
  const someone = fc.record({
    maxPerYear: fc.integer({ min: 0, max: 12 }),
    joined: fc.constantFrom('2020-05-05', '2026-06-01', '2026-12-24'),
    assignments: fc.array(
      fc.integer({ min: 1, max: 28 }).map((day) => anAssignment(`2026-0${1 + (day % 9)}-1${day % 9} 12:00`)),
      {
        maxLength: 4,
      },
    ),
  });

  it('The order of turn is a total order, and a permutation whatever the order of the bank', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (list, chance) => {
        const people = list.map((one, i) => aCandidate(`person-${i}`, one));
        const shuffled = people.map((person) => ({ person, key: chance.next().value as number }));
        shuffled.sort((a, b) => a.key - b.key);
        const turn = order(people);
        expect(order(shuffled.map(({ person }) => person))).toEqual(turn);
        expect([...turn].sort()).toEqual(people.map(({ id }) => id).sort());
      }),
      { numRuns: 100 },
    );
  });

  it('The order of turn is explained to the last point', () => {
    fc.assert(
      fc.property(someone, (one) => {
        const ranked = rankOf(aCandidate('someone', one), terms({ followUpOf: ['someone'] }));
        const sum = explainPerson(ranked, terms({ followUpOf: ['someone'] })).reduce((total, { points }) => total + points, 0);
        expect(sum).toBeCloseTo(ranked.points, 9);
      }),
    );
  });
});
