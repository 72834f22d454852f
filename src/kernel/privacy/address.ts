import { TAKEN_OUT } from './plain-form.ts';

/**
 * Takes out street addresses: a word that can only name a street, with a house number (`Kauppakatu 5 A 12`, `Storgatan 5`,
 * `street 5`). Endings that other words have too (`-polku`: palvelupolku; `-ranta`: Lappeenranta) need a capital letter and a
 * staircase or flat, or a capital letter alone where no town ends so. Expects the text in its plain form.
 */
export function withoutStreetAddresses(text: string): string {
  return PATTERNS.reduce((rest, pattern) => rest.replaceAll(pattern, TAKEN_OUT), text);
}

/** Not the beginning of a time, a date, or a year. */
const HOUSE = String.raw`[ ,]{1,3}(?:nro|n:o|nr|numero|nummer|no)?\.? ?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?!\d|[.:]\d|\. ?\d)`;

/** The same with a staircase or a flat: `5 A`, `5 B 12`, `5 as. 3`. */
const HOUSE_WITH_FLAT = String.raw`${HOUSE} ?(?:[A-Za-z](?![\p{L}])(?: ?\d{1,3})?|(?:as|lgh|bst|apt)\.? ?\d{1,3})`;

const NOT_STREETS = String.raw`(?!(?:valta|moottori|kanta|seutu|yhdys|rauta|pika)tie)(?!(?:riks|lands|motor|stam|järn)väg)`;

const SURE = String.raw`(?:kat(?:u|ua|ulla|ulle|ulta)|kad(?:ulla|ulle|ulta|un)|kuja(?:lla|lle|lta)?|(?<=\p{L}{3})tie(?:llä|lle|ltä)?|raitti|raitilla|bulevardi|esplanadi|gatan|gata|vägen|väg|gränd|gränden|esplanaden|bulevarden|allén)`;

const CAPITAL_ENOUGH = String.raw`(?:polku|polulla|kaari|väylä|rinne|aukio|tori|penger|kulku|portti|taival|stigen|stig|torget|torg|stråket|kajen|backen|brinken|linja|linjen)`;

const WITH_FLAT = String.raw`(?:ranta|mäki|piha|silta|puisto|laita|rata|kierto|niitty|haka|pelto|metsä|lehto|stranden|backa|parken|plan)`;

const NOT_PATHS = String.raw`(?!(?:palvelu|hoito|asiakas|koulu|ura|opinto|oppimis|kuntoutus|tuki|neuvonta|ikä|osaamis|service|vård|insats|klient)(?:polku|polulla|kaari|väylä|portti|linja|stig|stigen|linjen))`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${NOT_STREETS}\p{L}[\p{L}-]{1,40}${SURE}${HOUSE}`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{1,40} (?:[Kk]atu|[Tt]ie|[Kk]uja|[Pp]olku|[Ll]inja|[Gg]atan|[Vv]ägen|[Gg]ränd|[Ss]tigen)${HOUSE}`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:[Bb]ulevardi|[Ee]splanadi|[Ee]splanaden|[Bb]ulevarden)${HOUSE}`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})(?=\p{Lu})(?=[\p{L}-]{4})(?:${insensitive(NOT_PATHS)})[\p{L}-]{2,40}${CAPITAL_ENOUGH}${HOUSE}(?! ?- ?\d)`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?=\p{Lu})[\p{L}-]{2,40}${WITH_FLAT}${HOUSE_WITH_FLAT}`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:street|road|avenue|boulevard)${HOUSE}`, 'giu'),
  /(?<![\p{L}\d.:-])\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'-]{1,30} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard)(?!\p{L})/gu,
];

/** The first letter of a sentence may be a capital one. */
function insensitive(source: string): string {
  return source.replace(/\(\?:([^()]*)\)/, (_, words: string) => {
    const both = words.split('|').flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
    return `(?:${both.join('|')})`;
  });
}
