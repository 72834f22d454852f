import { addDays, type LocalDate } from '../../../src/kernel/time/calendar-date.ts';

/** A form that is right, with days near enough for orders to meet each other. */
export function orderInputs(day: LocalDate, dice: () => number): Readonly<Record<string, string>> {
  const first = addDays(day, 3 + Math.floor(dice() * 8));
  return {
    kind: 'client',
    method: pick(['anticipation-dialogue', 'anticipation-dialogue', 'cooperation-meeting'], dice),
    theme: 'everyday',
    clientAgreed: 'yes',
    clientAgreedOn: day,
    unit: 'perhesosiaalityo',
    municipality: 'lappeenranta',
    placeType: pick(['own', 'remote'], dice),
    language: 'fi',
    interpreter: 'none',
    earliestDate: first,
    latestDate: addDays(first, Math.floor(dice() * 4)),
    timeFrom: '12:00',
    timeTo: '16:00',
    countFamily: '3',
    countProfessionals: '4',
    durationMinutes: '120',
    seats: pick(['2', '2', '2', '1'], dice),
    urgency: pick(['normal', 'normal', 'normal', 'acute'], dice),
    note: pick(['', '', 'Rauhallinen tila, kiitos.'], dice),
  };
}

/** Now and then a series, or a conference whose convener may agree another time. */
export function sometimesOtherwise(day: LocalDate, dice: () => number): Readonly<Record<string, string>> {
  const way = pick(['one', 'one', 'one', 'series', 'series', 'open', 'conference'] as const, dice);
  if (way === 'one') return {};
  if (way !== 'conference') return { meetings: way === 'open' ? 'open' : '3', everyWeeks: '1' };
  const first = addDays(day, 22);
  return { method: 'family-group-conference', seats: '1', earliestDate: first, latestDate: addDays(first, 3) };
}

export function pick<T>(some: readonly T[], dice: () => number): T {
  const one = some[Math.floor(dice() * some.length)];
  if (one === undefined) throw new Error('there is something to pick from');
  return one;
}
