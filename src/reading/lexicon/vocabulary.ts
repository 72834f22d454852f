import { ENGLISH_ORDER } from './words/order.en.ts';
import { FINNISH_ORDER } from './words/order.fi.ts';
import { SWEDISH_ORDER } from './words/order.sv.ts';
import { LANGUAGE_NAMES, LANGUAGE_WORDS } from './language-names.ts';
import { METHOD_NAMES } from './method-names.ts';
import { moreLanguages } from './more-languages.ts';
import { numeralVocabularies } from './numbers.ts';
import { ENGLISH_PEOPLE } from './words/people.en.ts';
import { FINNISH_PEOPLE } from './words/people.fi.ts';
import { SWEDISH_PEOPLE } from './words/people.sv.ts';
import { ENGLISH_TIME } from './words/time.en.ts';
import { FINNISH_TIME } from './words/time.fi.ts';
import { SWEDISH_TIME } from './words/time.sv.ts';
import type { Vocabulary } from './lexicon.ts';

/** Every vocabulary, the more telling first: a word in two of them means what the first says. */
export const VOCABULARIES: readonly Vocabulary[] = [
  ...METHOD_NAMES,
  ...LANGUAGE_WORDS,
  FINNISH_TIME,
  SWEDISH_TIME,
  ENGLISH_TIME,
  ...numeralVocabularies(),
  FINNISH_PEOPLE,
  SWEDISH_PEOPLE,
  ENGLISH_PEOPLE,
  ...LANGUAGE_NAMES,
  ...moreLanguages(),
  FINNISH_ORDER,
  SWEDISH_ORDER,
  ENGLISH_ORDER,
];

/** Words that say nothing the grammar needs: articles, "about", "only". */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the of av den det noin n ca cirka circa ungefär runt around roughly approx about vain bara endast only myös också även also max maksimissaan enintään ehkä kanske maybe perhaps ihan nyt nu now vaikka vaikkapa esim esimerkiksi sit sitten jotain'.split(
    ' ',
  ),
);

/** Abbreviations whose dot ends no sentence. */
export const DOTTED: ReadonlySet<string> = new Set(
  'klo kl ak vk vko v n ca max min h tim t hlö pers ma ti ke to pe la su må on fr lö sö mån tis ons tors fre lör sön mon tue tues wed weds thu thur thurs fri sat sun wk jan feb mar apr jun jul aug sep sept okt oct nov dec yht kpl ip ap fm em as pv puh st nr nro vs tod amm terv'.split(
    ' ',
  ),
);
