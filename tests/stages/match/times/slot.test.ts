import { describe, expect, it } from 'vitest';
import { logOfSlot } from '../../../../src/stages/match/decision-log.ts';
import { rankFor, waveOf } from '../../../../src/stages/match/times/slot.ts';
import { OFFICE_HOURS, aCandidate, anAssignment, busy, someFacts, span } from '../match-facts.ts';

const slot = span('2027-01-20 13:00', '15:30');
const tired = { assignments: [anAssignment('2027-01-10 12:00'), anAssignment('2026-12-10 12:00')] };

describe('whom to ask for a time', () => {
  const people = [
    aCandidate('leads', { role: 'lead' }),
    aCandidate('leads-too', { role: 'lead' }),
    aCandidate('records', { role: 'recorder', ...tired }),
    aCandidate('busy'),
    aCandidate('unknown'),
    aCandidate('own', { unit: 'unit-of-orderer' }),
  ];
  const readings = { busy: busy(span('2027-01-20 16:15', '17:00')), unknown: { isKnown: false, reason: 'no-mailbox' } } as const;
  const ranking = rankFor(slot, someFacts(people, { readings }));
  const turn = (id: string): number => ranking.free.findIndex((one) => one.id === id);

  it('Whom to ask for a time are the free in the order of turn, the unknown apart with the reason, and why not the others', () => {
    expect(
      ranking.free
        .map(({ id }) => id)
        .slice(0, 2)
        .sort(),
    ).toEqual(['leads', 'leads-too']);
    expect(ranking.free.map(({ id }) => id).at(-1)).toBe('records');
    expect(ranking.unknown).toMatchObject([{ id: 'unknown', reason: 'no-mailbox' }]);
    expect(ranking.whyNot).toEqual([
      { id: 'own', reason: 'own-unit' },
      { id: 'busy', reason: 'busy' },
    ]);
    expect(ranking.free[0]?.why.map(({ part }) => part)).toEqual(['load', 'rest', 'asked', 'travel']);
  });

  it('Whom to ask for a time are asked so that every seat can be filled, even where the one who fits comes late in turn', () => {
    expect(turn('records')).toBe(2);
    expect(waveOf(ranking).indexOf('records')).toBeLessThan(2);
    expect(waveOf(ranking)).toHaveLength(3);
  });

  it('Whom to ask for a time are explained: the best team first with the parts of their rank, and for the others the first rule', () => {
    const log = logOfSlot(ranking, someFacts(people, { readings }));
    expect(log.counts).toEqual({ candidates: 6, qualified: 5, free: 3, unknown: 1, starts: 1 });
    expect(log.suggested.map(({ consultant }) => consultant).slice(0, 2)).toEqual(
      waveOf(ranking)
        .slice(0, 2)
        .toSorted((a, b) => turn(a) - turn(b)),
    );
    expect(log.suggested[0]?.parts.map(({ part }) => part)).toEqual(['load', 'joined', 'asked', 'travel']);
    expect(log.team?.map(({ part }) => part)).toEqual(['sectors', 'experience', 'repeat', 'balance']);
    expect(log.whyNot).toEqual([
      { consultant: 'own', reason: 'own-unit' },
      { consultant: 'busy', reason: 'busy' },
    ]);
    expect(log.unknown).toEqual([{ consultant: 'unknown', reason: 'no-mailbox' }]);
  });

  it('Whom to ask for a time are last those who would drive home after their working hours', () => {
    const office = { isKnown: true, busy: [], workingHours: OFFICE_HOURS } as const;
    const two = [aCandidate('rested'), aCandidate('tired', tired)];
    const { free, teams } = rankFor(slot, someFacts(two, { readings: { rested: office } }));
    expect(free.map(({ id }) => id)).toEqual(['tired', 'rested']);
    expect(teams).toHaveLength(1);
  });

  it('Whom to ask for a time may be any minute, in a window or not', () => {
    const odd = span('2027-02-03 17:10', '19:40');
    expect(rankFor(odd, someFacts(people)).free).toHaveLength(5);
    expect(rankFor(odd, someFacts(people, { readings: { busy: busy(span('2027-02-03 19:45', '20:00')) } })).free).toHaveLength(4);
  });

  it('Whom to ask for a time are nobody, without a throw, in an empty bank', () => {
    const empty = rankFor(slot, someFacts([]));
    expect(empty).toEqual({ free: [], unknown: [], teams: [], whyNot: [] });
    expect(waveOf(empty)).toEqual([]);
  });
});
