import { TAKEN_OUT } from './plain-form.ts';

/**
 * Takes out street addresses: a word that can only name a street, with a house number (`Kauppakatu 5 A 12`, `Storgatan 5`,
 * `street 5`). Endings that other words have too need more: a capital letter (`Koivupolku 5`, but palvelupolku 2), or even
 * the staircase (`Koivuranta 5 A`, but Lappeenranta 5). Expects the text in its plain form.
 */
export function withoutStreetAddresses(text: string): string {
  return PATTERNS.reduce((rest, pattern) => rest.replaceAll(pattern, TAKEN_OUT), text);
}

/** Not a measure of the way, nor how many come: `koulutie 2 km`, `Kauppakatu: 5 henkeä`. */
const NO_MEASURE = String.raw`(?! ?(?:km|min|m|h|t|v|hlö|hlöä|kpl|krt|henk|henkilö|henkeä|aikuis\p{L}{0,5}|las(?:ta|ten)|person\p{L}{0,2}|vuxna|barn|people|adults|children|kerta\p{L}{0,2}|gånger|veckor|viikko\p{L}{0,2}|viikon|tun\p{L}{0,4})(?!\p{L}))(?!(?<=, ?\d{1,4}) \p{Ll}{4})`;

/** A number that does not begin a time, a date or a year. */
const HOUSE = String.raw`[ ,]{0,3}(?:(?:nro|n:o|nr|numero|numerossa|nummer|number|no|talo|talossa|hus)[.:]? ?)?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?!\d|[.:]\d|\. \d)`;

/** Not what is counted or how long it lasts, nor hours from–to. */
const NO_UNIT = String.raw`(?! ?(?:- ?\d|[%€:]|(?:h|km|min|kpl|hlö|henkilö|tunti|kerta|kertaa|vuot|viik|päiv|aikuis|las|nuor|person|timm|vuxna|barn|people|hours)))`;

/** The same with a staircase or a flat: `5 A`, `5 b 12`, `5 as. 3`; `2 h` is a length. */
const HOUSE_WITH_FLAT = String.raw`${HOUSE} ?(?:[A-G](?![\p{L}])|[a-g] ?\d{1,3}|(?:as|lgh|bst|apt)\.? ?\d{1,3})`;

/** Roads with a number of their own: `valtatie 6`. */
const NUMBERED_ROAD = String.raw`(?!(?:valta|moottori|kanta|seutu|yhdys|rauta|pika)tie(?:llä|lle|ltä)?(?!\p{L}))`;

const SURE = String.raw`(?:katu|katua|kadu(?:lla|lle|lta|n)|kuja(?:lla|lle|lta)?|(?<=\p{L}{3})tie(?:llä|lle|ltä)?|raitti|raitilla|puistikko|puistikolla|bulevardi|esplanadi|gatan|gata|vägen|gränd|gränden|esplanaden|bulevarden|allén)`;

const WITH_CAPITAL = String.raw`(?:polku|polulla|kaari|kaarella|väylä|väylällä|rinne|rinteellä|aukio|aukiolla|penger|penkereellä|taival|väg|stigen|stig|torget|torg|stråket|kajen|backen|brinken)`;

/** Paths and arcs of the services, also at the beginning of a sentence. */
const SERVICE_PATH = String.raw`(?!(?:[Pp]alvelu|[Hh]oito|[Aa]siakas|[Kk]oulu|[Uu]ra|[Oo]pinto|[Oo]ppimis|[Kk]untoutus|[Tt]yö|[Pp]erhe|[Oo]hjaus|[Nn]uoriso|[Vv]almennus|[Ii]kä|[Ee]lämän|[Kk]asvu|[Dd]igi|[Kk]ehittä|[Hh]yvinvointi|[Tt]uki|[Aa]rki|[Kk]otoutumis|[Ss]ervice|[Vv]ård|[Kk]lient)\p{L}{0,8}(?:po|kaa|väy|rin|sti|väg))`;

const WITH_FLAT = String.raw`(?:ranta|mäki|piha|silta|puisto|laita|rata|kierto|niitty|haka|pelto|metsä|lehto|rivi|stranden|parken|plan)`;

