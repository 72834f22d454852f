import { type Language, LANGUAGES } from '../kernel/language/language.ts';
import { guard } from '../kernel/privacy/guard.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The language a message is written in, from its commonest words and endings; undefined when nothing tells. */
export function messageLanguage(tokens: readonly Token[]): Language | undefined {
  const points: Record<Language, number> = { fi: 0, sv: 0, en: 0 };
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue;
    for (const language of LANGUAGES) points[language] += pointsFor(text, language);
  }
  const [first, second] = LANGUAGES.toSorted((a, b) => points[b] - points[a]);
  if (first === undefined || second === undefined || points[first] <= points[second]) return undefined;
  return first;
}

/** The language that a message is clearly written in; a message with personal details is not looked at. */
export function clearlyWrittenIn(text: string): Language | undefined {
  if (guard(text).length > 0) return undefined;
  const tokens = tokensOf(text.slice(0, LONGEST));
  return tokens.filter(({ kind, text: word }) => kind === 'word' && word.length > 1).length < FEWEST_WORDS
    ? undefined
    : messageLanguage(tokens);
}

/** Names of places and a word or two of greeting are alike in any language: only a whole clause shows its own. */
const FEWEST_WORDS = 3;
const LONGEST = 1_500;

function pointsFor(word: string, language: Language): number {
  if (OFTEN[language].has(word)) return 2;
  return ENDINGS[language].test(word) ? 1 : 0;
}

const OFTEN: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: wordSet(
    'ja on ei tai klo vk vko että mutta hei moi kun niin se ne olisi olis voisi voisiko tarvitsen tarvitsisin tarvis tilaan tilaisin haluaisin meillä meidän minun mun sekä myös vaan eiku eikä ensi tällä viikolla mukana mukaan perhe perhettä äiti isä kiitos terv kiire kuka mikä mitä miten missä minä mä en emme me palaveri palaverin tulkki suomeksi ruotsiksi asiakas asiakkaan kanssa noin yksi kaksi kolme neljä viisi kuusi ip ap etänä konsulttia paitsi aikaa aika sopii käy peruuta tilanne ohje apua ma ke pe lasta läheistä',
  ),
  sv: wordSet(
    'måndag tisdag onsdag torsdag fredag januari februari och på i att är för inte med vi jag en ett det som till av vid kl vecka eller om hej tack gärna behöver behövs möte mötet behöva skulle vill ha från utan inom nästa den har kan ska blir mig oss tolk familj familjen barn mamma pappa svenska finska hur var vad min mitt vår våra möten beställa boka fm em eftermiddag förmiddag två tre fyra fem sju åtta nio tio hos lärare läget hjälp båda ej',
  ),
  en: wordSet(
    'the and is a an for noon monday tuesday wednesday thursday friday january february october december we in of with at need please would like from or not be can you it our my are will meeting family week next hello thanks hi what how where when this that but client have has about two three four five six seven eight nine ten interpreter english by after before between them people any help professionals been cancel order out us',
  ),
};

const ENDINGS: Readonly<Record<Language, RegExp>> = {
  fi: /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|isin|een|aan|iin|nen|ista|palaveri[na]?|dialogin?|kuun?|vat|mme)$/,
  sv: /(?:[åä]g|ning|ande|arna|erna|het|slag|möte|möten|dagar|sk|ska|t?ligt|ör|[oa]r)$|å/,
  en: /(?:ing|tion|ly|ould|day|days|ght|th|wh|ment)$|w/,
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
