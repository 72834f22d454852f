import { describe, expect, it } from 'vitest';
import type { Candidate, MatchNeed } from '../../../src/stages/match/match-facts.ts';
import { HARD_RULES, termsOf, whyNotEligible } from '../../../src/stages/match/people/eligibility.ts';
import { search } from '../../../src/stages/match/search.ts';
import { NOW, aCandidate, aNeed, aWindow, anAssignment, at, busy, someFacts, span } from './match-facts.ts';

function reasonFor(candidate: Partial<Candidate>, need: Partial<MatchNeed> = {}): string | undefined {
  return whyNotEligible(aCandidate('aino', candidate), termsOf(aNeed(need), NOW));
}

describe('a person is stopped', () => {
  it('A person is stopped by nothing when every rule is met', () => expect(reasonFor({})).toBeUndefined());

  const cases: readonly [(typeof HARD_RULES)[number], Partial<Candidate>, Partial<MatchNeed>][] = [
    ['not-qualified', { methods: ['lets-talk'] }, {}],
    ['language', { languages: ['sv', 'en'] }, {}],
    ['area', { municipalities: ['imatra'] }, {}],
    ['orderer', {}, { ordererId: 'aino' }],
    ['own-unit', { unit: 'unit-of-orderer' }, {}],
    ['invited-unit', { unit: 'school' }, { invitedUnits: ['police', 'school'] }],
    ['excluded', {}, { excluded: ['aino'] }],
    ['excluded', { unit: 'clinic' }, { excluded: ['clinic'] }],
    ['recused', {}, { recused: ['aino'] }],
    ['already-seated', {}, { seated: ['aino'] }],
    ['role', { role: 'recorder' }, { teamRoles: ['convener'] }],
    ['role', { role: 'trainee' }, { teamRoles: ['lead', 'recorder', 'member'] }],
    ['role', { role: 'lead' }, { teamRoles: ['recorder'] }],
    ['paused', { pauses: [{ from: '2027-01-10', until: '2027-01-15' }] }, {}],
    ['permission-ended', { permissionUntil: '2027-01-14' }, {}],
    ['not-joined', { joined: '2027-01-16' }, {}],
    ['yearly-maximum', { maxPerYear: 1, assignments: [anAssignment('2026-01-15 00:00')] }, {}],
    ['yearly-maximum', { maxPerYear: 0 }, {}],
  ];
  it.each(cases)('A person is stopped by %s', (rule, candidate, need) => expect(reasonFor(candidate, need)).toBe(rule));

  it('A person is stopped by no rule that is only nearly met', () => {
    expect(reasonFor({ pauses: [{ from: '2027-01-10', until: '2027-01-14' }] })).toBeUndefined();
    expect(reasonFor({ permissionUntil: '2027-01-15', joined: '2027-01-15' })).toBeUndefined();
    expect(reasonFor({ maxPerYear: 1, assignments: [anAssignment('2026-01-14 23:59')] })).toBeUndefined();
    expect(reasonFor({ methods: [], languages: [] }, { method: undefined, language: undefined })).toBeUndefined();
    expect(reasonFor({ municipalities: [] }, { municipality: undefined })).toBeUndefined();
    expect(reasonFor({ municipalities: ['imatra'] }, { widenedTo: ['imatra'] })).toBeUndefined();
  });

  it('A person is stopped by the first rule that stops them, in a fixed order', () => {
    expect(reasonFor({ methods: [], languages: [], maxPerYear: 0 })).toBe('not-qualified');
    expect(reasonFor({ languages: [], maxPerYear: 0, unit: 'unit-of-orderer' })).toBe('language');
  });
});

describe('a person who qualifies can still have no time', () => {
  const reasonOf = (candidate: Partial<Candidate>, reading = busy()): string | undefined =>
    search(someFacts([aCandidate('aino', candidate)], { need: { teamRoles: ['convener'] }, readings: { aino: reading } }))
      .whyNot[0]?.reason;

  it('A person who qualifies can still have no time for a pause ahead, a permission that ends before, a booking or a busy calendar', () => {
    expect(reasonOf({ pauses: [{ from: '2027-01-20', until: '2027-01-20' }] })).toBe('paused');
    expect(reasonOf({ permissionUntil: '2027-01-19' })).toBe('permission-ended');
    expect(reasonOf({ permissionUntil: '2027-01-20' })).toBeUndefined();
    expect(reasonOf({ booked: [span('2027-01-20 12:00', '16:00')] })).toBe('booked');
    expect(reasonOf({}, busy(span('2027-01-20 13:00', '15:00')))).toBe('busy');
  });
});

describe('a wish at fault', () => {
  const problemOf = (need: Partial<MatchNeed>): string | undefined =>
    search(someFacts([aCandidate('aino'), aCandidate('bo')], { need })).problem;

  it('A wish at fault is told by its own name, and nothing throws', () => {
    expect(problemOf({ windows: [] })).toBe('no-window');
    expect(problemOf({ windows: [aWindow('2027-01-20 16:00', '12:00')] })).toBe('window-ends-before-start');
    expect(problemOf({ windows: [{ start: Number.NaN, end: Number.NaN }] })).toBe('window-ends-before-start');
    expect(problemOf({ windows: [aWindow('2027-01-14 12:00', '16:00')] })).toBe('window-in-past');
    expect(problemOf({ windows: [aWindow('2027-01-15 12:00', '14:00')] })).toBe('longer-than-window');
    expect(problemOf({ earliestStart: at('2027-01-20 14:00') })).toBe('too-soon');
    expect(problemOf({ windows: [aWindow('2027-01-23 12:00', '16:00')] })).toBe('only-days-off');
    const long = { durationMinutes: 480, windows: [aWindow('2027-01-23 08:00', '18:00')] };
    expect(problemOf(long)).toBe('longer-than-working-day');
    expect(problemOf({ windows: [{ start: at('2027-01-20 12:00'), end: Number.POSITIVE_INFINITY }] })).toBeUndefined();
  });
});

describe('a bank that cannot help', () => {
  const people = [aCandidate('aino', { role: 'recorder' }), aCandidate('bo', { role: 'recorder' })];

  it('A bank that cannot help is told by its own name', () => {
    expect(search(someFacts([])).problem).toBe('nobody-in-bank');
    expect(search(someFacts(people, { need: { municipality: 'savitaipale' } })).problem).toBe('nobody-in-area');
    expect(search(someFacts(people, { need: { method: 'lets-talk' } })).problem).toBe('nobody-qualified');
    expect(search(someFacts(people)).problem).toBe('too-few-qualified');
    const error = { isKnown: false, reason: 'error' } as const;
    const both = [aCandidate('aino'), aCandidate('bo')];
    expect(search(someFacts(both, { readings: { aino: error, bo: error } })).problem).toBe('all-unknown');
    expect(search(someFacts(both, { readings: { bo: error } })).problem).toBe('too-few-known');
    const day = busy(span('2027-01-20 00:00', '2027-01-21 00:00'));
    expect(search(someFacts(both, { readings: { bo: day } })).problem).toBe('no-common-time');
  });
});
