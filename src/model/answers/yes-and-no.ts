import type { Language } from '../../kernel/language/language.ts';
import { listedPhrases, type Phrase } from '../../kernel/language/phrases.ts';
import { plainForm } from '../../kernel/privacy/plain-form.ts';
import { plain } from './numbers-said.ts';

export const YES = listedPhrases(
  'kyllä, joo, juu, jep, ok, okei, on, on sovittu, kyllä on, sovittu, hyvä, hyvä näin, näin on hyvä, totta kai, tietysti',
  'ja, jo, japp, jepp, okej, ja det är vi, vi är överens, överenskommet, det är bra, bra, ja visst, visst, självklart',
  'yes, yep, yeah, sure, okay, of course, agreed, fine, good, looks good',
);

export const NO = listedPhrases(
  'ei, eipä, ei vielä, en, en vielä, ei ole, ei ole sovittu, ei tarvita, ei tarvitse, ei kiitos, ei tarvetta',
  'nej, nä, inte, inte än, inte ännu, nej tack, behövs inte, ingen, inget behov',
  'no, nope, not yet, none, not needed, no thanks, no need',
);

/** "I do not mind": an answer only where the order can go without one. */
export const SKIP: Phrase = {
  test: (text) => SKIPPED.test(text) || UNSURE.test(plain(text)) || ANY.test(plain(text)),
};

const SKIPPED = listedPhrases(
  'ohita, ei väliä, ei ole väliä, ei merkitystä, ei oo väliä, kaikki käy, kaikki sopii, seuraava, seuraava kysymys, tyhjä, päätä sinä, valitse sinä, päättäkää te, sopiva, joku sopiva, jokin sopiva, mikä sopii, ei aavistustakaan, ei hajuakaan',
  'strunt samma, allt går bra, hoppa över, spelar ingen roll, det spelar ingen roll, det kvittar, nästa, nästa fråga, jag är osäker, jag är lite osäker, passar, jag passar, pass, ingen åsikt, välj du, bestäm du, nåt lämpligt, något lämpligt, vad som passar, ni får välja, ingen aning',
  "next question, skip, next, does not matter, doesn't matter, it doesn't matter, it does not matter, no preference, any, anything goes, i don't mind, whatever, something suitable, whatever suits, whatever you think is best, whatever method you think is best, whichever, you choose, you decide, up to you, dunno, no clue, no idea, not sure, not sure yet",
);

const UNSURE = new RegExp(
  `^(?:${[
    '(?:ma |me |mina )?(?:en|emme|ei) (?:oikein )?(?:viela )?(?:tieda|tiia|tieta|tiedeta|osaa (?:sanoa|valita|paattaa)|ole (?:viela )?(?:paatta\\S+|varma)|oo (?:viela )?(?:paatta\\S+|varma))',
    '(?:jag |vi )?vet (?:inte|ej)|(?:jag |vi )(?:ar inte saker|har inte bestamt)',
    '(?:\\S+ ){0,4}(?:(?:paata|valitse|paattaa|valita) (?:sina|sa)|saat (?:paattaa|valita)|(?:bestam|valj|bestamma|valja) (?:du|ni)|(?:du|ni) far (?:bestamma|valja)|you (?:decide|choose)|up to you)',
    '(?:i |we )(?:do not|don t|dont) know|(?:i m|im|i am|we re) not sure|(?:we )?haven t decided|to be decided',
  ].join('|')})(?: \\S+){0,2}$`,
);
const ANY =
  /^(?:se on |ihan |no )?(?:sama|(?:missa|milloin|millon|mika|mihin aikaan|koska) (?:vaan|vain|tahansa)|var som helst|nar som helst|vilken som helst|anywhere|anytime|any time|any day|whenever)(?: \S+)?$/;

/** Not `en`, which is a no in Finnish and a one in Swedish. */
export const NOBODY = listedPhrases('ei, ei ketään, ei muita', 'nej, inga, ingen, inga andra', 'no, none, nobody, no one');

/** Does a sentence say yes or no? A no anywhere counts: a consent that was half given is none yet. */
export function signOf(text: string, language: Language): 'yes' | 'no' | undefined {
  const words = wordsIn(text.replace(NO_MATTER, ''));
  if (words.some((word) => NOT[language].has(word) || NOT.any.has(word))) return 'no';
  const [first = ''] = words;
  return SURELY[language].has(first) || SURELY.any.has(first) || OF_COURSE.test(text) ? 'yes' : undefined;
}

/** "On Monday" is no yes, nor "ja isä" in Finnish: such words count in their own language alone, and `on` before a participle or a pause. */
const OF_COURSE =
  /^\s*(?:totta kai|of course|for sure|det är klart|on(?:\s*[,.!]|\s*$|\s+(?:se|kyllä|sovittu|puhuttu|lupa|suostu)))/iu;
const NO_MATTER = /\b(?:ei (?:mitään )?ongelm\p{L}*|no problem|inga? problem)/giu;
const SURELY = {
  any: wordSet('kyllä joo juu jep japp jepp absolut självklart yes yep yeah'),
  fi: wordSet('tottakai tottahan tietysti tietenkin ollaan'),
  sv: wordSet('ja jo visst'),
  en: wordSet('sure certainly'),
};
const NOT = {
  any: wordSet('ei nej inte not'),
  fi: wordSet('en emme eivät eikä eipä ilman kysyn kysymättä kesken osittain'),
  sv: wordSet('nä icke ingen utan delvis frågar'),
  en: wordSet("no nope never haven't hasn't didn't don't isn't won't haven’t hasn’t don’t isn’t won’t without partly ask"),
};

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export function isAny(text: string, known: ReadonlySet<string>): boolean {
  return wordsIn(text).some((word) => known.has(word));
}

/** The words in small letters, without the marks around them. */
export function wordsIn(text: string): readonly string[] {
  const words =
    plainForm(text)
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\d'’.–-]+/gu) ?? [];
  return words.map((word) => word.replace(/[.–-]+$/u, ''));
}
