import { wholePhrase } from '../../../../kernel/language/phrases.ts';
import { plainForm } from '../../../../kernel/privacy/plain-form.ts';
import { LANGUAGES } from '../../../../kernel/language/language.ts';
import type { FieldName, Fields } from '../../../../model/fields/fields.ts';
import { wordsOf } from '../../../../model/fields/speech.ts';
import { askedBy, type QuestionName } from './order-questions.ts';
import type { Suggestion } from './suggestions.ts';

/**
 * A typed answer to the question that was asked, where it is one of the listed answers in any language, a number or a yes or no.
 * Undefined: it is none of these, and the words are read as words of an order.
 */
export function typedAnswer(name: QuestionName, text: string, listed: readonly Suggestion[]): Fields | undefined {
  const said = plain(text);
  if (said === '') return undefined;
  return (
    inShort(name, text) ??
    comes(name, text) ??
    atPosition(name, said, listed) ??
    counted(name, said) ??
    only(listed, (title) => title === said) ??
    only(listed, startsAs(said))
  );
}

/** The listed answer that the words seem to mean, when no sense was found in them otherwise: `suomeksi`, `imatralla`. */
export function likelyAnswer(text: string, listed: readonly Suggestion[]): Fields | undefined {
  const words = plain(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_LIKENESS);
  return only(listed, (title) => title.length >= SHORTEST_LIKENESS && words.some((word) => isAlike(word, title)));
}

export const YES = wholePhrase(
  ...['kyllä', 'joo', 'juu', 'jep', 'ok', 'okei', 'on', 'on sovittu', 'kyllä on', 'sovittu', 'hyvä', 'hyvä näin', 'näin on hyvä'],
  ...['ja', 'jo', 'japp', 'jepp', 'okej', 'ja det är vi', 'vi är överens', 'överenskommet', 'det är bra', 'bra'],
  ...['yes', 'yep', 'yeah', 'sure', 'okay', 'agreed', 'fine', 'good', 'looks good'],
);

export const NO = wholePhrase(
  ...['ei', 'eipä', 'ei vielä', 'en', 'en vielä', 'ei ole', 'ei ole sovittu', 'ei tarvita', 'ei tarvitse', 'ei kiitos'],
  ...['nej', 'nä', 'inte', 'inte än', 'inte ännu', 'nej tack', 'behövs inte', 'ingen'],
  ...['no', 'nope', 'not yet', 'none', 'not needed', 'no thanks'],
);

/** "I do not mind": an answer only where the order can go without one. */
export const SKIP = wholePhrase(
  ...['ohita', 'en tiedä', 'en tiedä vielä', 'en osaa sanoa', 'ei väliä', 'ei ole väliä', 'ei merkitystä', 'ihan sama'],
  ...['se on ihan sama', 'kaikki käy', 'seuraava', 'tyhjä', 'strunt samma', 'vet inte ännu', 'allt går bra', 'whatever'],
  ...['hoppa över', 'vet inte', 'jag vet inte', 'spelar ingen roll', 'nästa', 'ingen åsikt'],
  ...['skip', 'next', 'i do not know', 'i don’t know', "i don't know", 'does not matter', 'no preference', 'any'],
);

/** Not `en`, which is a no in Finnish and a one in Swedish. */
const NOBODY = wholePhrase(
  ...['ei', 'ei ketään', 'ei muita', 'nej', 'inga', 'ingen', 'inga andra', 'no', 'none', 'nobody', 'no one'],
);

const SHORTEST_LIKENESS = 4;

/** What yes, no, nobody and the field's other words mean as an answer to it. */
function inShort(name: QuestionName, text: string): Fields | undefined {
  const { field } = askedBy(name);
  const value = otherWords(field, text) ?? yesOrNo(name, text);
  return value === undefined ? undefined : { [field]: value };
}

