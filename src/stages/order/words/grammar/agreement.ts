import { addDays, dateOf, daysBetween, isLocalDate, partsOf } from '../../../../kernel/time/calendar-date.ts';
import type { LocalDate } from '../../../../kernel/time/calendar-date.ts';
import { symbols } from './pattern.ts';
import type { Setting } from './pattern.ts';

/**
 * Rewrites "agreed with the client" as `A:yes`, or `A:` and the day it was agreed. Only what has been agreed counts: a
 * question, a wish, or an agreement still to come does not.
 */
export function withAgreement(line: string, setting: Setting): string {
  return line
    .replaceAll(/ agreed (?:(?:and|,) )+(?=agreed )/g, ' ')
    .replaceAll(DAY_APART, '$1 $2')
    .replaceAll(DISCUSSED_AND_AGREED, '$1')
    .replaceAll(DISCUSSED, ',')
    .split(/(?<= )([.;,]|however)(?= )/)
    .map((clause) => clauseWithAgreement(clause, line, setting))
    .join('');
}

/** `Suostumus: kyllä, 10.11.`: the day belongs to the agreement, if it is not one to come. */
const DAY_APART = /( agreed (?:\S+ ){0,4}?), ((?:p|ymd):\S+ (?=[.;,]|$))/g;

/** `Keskusteltu asiakkaan kanssa 6.9., suostuu`: the day is of the agreement; with no agreement it is nobody's. */
const DISCUSSED_AND_AGREED = symbols('discussed ((?:(?![.;])\\S+ ){0,5}?\\S+) ,(?= (?:and )?agreed)', 'g');
const DISCUSSED = symbols(
  'discussed (?:(?:with|the|on|den|med) ){0,2}g:\\S+ (?:with )?(?:on |den )?(?:p:\\S+|ymd:\\S+|today|yesterday)(?! (?:and )?agreed)',
  'g',
);

const AGREED = symbols('agreed');
const PARTY = symbols('g:(?:client|family|parent|parents|kin|child|young)\\S*');
const PARTIES = symbols(
  '(?:with |on |is |är |har |has |have |ovat )?(?:the |a |hänen )?g:(?:client|family|parent|parents|kin|child|young)\\S*(?: with)?',
  'g',
);
const OPEN = symbols(
  '(?:to-agree|: fix|thinking|harkitse\\S*|mietti\\S*|pohti\\S*|funderar|consider\\S*|pre:not|puuttuu|puuttuvat|saknas|missing|pending|odottaa|odotetaan|kysy\\S*|pyyd\\S*|begär\\S*|inhämta\\S*|ask|asks|asking|seek|haetaan|hankitaan|vielä|ännu|ännu_inte|before|ennen|jos|om|if|kun|när|when|\\?|onko|har_ni|need (?:g:\\S+ )?agreed|sopimatta|must|måste|pitää|täytyy|should|haen|will|ska)',
);
const MEETING = symbols('meeting|client-meeting|follow-up|method:\\S+');
const ASKING = symbols('(?:to-agree|kysytään|kysyn|pyydetään|pyydän|haetaan|hankitaan|begär\\S*|inhämta\\S*|ask|frågar)');
const WHEN_ASKED = symbols('(?:next|this|coming) week\\S*|week\\S* n:\\S+|wd:\\S+|tomorrow|today|in-two-days|p:\\S+', 'g');
const DISSENT = symbols('g:(?:client|parent|young)\\S* pre:not(?: agreed)?(?= (?:[.;,]|$))');
const COUNTED = symbols('(?:n|attending):?\\S* g:\\S+|attending|inviting');
/** An agreement this old belongs to another meeting; a day that will come sooner is the meeting's. */
const LONGEST_AGO_DAYS = 60;

function clauseWithAgreement(clause: string, line: string, { today }: Setting): string {
  const padded = ` ${clause.trim()} `;
  if (isToBeAgreed(padded)) return padded.replaceAll(WHEN_ASKED, ',');
  if (!AGREED.test(padded) || !PARTY.test(padded) || OPEN.test(padded) || isContested(padded, line) || asks(line, clause))
    return clause;
  const day = agreedDay(padded, today);
  const rest = (COUNTED.test(padded) ? padded : padded.replaceAll(PARTIES, ','))
    .replace(AGREED, '')
    .replace(day === undefined ? / $/ : DAY, ' ');
  return ` A:${day ?? 'yes'} ${rest.trim()} `;
}

/** "Äiti suostuu, isä ei". The client's own yes stands. */
function isContested(clause: string, line: string): boolean {
  return DISSENT.test(line) && !clause.includes(' g:client');
}

/** "Lupa kysytään ensi viikolla", "sovitaan asiakkaan kanssa huomenna": the day is not the meeting's. */
function isToBeAgreed(clause: string): boolean {
  return ASKING.test(clause) && (AGREED.test(clause) || PARTY.test(clause)) && !MEETING.test(clause);
}

/** "Onko asiakkaan kanssa sovittu?" */
function asks(line: string, clause: string): boolean {
  return line.slice(line.indexOf(clause) + clause.length).startsWith('? ') || clause.includes(' ? ');
}

const DAY = symbols('p:(\\d+)\\.(\\d+)\\.?|ymd:(\\d+)-(\\d+)-(\\d+)|(today)|(yesterday)|(day-before)');

function agreedDay(clause: string, today: LocalDate): LocalDate | undefined {
  const found = DAY.exec(clause);
  if (found === null) return undefined;
  const [, day, month, year, month2, day2, isToday, isYesterday, isDayBefore] = found;
  if (isToday !== undefined) return today;
  if (isYesterday !== undefined) return addDays(today, -1);
  if (isDayBefore !== undefined) return addDays(today, -2);
  if (year !== undefined) return pastOrToday(dateOf(Number(year), Number(month2), Number(day2)), today);
  const years = [partsOf(today).year, partsOf(today).year - 1];
  return years.map((one) => pastOrToday(dateOf(one, Number(month), Number(day)), today)).find((date) => date !== undefined);
}

function pastOrToday(date: LocalDate, today: LocalDate): LocalDate | undefined {
  if (!isLocalDate(date) || date > today) return undefined;
  return daysBetween(date, today) <= LONGEST_AGO_DAYS ? date : undefined;
}
