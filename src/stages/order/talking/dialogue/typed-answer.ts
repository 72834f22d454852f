import { wholePhrase } from '../../../../kernel/language/phrases.ts';
import { LANGUAGES } from '../../../../kernel/language/language.ts';
import type { FieldName, Fields } from '../../../../model/fields/fields.ts';
import { numberIn, plain } from '../../../../model/answers/numbers-said.ts';
import { NO, NOBODY, SKIP, YES } from '../../../../model/answers/yes-and-no.ts';
import { listName, wordsOf } from '../../../../model/fields/speech.ts';
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
    counted(name, said, listed) ??
    atPosition(name, said, listed) ??
    only(listed, (title) => title === said) ??
    only(listed, startsAs(said)) ??
    notKnown(text, listed)
  );
}

/** The listed answer that the words seem to mean, when no sense was found in them otherwise: `suomeksi`, `imatralla`. */
export function likelyAnswer(text: string, listed: readonly Suggestion[]): Fields | undefined {
  return only(listed, (title) => title.length >= SHORTEST_LIKENESS && tellingIn(text).some((word) => isAlike(word, title)));
}

/** The question whose name is in the words, in any language: `mitä yksiköllä tarkoitetaan`, `vilken enhet`. */
export function namedIn(text: string, names: readonly QuestionName[]): QuestionName | undefined {
  const labels = (name: QuestionName): readonly string[] =>
    LANGUAGES.flatMap((language) => tellingIn(listName(askedBy(name).field, language)));
  return names.find((name) => labels(name).some((label) => tellingIn(text).some((word) => isAlike(word, label))));
}

const SHORTEST_LIKENESS = 4;

function tellingIn(text: string): readonly string[] {
  const words = plain(text).split(' ');
  return words.filter((word) => word.length >= SHORTEST_LIKENESS);
}

/** What yes, no, nobody and the field's other words mean as an answer to it. */
function inShort(name: QuestionName, text: string): Fields | undefined {
  const { field } = askedBy(name);
  const value = otherWords(field, text) ?? yesOrNo(name, text);
  return value === undefined ? undefined : { [field]: value };
}

/** Asked what kind of meeting it is: `asiakas tulee mukaan`, `klienten kommer`, `the family will be there`. */
const CLIENT =
  /(?:asiakas|asiakkaan|perheen|perhe|nuori|klienten|familjen|den unga|client|family|\bhän|\bhon|\bhan|\bhen|\bhe|\bshe|\bthey)\b/iu;
const IS_THERE = /(?:tulee|tulevat|mukana|mukaan|kanssa|paikalla|kommer|med|deltar|come|coming|there|attend|with)\b/iu;
const IS_NOT = /(?:\bei\b|\binte\b|\bnot\b|ilman|utan|without|n’t|n't)/iu;

function comes(name: QuestionName, text: string): Fields | undefined {
  const isTold = name === 'kind' && text.length < 60 && CLIENT.test(text) && IS_THERE.test(text);
  return isTold ? { kind: IS_NOT.test(text) ? 'none' : 'client' } : undefined;
}

const POSITIONS: readonly RegExp[] = [
  /^(?:eka|ensimmainen|(?:den )?forsta|(?:the )?first(?: one)?)$/,
  /^(?:toka|toinen|(?:den )?andra|(?:the )?second(?: one)?)$/,
  /^(?:kolmas|(?:den )?tredje|(?:the )?third(?: one)?)$/,
  /^(?:neljas|(?:den )?fjarde|(?:the )?fourth(?: one)?)$/,
  /^(?:viides|(?:den )?femte|(?:the )?fifth(?: one)?)$/,
];

/** `toinen`, `the second one`, `number 2`: of the answers as they stand on the card. They are listed once in each language. */
function atPosition(name: QuestionName, said: string, listed: readonly Suggestion[]): Fields | undefined {
  const { look } = askedBy(name).row.kind;
  // A bare number answers a count, a day or an hour as itself.
  const digit = look === 'choice' ? /^(?:(?:numero|nummer|number|nro|nr) )?(\d)$/.exec(said)?.[1] : undefined;
  const at = digit === undefined ? POSITIONS.findIndex((position) => position.test(said)) : Number(digit) - 1;
  const isListed = look !== 'number' && at >= 0 && at < listed.length / LANGUAGES.length;
  return isListed ? listed[at]?.fields : undefined;
}

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

/** A bare number, in digits or in words, where numbers are asked or listed. */
function counted(name: QuestionName, said: string, listed: readonly Suggestion[]): Fields | undefined {
  const { field, row } = askedBy(name);
  const number = said.split(' ').length > 3 ? undefined : numberIn(said);
  const value = number === undefined ? undefined : String(number);
  const isListed = value !== undefined && listed.some(({ fields }) => fields[field] === value);
  if (value === undefined || (row.kind.look !== 'number' && !isListed)) return undefined;
  return { [field]: value };
}

/** Who does not know has answered where that is one of the answers, and who minds no hour where any will do. */
function notKnown(text: string, listed: readonly Suggestion[]): Fields | undefined {
  if (!SKIP.test(text)) return undefined;
  const isFree = ({ fields }: Suggestion): boolean =>
    fields.method === 'not-known' || fields.meetings === 'open' || isAnyTime(fields);
  return listed.find(isFree)?.fields;
}

function isAnyTime({ timeFrom, timeTo }: Fields): boolean {
  return timeFrom === '08:00' && timeTo === '16:00';
}

/** The one answer whose title passes; two different ones are no answer. */
function only(listed: readonly Suggestion[], isMeant: (title: string) => boolean): Fields | undefined {
  const found = listed.filter(({ title }) => isMeant(plain(title)));
  const distinct = new Map(found.map(({ fields }) => [JSON.stringify(fields), fields]));
  return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}

function startsAs(said: string): (title: string) => boolean {
  return (title) => said.length >= 3 && title.startsWith(said);
}

/** Do they begin alike, but for an ending? A long word may be the beginning of a compound: `rådgivningen` of `rådgivningsbyrån`. */
function isAlike(word: string, title: string): boolean {
  const stem = Math.max(SHORTEST_LIKENESS, title.length - 2);
  const own = word.slice(0, Math.max(LONG_PART, word.length - 2));
  return word.slice(0, stem) === title.slice(0, stem) || (own.length >= LONG_PART && title.startsWith(own));
}

const LONG_PART = 7;
