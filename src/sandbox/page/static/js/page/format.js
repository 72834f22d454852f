import { pageLanguage } from './settings.js';

const ZONE = 'Europe/Helsinki';
const TAGS = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

function parts(instant, options) {
  const format = new Intl.DateTimeFormat(TAGS[pageLanguage()], { timeZone: ZONE, hourCycle: 'h23', ...options });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** `ti 4.3.2025` · `tis 4.3.2025` · `Tue 4 Mar 2025` */
export function formatDay(instant) {
  const language = pageLanguage();
  const { weekday, day, month, year } = parts(instant, {
    weekday: 'short',
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    year: 'numeric',
  });
  return language === 'en' ? `${weekday} ${day} ${month} ${year}` : `${weekday} ${day}.${month}.${year}`;
}

/** `14.05` · `14:05` */
export function formatTime(instant) {
  const { hour, minute } = parts(instant, { hour: '2-digit', minute: '2-digit' });
  return pageLanguage() === 'en' ? `${hour}:${minute}` : `${hour}.${minute}`;
}

export function formatMoment(instant) {
  const at = { fi: ' klo ', sv: ' kl. ', en: ', ' }[pageLanguage()];
  return `${formatDay(instant)}${at}${formatTime(instant)}`;
}

/** Short day of a calendar column: `ma 23.11.` · `Mon 23 Nov` */
export function formatColumn(date) {
  const language = pageLanguage();
  const { weekday, day, month } = parts(Date.parse(`${date}T10:00:00Z`), {
    weekday: 'short',
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
  });
  return language === 'en' ? `${weekday} ${day} ${month}` : `${weekday} ${day}.${month}.`;
}

/** How long until: `12 min`, `5 h`, `3 d`. */
export function formatUntil(milliseconds) {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  const day = { fi: 'pv', sv: 'd', en: 'd' }[pageLanguage()];
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1_440)} ${day}`;
}

/** The date in the area's zone, `YYYY-MM-DD`. */
export function dateOf(instant) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** The Monday of the date's week, moved by whole weeks. */
export function mondayOf(date, weeks = 0) {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + weeks * 7);
  return day.toISOString().slice(0, 10);
}

/** ISO week number. */
export function weekOf(monday) {
  const thursday = new Date(`${monday}T12:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3);
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - start) / (7 * 86_400_000)) + 1;
}
