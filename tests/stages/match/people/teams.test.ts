import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Candidate, MatchNeed } from '../../../../src/stages/match/match-facts.ts';
import type { SeatRole } from '../../../../src/model/area/methods.ts';
import { isTrainedFor } from '../../../../src/model/people/rules-of-seating.ts';
import { termsOf } from '../../../../src/stages/match/people/eligibility.ts';
import { DEFAULT_MATCH_POLICY } from '../../../../src/stages/match/match-policy.ts';
import { teamParts } from '../../../../src/stages/match/people/pair-rules.ts';
import { byTurn, rankOf, rankTermsOf } from '../../../../src/stages/match/people/ranking.ts';
import { search } from '../../../../src/stages/match/search.ts';
import { demandOf, teamCount } from '../../../../src/stages/match/people/team-count.ts';
import { bestTeams } from '../../../../src/stages/match/people/teams.ts';
import { NOW, aCandidate, aNeed, anAssignment, busy, someFacts, span } from '../match-facts.ts';
import { teamsOf } from '../reference.ts';

const terms = (need: Partial<MatchNeed> = {}) => rankTermsOf(termsOf(aNeed(need), NOW), DEFAULT_MATCH_POLICY, NOW);
const pairParts = (a: Partial<Candidate>, b: Partial<Candidate>, need: Partial<MatchNeed> = {}) =>
  Object.fromEntries(
    teamParts([aCandidate('a', a), aCandidate('b', b)], ['lead', 'recorder'], terms(need)).map(({ part, points }) => [
      part,
      points,
    ]),
  );
const someRoles = fc.constantFrom<SeatRole[]>(
  ['convener'],
  ['recorder'],
  ['lead', 'recorder'],
  ['lead', 'recorder', 'member'],
  ['lead', 'recorder', 'member', 'member'],
);

describe('a pair', () => {
  it('A pair mixes sectors', () => {
    expect(pairParts({}, {})).toMatchObject({ sectors: 1 });
    expect(pairParts({}, { sector: 'education' })).toMatchObject({ sectors: 0 });
  });

  it('A pair has somebody experienced beside somebody newer', () => {
    expect(pairParts({ isExperienced: true }, { isExperienced: false })).toMatchObject({ experience: 0 });
    expect(pairParts({ isExperienced: true }, { isExperienced: true })).toMatchObject({ experience: 0.5 });
    expect(pairParts({ isExperienced: false }, { isExperienced: false })).toMatchObject({ experience: 1 });
  });

  it('A pair is not one that worked together lately, unless this follows that very meeting', () => {
    const together = { assignments: [anAssignment('2026-10-10 12:00', { partners: ['b'] })] };
    const longAgo = { assignments: [anAssignment('2025-10-10 12:00', { partners: ['b'] })] };
    expect(pairParts(together, {})).toMatchObject({ repeat: 1.5 });
    expect(pairParts(longAgo, {})).toMatchObject({ repeat: 0 });
    expect(pairParts(together, {}, { followUpOf: ['a', 'b'] })).toMatchObject({ repeat: 0 });
  });

  it('A pair takes turns: who has mostly led records', () => {
    const led = { assignments: [anAssignment('2026-05-05 12:00'), anAssignment('2026-06-05 12:00')] };
    const facts = someFacts([
      aCandidate('aino', led),
      aCandidate('bo', { ...led, sector: 'education', maxPerYear: 12 }),
      aCandidate('cecilia'),
    ]);
    const roles = search(facts).times[0]?.teams.map(({ people }) => people.map(({ id, role }) => `${id} ${role}`));
    expect(
      roles?.find((team) => team.some((one) => one.startsWith('aino')) && team.some((one) => one.startsWith('cecilia'))),
    ).toEqual(['cecilia lead', 'aino recorder']);
  });

  it('A pair is looked for beside whoever holds the other seat already', () => {
    const seated = aCandidate('seated', { sector: 'education', role: 'lead' });
    const facts = someFacts([seated, aCandidate('same', { sector: 'education' }), aCandidate('other')], {
      need: { teamRoles: ['recorder'], seated: ['seated'] },
    });
    const { times, whyNot } = search(facts);
    expect(times[0]?.teams[0]?.people.map(({ id }) => id)).toEqual(['other']);
    expect(whyNot).toEqual([{ id: 'seated', reason: 'already-seated' }]);
  });
});

describe('roles', () => {
  it('Roles are kept: a pair needs one who may lead and another who may record', () => {
    expect(search(someFacts([aCandidate('a', { role: 'lead' }), aCandidate('b', { role: 'lead' })])).problem).toBe(
      'too-few-qualified',
    );
    expect(search(someFacts([aCandidate('a', { role: 'trainee' }), aCandidate('b', { role: 'recorder' })])).times).toEqual([]);
    expect(search(someFacts([aCandidate('a', { role: 'trainee' }), aCandidate('b', { role: 'lead' })])).times).toEqual([]);
    const [time] = search(someFacts([aCandidate('a', { role: 'recorder' }), aCandidate('b', { role: 'lead' })])).times;
    expect(time?.teams[0]?.people.map(({ id, role }) => [id, role])).toEqual([
      ['b', 'lead'],
      ['a', 'recorder'],
    ]);
  });
});

