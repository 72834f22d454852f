import type { Instant, Interval } from '../time/instant.ts';
import { localOf, type Zone } from '../time/zone.ts';
import { formatDate, formatTime, NO_BREAK } from './format.ts';
import type { Language, Texts } from './language.ts';

/** fi `ti 4.3.2025 klo 13.00`, sv `ti 4.3.2025 kl. 13.00`, en `Tue 4 March 2025, 13:00`; the clock of the zone. */
export function formatMoment(at: Instant, zone: Zone, language: Language): string {
  const { date, time } = localOf(at, zone);
  return `${formatDate(date, language)}${BEFORE_TIME[language]}${formatTime(time, language)}`;
}

/** fi `ti 4.3.2025 klo 13.00–15.30`; when it ends on another day, both days are said. The clock of the zone. */
export function formatSpan(span: Interval, zone: Zone, language: Language): string {
  const [start, end] = [localOf(span.start, zone), localOf(span.end, zone)];
  const from = formatMoment(span.start, zone, language);
  if (start.date !== end.date) return `${from} – ${formatMoment(span.end, zone, language)}`;
  return `${from}–${formatTime(end.time, language)}`;
}

/** fi `klo 12.00–16.30`, sv `kl. 12.00–16.30`, en `12:00–16:30`, where the day has been said; with its days when it ends on another one. */
export function formatHours(span: Interval, zone: Zone, language: Language): string {
  const [start, end] = [localOf(span.start, zone), localOf(span.end, zone)];
  if (start.date !== end.date) return formatSpan(span, zone, language);
  return `${HOURS[language]}${formatTime(start.time, language)}–${formatTime(end.time, language)}`;
}

const HOURS: Texts<string> = { fi: 'klo ', sv: 'kl. ', en: '' };

/** The same where there is little room, of days that are near: fi `ti 4.3. klo 13.00`, sv `ti 4.3 kl. 13.00`, en `Tue 4 March, 13:00`. */
export function formatShortMoment(at: Instant, zone: Zone, language: Language): string {
  const year = localOf(at, zone).date.slice(0, 4);
  const ending = language === 'fi' ? '.' : '';
  return formatMoment(at, zone, language).replace(language === 'en' ? ` ${year}` : `.${year}`, ending);
}

const BEFORE_TIME: Texts<string> = { fi: ` klo${NO_BREAK}`, sv: ` kl.${NO_BREAK}`, en: ', ' };
