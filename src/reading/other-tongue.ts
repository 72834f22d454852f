import type { OtherTongue } from '../ports/order-reader.ts';

/**
 * The language of a message that is none of those that are read: by its letters, or by words that Finnish and Swedish do not have.
 * Undefined: it may be one that is read.
 */
export function otherTongue(message: string): OtherTongue | undefined {
  const letters = message.match(/\p{L}/gu)?.length ?? 0;
  if (isMostly(message, /\p{Script=Cyrillic}/gu, letters)) return /[іїєґ]/iu.test(message) ? 'uk' : 'ru';
  if (isMostly(message, /\p{Script=Arabic}/gu, letters)) return 'ar';
  const words: readonly string[] = message.toLowerCase().match(/\p{L}+/gu) ?? [];
  return TELLING.find(([, known, sign]) => {
    const found = words.filter((word) => known.has(word) || sign.test(word)).length;
    return found >= LEAST && found * 3 >= words.length;
  })?.[0];
}

const LEAST = 2;

function isMostly(message: string, script: RegExp, letters: number): boolean {
  return letters > 0 && (message.match(script)?.length ?? 0) * 2 > letters;
}

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words and letters of languages near Finnish that Finnish has not. */
const ESTONIAN =
  'tere tervist kas siin saab soovin sooviksin tellida kohtumine kohtumise kohtumist nädal nädalal järgmisel järgmine mul meil on vaja palun aitäh kellel räägite eesti keeles keelt keel laps lapsega pere perega koosolek koosoleku kuidas homme kell teie ning';
const SAMI =
  'buorre beaivi háliidan háliidivččen diŋgot čoahkkima čoahkkin mun mii dárbbašan dárbbašit veahki veahkki giitu sámegillii sámegiella bearaš mánná mánáid vahkku boahttevahkku leago leat galgá lea';
const TELLING: readonly (readonly [OtherTongue, ReadonlySet<string>, RegExp])[] = [
  ['et', of(ESTONIAN), /õ/u],
  ['se', of(SAMI), /[čđŋŧž]/u],
];
