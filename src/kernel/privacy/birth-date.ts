import { TAKEN_OUT } from './plain-form.ts';

/**
 * Takes out birth dates: a word or a letter that says birth with a date beside it (`s. 12.3.2014`, `född 12.3.2014`,
 * `born 12 March 2014`). A date alone is no birth date: people order by dates. Expects the text in its plain form.
 */
export function withoutBirthDates(text: string): string {
  return PATTERNS.reduce((rest, pattern) => rest.replaceAll(pattern, TAKEN_OUT), text);
}

const MONTHS = [
  String.raw`(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)k(?:uu\p{L}{0,4}|\.)`,
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)',
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)',
  String.raw`(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\.?`,
].join('|');

const DAY_AND_MONTH = String.raw`\d{1,2}(?:\.|:?[a-zéå]{1,2})?(?: of| päivä\p{L}{0,2})? ?(?:${MONTHS})`;

/** `12.3.2014`, `12. 3. -14`, `12/3/2014`, `2014-03-12`, `120314`, `12. maaliskuuta 2014`, `March 12th, 2014`. */
const FULL_DATE = `(?:${[
  String.raw`\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?[-']?(?:\d{4}|\d{2})`,
  String.raw`\d{4}-\d{1,2}-\d{1,2}`,
  String.raw`\d{8}`,
  String.raw`\d{6}`,
  String.raw`${DAY_AND_MONTH},? \d{4}`,
  String.raw`(?:${MONTHS}) \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
].join('|')})(?!\\d)`;

/** After a word that says birth the year may be missing. */
const ANY_DATE = String.raw`(?:${FULL_DATE}|(?:vuonna |år |in )?(?:-\d\d|\d{4}),? ?(?:den |on )?(?:\d{1,2}\.\d{1,2}\.?|${DAY_AND_MONTH})|\d{1,2}/\d{1,2} \d{4}|\d{1,2}\.\d{1,2}\.?(?!\d)|${DAY_AND_MONTH}|(?:${MONTHS}) \d{1,2}(?!\d))`;

const BIRTH = [
  String.raw`synt\.?(?: ?aika)?`,
  'synty(?:nyt|neen|neet|nyttä|i|ivät)',
  'syntymä(?:aika|ajat|ajan|aikaa|päivä|päivää|päivän|pvm|pv)?',
  'född[ae]?',
  String.raw`föd\.`,
  'fött',
  'födelse(?:datum|tid|dag|dagen)',
  'born',
  'birth ?(?:date|day)',
  'b-?day',
  'synttäri\\p{L}{0,4}',
  String.raw`(?:täyttää|täytti|fyller|fyllde|turns|turned) \d{1,2}(?: ?v\p{L}{0,7}\.?| år)?`,
  'date of birth',
  String.raw`d\.?o\.?b\.?`,
].join('|');

/** `född den`, `born in Lahti on`. No free words: "on syntynyt tarve tavata 12.3." says that a need has arisen. */
const BETWEEN = String.raw`[ :=(-]{0,3}(?:(?:on|oli|den|the|päivänä|är|var|is|was|(?:in|i) \p{L}{2,30}):? ){0,2}`;

/** Beside one of these, a day of years ago is a birth date. */
const SOMEBODY =
  'poika|pojan|tyttö|tytön|lapsi|lapsen|nuori|nuoren|vauva|vauvan|asiakas|asiakkaan|flickan?|pojken?|barn|barnet|dotter|son|klient|klienten|boy|girl|child|client';

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})(?:${BIRTH})${BETWEEN}${ANY_DATE}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\d'’´.:-])[sf][.:]? ?(?:${FULL_DATE}|\d{1,2}/\d{1,2} (?:19|20)\d\d)`, 'giu'),
  new RegExp(
    String.raw`(?<!\d)${FULL_DATE}[ ,(]{0,3}(?:synt(?:\.|(?!\p{L}))|syntyn(?:yt|een|eet|yttä)|född[ae]?(?!\p{L})|born)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:b\.|(?:${SOMEBODY})(?=[ ,(:-]))[ ,(:-]{0,3}\d{1,2} ?[./] ?\d{1,2} ?[./] ?(?:19\d\d|20[01]\d|202[0-3])(?!\d)`,
    'giu',
  ),
];

/**
 * Takes out births that show only when dates are written alike: days in words or in odd signs, and a month or a day of somebody's own.
 * Expects the form of the guard with plain dates.
 */
export function withoutBirthsOf(text: string): string {
  return BIRTHS.reduce((rest, pattern) => rest.replaceAll(pattern, TAKEN_OUT), withoutBirthDates(text));
}

const PLAIN = String.raw`\d\d\.\d\d\.\d{4}(?!\d)`;
/** Nobody orders a meeting for these years. */
const PAST = '(?:1[89]\\d\\d|20[01]\\d|202[0-3])(?!\\d)';
const WEEKDAY = '(?:ma|ti|ke|to|pe|la|su|mån|tis|ons|tors|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)';
const LINK = String.raw`[\s:=(]{0,3}(?:(?:on|oli|den|the|päivänä|är|var|is|was|in|i|${WEEKDAY}|vuonna|vuoden):?\s){0,2}`;
const MONTH = String.raw`(?:${MONTHS})\p{L}{0,5}`;
const MONTH_OF_YEAR = (year: string): string =>
  String.raw`(?:${MONTH},? (?:vuonna )?(?:${year}|[-']\d\d(?!\d))|${year} ${MONTH}|\d{1,2}[./]${year}|${year}-\d{1,2}(?![\d.-]))`;

const BIRTHS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:syntymäpäivä\p{L}{0,3}|synttäri\p{L}{0,3}|födelsedag\p{L}{0,2}|birthday)${LINK}\d{1,2}/\d{1,2}(?!\d)`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:${BIRTH})${LINK}${PLAIN}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\d'’´.:-])[sf][.:]?\s?(?:den )?${PLAIN}`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?:${SOMEBODY})[ ,(:-]{1,3}\d\d\.\d\d\.${PAST}`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?:${SOMEBODY})[ ,(]{1,3}-\d\d,? \d{1,2}\.\d{1,2}\.`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:${BIRTH.replace('|i|ivät', '')}|syntymäkuu(?:kausi)?|födelsemånad|birth month)${LINK}${MONTH_OF_YEAR(PAST)}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:^|(?<!\p{L})(?:hän|he|she|hon|han|${SOMEBODY}) (?:on |är |was |is )?)(?:syntyi|syntynyt|föddes|född|born)${LINK}${MONTH_OF_YEAR(String.raw`(?:19|20)\d\d(?!\d)`)}`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d'’´.:-])[sf]\.\s?${MONTH_OF_YEAR(String.raw`(?:19|20)\d\d(?!\d)`)}`, 'giu'),
];
