import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fieldsOf, understood } from './understanding.ts';

const two = (n: number): string => String(n).padStart(2, '0');

describe('clock times in words', () => {
  it('Clock times in words reads a span of the working day however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 15 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(0, 15, 30),
        (hour, length, minute) => {
          const [from, to] = [`${two(hour)}:${two(minute)}`, `${two(hour + length)}:00`];
          const spellings = [
            `klo ${hour}.${two(minute)}–${hour + length}`,
            `klo ${hour}:${two(minute)} - ${hour + length}:00`,
            `kl. ${hour}.${two(minute)} till ${hour + length}`,
            `mellan kl ${hour}.${two(minute)} och ${hour + length}`,
            `from ${hour}:${two(minute)} to ${hour + length}:00`,
          ];
          for (const words of spellings) expect([words, fieldsOf(words)]).toEqual([words, { timeFrom: from, timeTo: to }]);
        },
      ),
    );
  });

  it.each([
    ['klo 1–3', '13:00', '15:00'],
    ['klo 9-3', '09:00', '15:00'],
    ['yhdeksästä aina viiteen', '09:00', '17:00'],
    ['1-3 pm', '13:00', '15:00'],
    ['puoli kolmelta', '14:30', undefined],
    ['halv tre', '14:30', undefined],
    ['half past two', '14:30', undefined],
    ['kvart i tre', '14:45', undefined],
    ['kahdeksalta aamulla', '08:00', undefined],
    ['kuudelta illalla', '18:00', undefined],
    ['06:00', '06:00', undefined],
    ['klo 14 jälkeen', '14:00', undefined],
    ['efter kl 14', '14:00', undefined],
    ['klo 15 mennessä', undefined, '15:00'],
    ['ei ennen klo 10', '10:00', undefined],
    ['aamupäivällä', '08:00', '12:00'],
    ['på eftermiddagen', '12:00', '16:00'],
    ['in the evening', '16:00', '19:00'],
    ['iltapäivällä klo 14', '14:00', undefined],
    ['klo 13, eiku klo 14', '14:00', undefined],
  ])('Clock times in words reads "%s"', (words, timeFrom, timeTo) => {
    const said = Object.entries({ timeFrom, timeTo }).filter(([, time]) => time !== undefined);
    expect(fieldsOf(words)).toEqual(Object.fromEntries(said));
  });

  it.each([
    ['puolitoista tuntia', '90'],
    ['halvannan timme', '90'],
    ['an hour and a half', '90'],
    ['pari tuntia', '120'],
    ['ett par timmar', '120'],
    ['2,5 h', '150'],
    ['2½ h', '150'],
    ['2 tim 30 min', '150'],
    ['kolmituntinen palaveri', '180'],
    ['tunti ja vartti', '75'],
  ])('Clock times in words reads the length "%s"', (words, minutes) => {
    expect(fieldsOf(words)).toEqual({ durationMinutes: minutes });
  });

  it('Clock times in words takes no length from hours that only say when', () => {
    expect(fieldsOf('klo 13–15')).not.toHaveProperty('durationMinutes');
    expect(fieldsOf('kahden tunnin päästä')).toEqual({});
  });

  it('Clock times in words gives each day its own window when they differ', () => {
    expect(fieldsOf('ma 7.12. klo 9-11 tai ke 9.12. klo 13-15')).toMatchObject({
      window1Date: '2026-12-07',
      window1From: '09:00',
      window1To: '11:00',
      window2Date: '2026-12-09',
      window2From: '13:00',
      window2To: '15:00',
    });
  });

  it('Clock times in words asks which of two times or lengths is meant', () => {
    expect(understood('klo 9 tai klo 13').ask).toEqual(['several-times']);
    expect(understood('2-3 tuntia').ask).toEqual(['several-lengths']);
  });
});