/** Asked what kind of meeting it is: `asiakas tulee mukaan`, `klienten kommer`, `the family will be there`. */
const CLIENT = /^(?:kyllä |ja |yes )?(?:asiakas|perhe|nuori|klienten|familjen|den unga|(?:the )?(?:client|family))/iu;
const IS_THERE = /(?:tulee|tulevat|mukana|mukaan|paikalla|kommer|med|deltar|come|coming|there|attend)/iu;
const IS_NOT = /(?:\bei\b|\binte\b|\bnot\b|ilman|utan|without|n’t|n't)/iu;

function comes(name: QuestionName, text: string): Fields | undefined {
  const isTold = name === 'kind' && CLIENT.test(text.trim()) && IS_THERE.test(text);
  return isTold ? { kind: IS_NOT.test(text) ? 'none' : 'client' } : undefined;
}

const POSITIONS: readonly RegExp[] = [
  /^(?:1|eka|ensimmainen|(?:den )?forsta|(?:the )?first(?: one)?)$/,
  /^(?:2|toka|toinen|(?:den )?andra|(?:the )?second(?: one)?)$/,
  /^(?:3|kolmas|(?:den )?tredje|(?:the )?third(?: one)?)$/,
  /^(?:4|neljas|(?:den )?fjarde|(?:the )?fourth(?: one)?)$/,
  /^(?:5|viides|(?:den )?femte|(?:the )?fifth(?: one)?)$/,
];

/** `toinen`, `the second one`: of the answers as they stand on the card. They are listed once in each language. */
function atPosition(name: QuestionName, said: string, listed: readonly Suggestion[]): Fields | undefined {
  if (!POSITIONED.has(askedBy(name).row.kind.look)) return undefined;
  const at = POSITIONS.findIndex((position) => position.test(said));
  return at < 0 || at >= listed.length / LANGUAGES.length ? undefined : listed[at]?.fields;
}

/** A bare number answers a count, a day or an hour as itself. */
const POSITIONED: ReadonlySet<string> = new Set(['choice']);

function yesOrNo(name: QuestionName, text: string): string | undefined {
  const { row, question } = askedBy(name);
  const { look } = row.kind;
  if (look === 'number') return NOBODY.test(text) ? '0' : undefined;
  const means = look === 'yes' ? { yes: 'yes', no: 'no' } : question;
  if (YES.test(text)) return means.yes;
  return NO.test(text) ? means.no : undefined;
}

function otherWords(field: FieldName, text: string): string | undefined {
  const all = LANGUAGES.flatMap((language) => Object.entries(wordsOf(field, language).said ?? {}));
  return all.find(([, phrases]) => wholePhrase(...phrases).test(text))?.[0];
}

/** A bare number, in digits or in words. */
function counted(name: QuestionName, said: string): Fields | undefined {
  const { field, row } = askedBy(name);
  if (row.kind.look !== 'number') return undefined;
  const digits =
    /^(?:noin |ungefar |about |n |ca )?(\d{1,3})(?: (?:kpl|henkea|henkiloa|ihmista|st|stycken|personer|people|persons))?$/.exec(
      said,
    );
  const value = digits?.[1] === undefined ? NUMBER_WORDS.findIndex((words) => words.includes(said)) : Number(digits[1]);
  return value < 0 ? undefined : { [field]: String(value) };
}

const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['nolla', 'noll', 'zero'],
  ['yksi', 'yks', 'en', 'ett', 'one'],
  ['kaksi', 'kaks', 'tva', 'two'],
  ['kolme', 'kolm', 'tre', 'three'],
  ['nelja', 'fyra', 'four'],
  ['viisi', 'viis', 'fem', 'five'],
  ['kuusi', 'kuus', 'sex', 'six'],
  ['seitseman', 'sju', 'seven'],
  ['kahdeksan', 'atta', 'eight'],
  ['yhdeksan', 'nio', 'nine'],
  ['kymmenen', 'tio', 'ten'],
];

/** The one answer whose title passes; two different ones are no answer. */
function only(listed: readonly Suggestion[], isMeant: (title: string) => boolean): Fields | undefined {
  const found = listed.filter(({ title }) => isMeant(plain(title)));
  const distinct = new Map(found.map(({ fields }) => [JSON.stringify(fields), fields]));
  return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}

function startsAs(said: string): (title: string) => boolean {
  return (title) => said.length >= 3 && title.startsWith(said);
}

/** Do they begin alike, but for an ending? */
function isAlike(word: string, title: string): boolean {
  const stem = Math.max(SHORTEST_LIKENESS, title.length - 2);
  return word.slice(0, stem) === title.slice(0, stem);
}

/** Small letters without marks: `Mielenterveys- ja päihdepalvelut` is `mielenterveys ja paihdepalvelut`. */
function plain(text: string): string {
  return plainForm(text)
    .slice(0, 300)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