describe('the balance of roles', () => {
  it('The balance of roles looks at the last 12 months alone: what was led before that is past', () => {
    const led = (...days: readonly string[]) => pairParts({ assignments: days.map((day) => anAssignment(day)) }, {});
    expect(led('2026-05-05 12:00', '2026-06-05 12:00')).toMatchObject({ balance: 0.25 });
    expect(led('2025-05-05 12:00', '2025-06-05 12:00')).toMatchObject({ balance: 0 });
  });
});

describe('a follow-up', () => {
  const loaded = {
    assignments: [1, 2, 3, 4, 5].map((month) => anAssignment(`2026-1${month % 3}-1${month} 12:00`, { partners: ['bo', 'aino'] })),
  };
  const people = [
    aCandidate('aino', loaded),
    aCandidate('bo', loaded),
    aCandidate('cecilia', { sector: 'education' }),
    aCandidate('daavid'),
  ];
  const readings = { bo: busy(span('2027-01-20 08:00', '12:30')), daavid: busy(span('2027-01-20 16:30', '18:00')) };

  it('A follow-up asks the same pair first, and proposes first the times at which both are free', () => {
    const { times } = search(someFacts(people, { need: { followUpOf: ['aino', 'bo'] }, readings }));
    expect(times.map(({ hasSameTeam }) => hasSameTeam)).toEqual([true, false, false, false]);
    expect(times[0]?.teams[0]?.people.map(({ id }) => id).sort()).toEqual(['aino', 'bo']);
  });

  it('A follow-up never breaks a hard rule for them', () => {
    const need = { followUpOf: ['aino', 'bo'], recused: ['bo'] };
    const { times } = search(someFacts(people, { need }));
    expect(times.every(({ hasSameTeam }) => !hasSameTeam)).toBe(true);
    expect(times[0]?.teams.flatMap((team) => team.people.map(({ id }) => id))).not.toContain('bo');
  });
});

describe('the number of teams', () => {
  it('The number of teams is what trying every seating gives', () => {
    const someSkills = fc.array(fc.constantFrom('lead', 'recorder', 'both', 'trainee'), { maxLength: 7 });
    fc.assert(
      fc.property(someSkills, someRoles, (skills, roles) => {
        const people = skills.map((role, i) => aCandidate(`p${i}`, { role: role }));
        const count = (...of: string[]) => skills.filter((skill) => of.includes(skill)).length;
        expect(teamCount([count('lead'), count('recorder'), count('both')], demandOf(roles))).toBe(teamsOf(people, roles));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the best teams', () => {
  const someone = fc.record({
    role: fc.constantFrom('lead' as const, 'recorder' as const, 'both' as const),
    sector: fc.constantFrom('social', 'health', 'education'),
    isExperienced: fc.boolean(),
    assignments: fc.array(
      fc
        .record({
          day: fc.integer({ min: 10, max: 28 }),
          partner: fc.integer({ min: 0, max: 7 }),
          role: fc.constantFrom('lead', 'recorder'),
        })
        .map(({ day, partner, role }) =>
          anAssignment(`2026-11-${day} 12:00`, { partners: [`p${partner}`], role: role as SeatRole }),
        ),
      { maxLength: 3 },
    ),
  });

  it('The best teams have the fewest points of all that can be made, and are told once each', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 7 }), someRoles, (list, roles) => {
        const context = terms({ teamRoles: roles });
        const ranked = list.map((one, i) => rankOf(aCandidate(`p${i}`, one), context)).sort(byTurn);
        const lists = roles.map((role) => ranked.filter(({ candidate }) => isTrainedFor(candidate.role, role)));
        const best = new Map<string, number>();
        const seat = (people: readonly (typeof ranked)[number][]): void => {
          if (people.length < roles.length)
            return lists[people.length]?.forEach((one) => !people.includes(one) && seat([...people, one]));
          const parts = teamParts(
            people.map(({ candidate }) => candidate),
            roles,
            context,
          );
          const points = [...people, ...parts].reduce((sum, part) => sum + part.points, 0);
          const key = people
            .map(({ candidate }) => candidate.id)
            .sort()
            .join();
          best.set(key, Math.min(points, best.get(key) ?? Number.POSITIVE_INFINITY));
        };
        seat([]);
        const found = bestTeams(lists, [], context);
        const sorted = [...best.values()].sort((a, b) => a - b).slice(0, 3);
        expect(found.map(({ points }) => points.toFixed(9))).toEqual(sorted.map((points) => points.toFixed(9)));
        expect(
          new Set(
            found.map(({ people }) =>
              people
                .map(({ id }) => id)
                .sort()
                .join(),
            ),
          ).size,
        ).toBe(found.length);
      }),
      { numRuns: 100 },
    );
  });
});
