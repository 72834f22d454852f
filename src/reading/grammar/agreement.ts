import {
  addDays,
  dateOf,
  daysBetween,
  isLocalDate,
  partsOf,
  weekdayOf,
  type LocalDate,
} from '../../kernel/time/calendar-date.ts';
import { either, symbols, type Setting } from './pattern.ts';

/**
 * Rewrites "agreed with the client" as `A:yes`, or `A:` and the day it was agreed. Only what has been agreed counts: a
 * question, a wish, or an agreement still to come does not.
 */
export function withAgreement(line: string, setting: Setting): string {
  const said = withConsent(line);
  return said
    .replaceAll(/ agreed (?:(?:and|,) )+(?=agreed )/g, ' ')
    .replaceAll(DAY_APART, '$1 $2')
    .replaceAll(DISCUSSED_AND_AGREED, '$1')
    .replaceAll(/ discussed ,(?= agreed )/g, '')
    .replaceAll(DISCUSSED, ',')
    .split(/(?<= )([.;,]|however)(?= )/)
    .map((clause) => clauseWithAgreement(clause, said, setting))
    .join('');
}

/**
 * A consent that somebody has got is an agreement by itself (`lupa saatu 9.10.`); any other counts where the one who gives it is
 * named. `Sovittu asiakkaan kanssa? Kyllä` answers itself. A permission for so many clients is of other matters.
 */
function withConsent(line: string): string {
  return line
    .replaceAll(ASKED_AND_GOT, 'jo')
    .replaceAll(OF_SEVERAL, ',')
    .replaceAll(GOT_CONSENT, 'agreed obtained')
    .replaceAll(DATED_CONSENT, 'agreed obtained')
    .replaceAll(/ consent(?= )/g, ' agreed')
    .replaceAll(ANSWERED, '$1')
    .replaceAll(/ {2,}/g, ' ');
}

const YES = '(?:kyllä|yes|ja|joo|juu|jo|on|ok|fits|thanks|and|x)';
const GIVER = 'g:(?:client|family|parents?|child|young|kin)\\S*';
const BESIDE_CONSENT = either(
  `[:(-]|${YES}|meeting|to|siihen|is|är|har|has|have|was|day|pre:from|från`,
  `kirjallisesti|suullisesti|muntligt|skriftligt|${GIVER}`,
);
const BEFORE_CONSENT = either(
  'jo|redan|already|sitt|hänen|sin|the|a|her|his|their|and|hennes|hans',
  `muntligt|suullinen|kirjallinen|written|verbal|${GIVER}`,
);
const GOT_CONSENT = symbols(
  either(
    `consent (?:${BESIDE_CONSENT} ){0,4}?(?:got(?: got)?|${YES}(?= (?:[.,;)]|p:|ymd:|$)))`,
    `got (?:${BEFORE_CONSENT} ){0,5}consent`,
  ),
  'g',
);
const DATED_CONSENT = symbols('consent(?: (?::|day|pvm))*(?= (?:\\( )?(?:p|ymd):\\S+ (?:[.,;)]|$))', 'g');
const ASKED_AND_GOT = symbols('(?:kysytty|pyydetty|pyydetti\\S*|frågat|asked|requested) (?:and|,)(?= got)', 'g');
const OF_SEVERAL = symbols('n:\\S+ g:client\\S* (?:on |is |har |have )?(?:consent|got) (?:got|consent)', 'g');
const ASKS = '(?:onko|onks|onkohan|is|has|have|har|är)';
const ANSWERED = symbols(
  `(?:${ASKS} )?((?:(?:with|the|on|har|g:\\S+) ){0,3}agreed(?: obtained)?) (?:with )?[?:] (?:, )?${YES}(?: on)?`,
  'g',
);

/** `Suostumus: kyllä, 10.11.`: the day belongs to the agreement, if it is not one to come. */
const DAY_APART = /( agreed (?:\S+ ){0,4}?), ((?:got )?(?:p|ymd):\S+ (?=[.;,]|$))/g;

/** `Keskusteltu asiakkaan kanssa 6.9., suostuu`: the day is of the agreement; with no agreement it is nobody's. */
const DISCUSSED_AND_AGREED = symbols('discussed ((?:(?![.;])\\S+ ){0,5}?\\S+) ,(?= (?:and )?agreed)', 'g');
const ON_A_DAY = '(?:on |den )?(?:p:\\S+|ymd:\\S+|today|yesterday)';
const DISCUSSED = symbols(`discussed (?:(?:with|the|on|den|med) ){0,2}g:\\S+ (?:with )?${ON_A_DAY}(?! (?:and )?agreed)`, 'g');

