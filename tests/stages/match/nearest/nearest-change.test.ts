import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../src/kernel/time/instant.ts';
import type { MatchFacts } from '../../../../src/stages/match/match-facts.ts';
import { DEFAULT_MATCH_POLICY } from '../../../../src/stages/match/match-policy.ts';
import type { NearestChange } from '../../../../src/stages/match/nearest/nearest-change.ts';
import { search } from '../../../../src/stages/match/search.ts';
import { periodToRead } from '../../../../src/stages/match/nearest/variations.ts';
import { NOW, OFFICE_HOURS, aCandidate, aNeed, aWindow, at, busy, someFacts, span, wallOf } from '../match-facts.ts';

function changes(facts: MatchFacts): Readonly<Record<string, NearestChange>> {
  return Object.fromEntries(search(facts).nearest.map((change) => [change.kind, change]));
}

const pair = [aCandidate('aino'), aCandidate('bo')];

describe('when nothing fits, the nearest change', () => {
  it('Is none where a time was found', () => expect(search(someFacts(pair)).nearest).toEqual([]));

  it('Is so many minutes later or earlier', () => {
    const windows = [aWindow('2027-01-20 12:00', '14:30')];
    const later = changes(someFacts(pair, { need: { windows }, readings: { bo: busy(span('2027-01-20 08:00', '11:45')) } }));
    expect(later['later']).toMatchObject({ minutes: 60, times: 3, time: { teamCount: 1 } });
    const earlier = changes(someFacts(pair, { need: { windows }, readings: { bo: busy(span('2027-01-20 14:30', '20:00')) } }));
    expect(earlier['earlier']).toMatchObject({ minutes: 60 });
    expect(wallOf(earlier['earlier']?.time.slot.start ?? 0)).toBe('2027-01-20 11:00');
  });

  it('Never moves a meeting into the night', () => {
    const windows = [aWindow('2027-01-20 18:30', '21:00')];
    const facts = someFacts(pair, { need: { windows }, readings: { bo: busy(span('2027-01-20 08:00', '18:00')) } });
    expect(changes(facts)['later']).toBeUndefined();
  });

  it('Is the nearest other day at the same hours, and never a day off', () => {
    const windows = [aWindow('2027-01-22 12:00', '14:30')];
    const readings = { bo: busy(span('2027-01-21 00:00', '2027-01-23 00:00')) };
    expect(changes(someFacts(pair, { need: { windows }, readings }))['other-day']).toMatchObject({
      kind: 'other-day',
      date: '2027-01-20',
    });
    const soon = changes(someFacts(pair, { need: { windows, earliestStart: at('2027-01-21 08:00') }, readings }));
    expect(soon['other-day']).toMatchObject({ date: '2027-01-25' });
  });

  it('Is no other hour of a day that was wished', () => {
    const windows = [aWindow('2027-01-20 08:00', '10:30'), aWindow('2027-01-21 13:00', '15:30')];
    const readings = { bo: busy(span('2027-01-20 00:00', '11:00'), span('2027-01-21 12:30', '2027-01-22 00:00')) };
    expect(changes(someFacts(pair, { need: { windows }, readings }))['other-day']).toMatchObject({ date: '2027-01-19' });
  });

  it('Is a shorter meeting, as little shorter as it can be', () => {
    const readings = { bo: busy(span('2027-01-20 14:30', '18:00'), span('2027-01-20 08:00', '11:00')) };
    expect(changes(someFacts(pair, { readings }))['shorter']).toMatchObject({ durationMinutes: 90 });
    const tooShort = { bo: busy(span('2027-01-20 14:00', '18:00'), span('2027-01-20 08:00', '11:00')) };
    expect(changes(someFacts(pair, { readings: tooShort }))['shorter']).toBeUndefined();
    const wide = { bo: busy(span('2027-01-20 15:00', '18:00'), span('2027-01-20 08:00', '11:00')) };
    expect(changes(someFacts(pair, { readings: wide }))['shorter']).toMatchObject({ durationMinutes: 120 });
  });

  it('Is a remote meeting, which needs no travel', () => {
    const readings = { bo: busy(span('2027-01-20 08:00', '11:30'), span('2027-01-20 15:00', '18:00')) };
    expect(changes(someFacts(pair, { readings }))['remote']).toMatchObject({ times: 1 });
  });

  it('Is to give up the language wish', () => {
    const people = [
      aCandidate('aino', { languages: ['sv'] }),
      aCandidate('bo', { languages: ['fi', 'sv'] }),
      aCandidate('cecilia'),
    ];
    expect(changes(someFacts(people, { need: { language: 'en' } }))['any-language']).toMatchObject({ time: { teamCount: 3 } });
  });

  it('Is to ask in the municipalities next to it', () => {
    const people = [aCandidate('aino'), aCandidate('bo', { municipalities: ['imatra'] })];
    expect(changes(someFacts(people, { need: { neighbours: ['imatra'] } }))['neighbours']).toMatchObject({
      time: { teamCount: 1 },
    });
    expect(changes(someFacts(people))['neighbours']).toBeUndefined();
  });

  it('Is to ask beyond working hours, or people whose calendar is unknown', () => {
    const late = { isKnown: true, busy: [], workingHours: { ...OFFICE_HOURS, to: '13:00' } } as const;
    expect(changes(someFacts(pair, { readings: { bo: late } }))['beyond-hours']).toMatchObject({ times: 4 });
    const unknown = { isKnown: false, reason: 'timeout' } as const;
    expect(changes(someFacts(pair, { readings: { bo: unknown } }))['ask-unknown']).toMatchObject({ times: 4 });
  });

  it('Is one consultant fewer', () => {
    expect(changes(someFacts([aCandidate('aino')]))['fewer-seats']).toMatchObject({ seats: 1, time: { teamCount: 1 } });
    expect(changes(someFacts([], { need: { teamRoles: ['convener'] } }))['fewer-seats']).toBeUndefined();
  });

  it('Is never to set aside the outsider rule, a recusal or a person’s own limit', () => {
    const people = [
      aCandidate('aino'),
      aCandidate('bo', { unit: 'unit-of-orderer' }),
      aCandidate('cecilia', { maxPerYear: 0 }),
      aCandidate('daavid'),
    ];
    const kinds = Object.values(changes(someFacts(people, { need: { recused: ['daavid'], neighbours: ['imatra'] } })));
    expect(kinds.map(({ kind }) => kind)).toEqual(['fewer-seats']);
  });
});

describe('the period to read', () => {
  it('The period to read covers the windows with their blocks and the days near them, from the earliest start on', () => {
    const need = aNeed({ windows: [aWindow('2027-02-20 12:00', '16:00')] });
    expect(periodToRead(need, DEFAULT_MATCH_POLICY)).toEqual({
      start: at('2027-02-20 09:00') - 14 * DAY,
      end: at('2027-02-20 19:00') + 14 * DAY,
    });
    expect(periodToRead(aNeed(), DEFAULT_MATCH_POLICY).start).toBe(NOW - HOUR);
  });

  it('The period to read gives up the days near before it grows past what can be read at once', () => {
    const need = aNeed({ windows: [aWindow('2027-02-01 12:00', '2027-03-28 12:00')] });
    const { start, end } = periodToRead(need, DEFAULT_MATCH_POLICY);
    expect((end - start) / DAY).toBe(60);
    expect(start).toBe(at('2027-02-01 12:00') - 180 * MINUTE);
  });

  it('The period to read is empty where there is no window', () => {
    const { start, end } = periodToRead(aNeed({ windows: [] }), DEFAULT_MATCH_POLICY);
    expect(end - start).toBe(0);
  });
});