/** `Kauppakatu viisi`, `Kauppakatu viidessä` */
const NUMBER_WORD = String.raw`(?:yksi|yhde|kaksi|kahde|kolme|neljä|viisi|viide|kuusi|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|five|six|seven|eight|nine|ten|twelve)\p{L}{0,8}`;

const NAME = String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{1,40}`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${NUMBERED_ROAD}\p{L}[\p{L}-]{0,40}${SURE}${HOUSE}${NO_MEASURE}`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})${NUMBERED_ROAD}\p{L}[\p{L}-]{0,40}${SURE}(?: ?[:#([-]{1,3} ?| V | varrella numerossa | talo | hus )\d{1,4}(?!\d|[.:]\d| ?- ?\d)${NO_UNIT}${NO_MEASURE}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${NUMBERED_ROAD}\p{L}[\p{L}-]{0,40}${SURE},? ?\n ?(?:(?:nro|nr|numero|nummer|talo)\.? ?)?\d{1,4}(?!\d)(?: ?[A-Ga-g](?!\p{L})(?: ?\d{1,3})?)?(?= ?(?:$|\n|[,;]|\.(?!\d)))`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:^|\n) ?\d{1,4}(?: ?[A-Ga-g])?,? \p{Lu}[\p{L}-]{1,40}(?:katu|kuja|(?<=\p{L}{3})tie|gatan|vägen)(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{2,40} \d{1,3}(?: ?[A-Ga-g](?:[ -]?\d{1,3})?| as\.? ?\d{1,3})?[ ,\n]{1,3}(?:FI-)?\d{5} \p{Lu}\p{L}`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:esplanadi|bulevardi|esplanaden|bulevarden|street|road|avenue|boulevard) ${HOUSE}`, 'giu'),
  new RegExp(String.raw`${NAME}(?<=\p{L}{5})k(?:\.${HOUSE}${NO_UNIT}|${HOUSE_WITH_FLAT})`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})${NUMBERED_ROAD}\p{L}[\p{L}-]{1,40}(?:katu|kuja|tie|gatan|vägen) (?:numero |nummer |nr |nro )?${NUMBER_WORD}(?= ?(?:[.,;\n]|$|[A-G](?!\p{L})))`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})${SERVICE_PATH}\p{L}{3,40}${WITH_CAPITAL}${HOUSE_WITH_FLAT}`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})(?!(?:[Kk]asvun|[Hh]oidon|[Ee]lämän|[Tt]uen|[Pp]alvelu\p{L}{0,4}) )\p{Lu}[\p{L}-]{1,40} (?:[Kk]atu|[Tt]ie|[Kk]uja|[Pp]olku|[Gg]atan|[Vv]ägen|[Gg]ränd|[Ss]tigen|[Vv]äg|[Ss]tig|[Gg]ata|[Tt]org|St|Street|Rd|Road|Ave)\.?${HOUSE}${NO_UNIT}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:ensi|toinen|kolmas|neljäs|viides|första|andra|tredje|fjärde|femte) linj(?:a|alla|en)${HOUSE}${NO_UNIT}`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})${SERVICE_PATH}\p{Lu}[\p{L}-]{1,40}${WITH_CAPITAL}${HOUSE}${NO_UNIT}`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})\p{L}{0,20}(?:kauppa|keskus|kirkko|kylä|rautatien|kansalais|satama|ranta|linnan|raatihuoneen)tori(?:lla)?${HOUSE}${NO_UNIT}`,
    'giu',
  ),
  new RegExp(String.raw`${NAME}${WITH_FLAT}${HOUSE_WITH_FLAT}`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Oo]soi\p{L}{1,9}|[Aa]ddress|[Aa]dress(?:en)?)(?: on| är| is)?[ :]{1,3}\p{Lu}[\p{L}-]{1,40}(?: \p{L}{2,20})?${HOUSE}${NO_UNIT}`,
    'gu',
  ),
  /(?<![\p{L}\d.:-])\d{1,4} ?[a-zA-Z]? (?:\p{Lu}[\p{L}'-]{1,30} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard)(?!\p{L})/gu,
];