const AGREED = symbols('agreed');
const AGREED_WORDS = symbols('agreed(?: obtained)?');
const PARTY = symbols(
  either(
    'g:(?:client|family|parent|parents|kin|child|young)\\S*|hän|hon|han|hen|she|he|they|de|herrn|rouva',
    'all|everyone|alla|kaikki|both',
  ),
);
/** Of a grown-up client's sister nobody asks whether she agrees. */
const CLIENTS = symbols(
  'g:(?:client|family|parents?|child|young|kin\\+sg)\\S*|hän|hon|han|hen|she|he|they|de|all|everyone|alla|kaikki|both',
);
const OTHERS = symbols(
  'g:(?:pro|job|seat)\\S*|unit:\\S+|sector:\\S+|esimie\\S*|esihenk\\S*|pomo\\S*|chef\\S*|förman\\S*|boss|manager|supervisor',
);
const PARTIES = symbols(`(?:(?:with|on|is|är|har|has|have|ovat) )?(?:(?:the|a|hänen) )?${GIVER}(?: with)?`, 'g');
const OPEN = symbols(
  either(
    'kesken|sleep|sova|återkommer|palaa|pre:before (?:\\S+ ){0,2}?agreed|ketkä|whether|huruvida|\\p{L}{4,}(?:ko|kö)|tulossa|haussa',
    'myöhemmin|later|senare|epäröi\\S*|tveks\\S*|hesitat\\S*|vasta|tuskin|hardly|toivottavasti|hopefully',
    'förhoppningsvis|varmaan\\S*|luultavasti|probably|troligen|antagligen|voisi\\S*|skulle|would|might',
    'may|could|perhaps|saadaan|saamme|fås|får|få|get|inväntar|väntar|waiting|refus\\S*|kieltäyty\\S*',
    'vägra\\S*|tulee|to-agree|: fix|thinking|harkitse\\S*|mietti\\S*|pohti\\S*|funderar|consider\\S*',
    'pre:not|puuttuu|puuttuvat|saknas|missing|pending|odottaa|odotetaan|kysy\\S*|pyyde\\S*|pyyn\\S*',
    'begär\\S*|inhämta\\S*|ask|asks|asking|seek|haetaan|hankitaan|vielä|ännu|ännu_inte|before|ennen|jos',
    'om|if|(?<!at-once )(?:kun|när|when)|\\?|onko|har_ni|need (?:g:\\S+ )?agreed|sopimatta|must|måste',
    'pitää|täytyy|should|haen|will|ska',
  ),
);
/** `Suostui siihen, että jaetaan tietoa`: what somebody agreed to says nothing against it. */
const WHAT_FOR = /(?<= agreed (?:obtained )?(?:\S+ ){0,2})(?:att|että|that) .*$/;
const MEETING = symbols('meeting|client-meeting|follow-up|method:\\S+');
const ASKING = symbols(
  either(
    'to-agree|bring-up|samla|samlas|collect|kysytään|kysyn|pyydetään|pyydän|haetaan|hankitaan|saadaan',
    'saamme|odotetaan|odotan|begär\\S*|inhämta|inhämtas|ask|frågar|fås|får|få|väntar|get|getting|waiting',
  ),
);
const WHEN_ASKED = symbols('(?:next|this|coming) week\\S*|week\\S* n:\\S+|wd:\\S+|tomorrow|today|in-two-days|p:\\S+', 'g');
const WAVERS = either(
  'doubts?|miettii|harkitsee|epäröi\\S*|empii|epävarma|funderar|tvekar|tvivlar|osäker',
  'hesitat\\S*|unsure|undecided|wavers|hesitates',
);
const HESITATES = symbols('hesitat\\S*|epäröi\\S*|tvek\\S*|vastahakoi\\S*|reluctan\\S*');
const DISSENT = symbols(
  either(
    'g:(?:client|parent|young)\\S* pre:not(?: agreed)?(?= (?:[.,;]|$))',
    `g:(?:client|parents?|young|child|kin)\\S* (?:\\S+ ){0,3}?${WAVERS}`,
  ),
);
const BARE_WEEKDAY = /(?<! last)(?: (?:on|på))? wd:(\d)(?:\+ess)?(?= (?:[.,;]|$)| $)/;
const WEEKDAY_FIRST = /^ wd:(\d)\S* (?=(?:[^,]+ )?agreed obtained )/;
const COUNTED = symbols('(?:n|attending):?\\S* g:\\S+|attending|inviting');
/** An agreement this old belongs to another meeting; a day that will come sooner is the meeting's. */
const LONGEST_AGO_DAYS = 60;
/** A day beside a consent that was got is hardly the meeting's. */
const LONGEST_SINCE_GOT_DAYS = 180;

