import { partsOf, weekdayOf, type LocalDate } from '../time/calendar-date.ts';
import type { LocalTime } from '../time/zone.ts';
import type { Language, Texts } from './language.ts';
import { once } from './once.ts';

/** fi and sv `ti 4.3.2025`, en `Tue 4 March 2025`. */
export function formatDate(date: LocalDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  const weekday = WEEKDAYS[language][weekdayOf(date) - 1] ?? '';
  if (language !== 'en') return `${weekday} ${day}.${month}.${year}`;
  return `${weekday} ${day} ${ENGLISH_MONTHS[month - 1] ?? ''} ${year}`;
}

/** Without the year, as people write it: fi `ti 4.3.`, sv `ti 4.3`, en `Tue 4 March`. */
export function formatDay(date: LocalDate, language: Language): string {
  const said = formatDate(date, language);
  return `${said.slice(0, -5)}${language === 'fi' ? '.' : ''}`;
}

/** fi and sv `9.00`, en `9:00`. */
export function formatTime(time: LocalTime, language: Language): string {
  const plain = time.replace(/^0(?=\d)/, '');
  return language === 'en' ? plain : plain.replace(':', '.');
}

/** Keeps a number beside its unit at the end of a line. */
export const NO_BREAK = '\u00a0';

/** `2 h 30 min`, `45 min`, `4 h`, never broken: the units are alike in the three languages, only thousands are parted differently. */
export function formatDuration(minutes: number, language: Language): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const said = [...(hours === 0 ? [] : [formatNumber(hours, language), 'h']), ...(hours > 0 && rest === 0 ? [] : [rest, 'min'])];
  return said.join(NO_BREAK);
}

/** `a, b ja c`; with `or`, `a, b tai c`. */
export function formatList(items: readonly string[], language: Language, joint: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${JOINTS[joint][language]} ${items.at(-1) ?? ''}`;
}

/** Decimal comma in Finnish and Swedish. Exactly `digits` decimals when given, otherwise up to two. */
export function formatNumber(n: number, language: Language, digits?: number): string {
  const decimals = digits === undefined ? { maximumFractionDigits: 2 } : fixed(digits);
  return numbersIn(LOCALES[language], JSON.stringify(decimals)).format(n);
}

/** Order of names in the language: å ä ö come last in Finnish and Swedish. Numbers inside names sort as numbers. */
export function compareIn(language: Language): (a: string, b: string) => number {
  const collator = collatorIn(LOCALES[language]);
  return (a, b) => collator.compare(a, b);
}

const numbersIn = once((locale: string, decimals: string) => new Intl.NumberFormat(locale, JSON.parse(decimals) as object));
const collatorIn = once((locale: string) => new Intl.Collator(locale, { numeric: true }));

const WEEKDAYS: Texts<readonly string[]> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const ENGLISH_MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const JOINTS: Readonly<Record<'and' | 'or', Texts<string>>> = {
  and: { fi: 'ja', sv: 'och', en: 'and' },
  or: { fi: 'tai', sv: 'eller', en: 'or' },
};

const LOCALES: Texts<string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

function fixed(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