function clauseWithAgreement(clause: string, line: string, { today }: Setting): string {
  const padded = withPastWeekday(` ${clause.trim()} `);
  if (isToBeAgreed(padded)) return padded.replaceAll(WHEN_ASKED, ',');
  if (!isAgreement(padded, line) || asks(line, clause)) return clause;
  const day = agreedDay(padded, today);
  const rest = (COUNTED.test(padded) ? padded : padded.replaceAll(PARTIES, told))
    .replace(AGREED_WORDS, '')
    .replace(day === undefined ? / $/ : DAY, ' ');
  return ` A:${day ?? 'yes'} ${rest.trim()} `;
}

function isAgreement(clause: string, line: string): boolean {
  return (
    AGREED.test(clause) && isOfParty(clause, line) && !OPEN.test(clause.replace(WHAT_FOR, ' ')) && !isContested(clause, line)
  );
}

/** Those who agreed are remembered: `sovimme nuoren ja vanhempien kanssa` tells who the young one is, and not yet that they come. */
function told(party: string): string {
  return `, ${party.match(/g:\S+/)?.[0].replace('g:', 'told:') ?? ''} ,`;
}

/** `She gave her consent on Friday` was last Friday. */
function withPastWeekday(clause: string): string {
  if (!clause.includes(' agreed obtained ')) return clause;
  return MEETING.test(clause) ? clause : clause.replace(BARE_WEEKDAY, ' last wd:$1').replace(WEEKDAY_FIRST, ' last wd:$1 ');
}

/** A consent got with nobody named is the client's, but not one of the boss. */
function isOfParty(clause: string, line: string): boolean {
  if (line.includes(' g:client') && !CLIENTS.test(clause) && / g:kin/.test(clause)) return false;
  return PARTY.test(clause) || (/ agreed obtained /.test(clause) && !OTHERS.test(clause));
}

/** "Äiti suostuu, isä ei". The client's own yes stands. */
function isContested(clause: string, line: string): boolean {
  const sentence = line.slice(line.lastIndexOf(' . ', line.indexOf(clause)) + 1).split(' . ')[0] ?? '';
  return HESITATES.test(` ${sentence} `) || (DISSENT.test(line) && !clause.includes(' g:client'));
}

/** "Lupa kysytään ensi viikolla", "sovitaan asiakkaan kanssa huomenna": the day is not the meeting's. */
function isToBeAgreed(clause: string): boolean {
  if (/ (?:agreed need|need agreed) /.test(clause) && !MEETING.test(clause)) return true;
  return ASKING.test(clause) && (AGREED.test(clause) || PARTY.test(clause)) && !MEETING.test(clause);
}

/** "Onko asiakkaan kanssa sovittu?" */
function asks(line: string, clause: string): boolean {
  return line.slice(line.indexOf(clause) + clause.length).startsWith('? ') || clause.includes(' ? ');
}

const DAY_SAID = either(
  '(?:wd:\\d\\S* (?:, |on |den )?)?(?:p:(\\d+)\\.(\\d+)\\.?|ymd:(\\d+)-(\\d+)-(\\d+))',
  '(today|this part:am\\S*)|(yesterday)|(day-before)|last wd:(\\d)\\S*|(?:för )?n:(\\d) days-ago',
);
const DAY = symbols(DAY_SAID);
const DAYS = symbols(DAY_SAID, 'g');

/** The day of an agreement that a sentence tells, where it holds one day only: a weekday is the last one. */
export function dayOfAgreement(sentence: string, today: LocalDate): LocalDate | undefined {
  const said = ` ${sentence.trim()} `.replace(/(?<! last) wd:(\d)\S*(?= (?!p:|ymd:|o:))/, ' last wd:$1');
  return said.match(DAYS)?.length === 1 ? agreedDay(said, today) : undefined;
}

function agreedDay(clause: string, today: LocalDate): LocalDate | undefined {
  const found = DAY.exec(clause);
  if (found === null) return undefined;
  const [, day, month, year, month2, day2, isToday, isYesterday, isDayBefore, weekday, ago] = found;
  const daysAgo = weekday === undefined ? ago : String(((weekdayOf(today) - Number(weekday) + 6) % 7) + 1);
  const counted = [isToday, isYesterday, isDayBefore].findIndex((said) => said !== undefined);
  if (daysAgo !== undefined || counted >= 0) return addDays(today, -Number(daysAgo ?? counted));
  const longest = / agreed obtained /.test(clause) ? LONGEST_SINCE_GOT_DAYS : LONGEST_AGO_DAYS;
  const years = year === undefined ? [partsOf(today).year, partsOf(today).year - 1] : [Number(year)];
  const dates = years.map((one) => dateOf(one, Number(month2 ?? month), Number(day2 ?? day)));
  return dates.find((date) => isPast(date, today, longest));
}

function isPast(date: LocalDate, today: LocalDate, longest: number): boolean {
  return isLocalDate(date) && date <= today && daysBetween(date, today) <= longest;
}
