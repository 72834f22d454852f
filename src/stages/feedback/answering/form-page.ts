import { formatMoment } from '../../../kernel/language/format-moment.ts';
import { languageOf, type Language } from '../../../kernel/language/language.ts';
import { partsOf } from '../../../kernel/time/calendar-date.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf, type Zone } from '../../../kernel/time/zone.ts';
import type { NotAsked } from '../../../model/feedback/sheets.ts';
import type { CodeGroup } from '../../../model/order/order.ts';
import type {
  AskedQuestions,
  CodePage,
  FormChoice,
  FormFrame,
  FormLanguage,
  FormNotice,
  FormPage,
  FormQuestion,
  Mood,
} from '../../../ports/web/feedback-forms.ts';
import {
  CANNOT_SAY,
  FACES,
  LONGEST_COMMENT,
  questionsOf,
  SCALE,
  type FaceValue,
  type ItemId,
  type Question,
} from './questions.ts';
import type { AnswersRead } from './read-answers.ts';
import type { FamilyWords } from '../words/fi.ts';
import { formLanguages } from '../words/form-languages.ts';

/** The first wanted language that the forms have, else the meeting's own, else Finnish. */
export function languageFor(wanted: readonly string[], meetingLanguage: string): string {
  return [...wanted, meetingLanguage].find((code) => Object.hasOwn(formLanguages, code)) ?? 'fi';
}

/** Whose form it is, and what of it does not fit the meeting. */
export interface AskedGroup {
  readonly group: CodeGroup;
  readonly notAsked?: NotAsked | undefined;
}

/** A group's form, empty or as it was filled in. */
export function formPage(language: string, of: AskedGroup, read?: AnswersRead): FormPage {
  const { group } = of;
  const t = wordsIn(language);
  const isChild = group === 'child';
  return {
    ...frame(language, isChild ? t.form.childTitle : t.form.title, isChild ? t.form.childIntro : t.form.intro),
    ...askedOf(language, of, read?.values),
    ...filledIn(t, read),
    steps: isChild ? t.form.steps : undefined,
  };
}

/** What stands on a form that is one person's own. */
export interface OwnForm extends Pick<FormPage, 'title' | 'paragraphs' | 'respondents' | 'skip'> {
  readonly asked: readonly Question[];
  readonly read?: AnswersRead | undefined;
}

/** The form of one person, in the languages of the bot. */
export function ownPage(language: Language, { title, paragraphs, respondents, skip, asked, read }: OwnForm): FormPage {
  const t = wordsIn(language);
  return inOwnLanguages({
    ...frame(language, title, paragraphs),
    respondents,
    questions: asked.map((question) => questionIn(t, question, { isChild: false, given: undefined })),
    ownWords: { title: t.form.ownWords, about: `${t.noNames} ${t.form.ownWordsAbout}` },
    ...filledIn(t, read),
    skip,
  });
}

/** Whoever has their own form uses the bot, so it speaks the bot's languages. */
export function inOwnLanguages<P extends FormFrame>(page: P): P {
  return { ...page, languages: languages.filter(({ code }) => languageOf(code) !== undefined) };
}

function filledIn(t: FamilyWords, read?: AnswersRead): Pick<FormPage, 'send' | 'clear' | 'faults' | 'faultWords' | 'values'> {
  const faults = Object.entries(read?.faults ?? {}).map(([id, fault]) => [id, t.faults[fault]] as const);
  return {
    send: { button: t.form.send, about: t.form.sendAbout },
    clear: t.form.clear,
    faults: Object.fromEntries(faults),
    faultWords: { title: t.form.faultsTitle, prefix: t.form.faultPrefix },
    values: read?.values ?? {},
  };
}

/** What a group is asked. `values`: what has been answered already. */
export function askedOf(
  language: string,
  { group, notAsked }: AskedGroup,
  values: Readonly<Record<string, string>> = {},
): AskedQuestions {
  const t = wordsIn(language);
  const isChild = group === 'child';
  return {
    respondents: t.form.respondents(t.groups[group]),
    questions: questionsOf(group, notAsked).map((question) => questionIn(t, question, { isChild, given: values[question.id] })),
    ownWords: {
      title: t.form.ownWords,
      about: isChild ? `${t.child.noNames} ${t.child.ownWordsAbout}` : `${t.noNames} ${t.form.ownWordsAbout}`,
    },
  };
}

export function codePage(language: string, typed?: string): CodePage {
  const { code, faultPrefix } = wordsIn(language).form;
  const fault = typed === undefined ? undefined : typed === '' ? code.empty : code.unknown;
  return { ...frame(language, code.title, code.about), label: code.label, send: code.send, typed, fault, faultPrefix };
}

export function earlyPage(language: string, opensAt: Instant | undefined, zone: Zone): FormNotice {
  const { form } = wordsIn(language);
  const when = opensAt === undefined ? form.early : form.earlyAt(momentIn(language, opensAt, zone));
  return frame(language, form.earlyTitle, [when]);
}

export function closedPage(language: string): FormNotice {
  const { form } = wordsIn(language);
  return frame(language, form.closedTitle, form.closed);
}

/** @param isOpen somebody else may still answer at the same device */
export function thanksPage(language: string, isOpen: boolean): FormNotice {
  const { form } = wordsIn(language);
  return { ...frame(language, form.thanksTitle, form.thanks), another: isOpen ? form.another : undefined };
}

export function wordsIn(language: string): FamilyWords {
  return formLanguages[language] ?? formLanguages['fi'] ?? fail();
}

export function frame(language: string, title: string, paragraphs: readonly string[]): FormFrame {
  const { form, unchecked, direction = 'ltr' } = wordsIn(language);
  const { languages: choose, skip, privacy, accessibility } = form;
  return {
    language,
    direction,
    languages,
    title,
    paragraphs,
    unchecked,
    words: { languages: choose, skip, privacy, accessibility },
  };
}

/** By the clock of the zone; in figures alone where the bot itself does not speak the language. */
export function momentIn(language: string, at: Instant, zone: Zone): string {
  const ours = languageOf(language);
  if (ours !== undefined) return formatMoment(at, zone, ours);
  const { date, time } = localOf(at, zone);
  const { year, month, day } = partsOf(date);
  return `${day}.${month}.${year} ${time}`;
}

const languages: readonly FormLanguage[] = Object.entries(formLanguages).map(([code, { name }]) => ({ code, name }));

function fail(): never {
  throw new Error('the forms speak Finnish at least');
}

interface Given {
  readonly isChild: boolean;
  readonly given: string | undefined;
}

function questionIn(t: FamilyWords, question: Question, { isChild, given }: Given): FormQuestion {
  const { id } = question;
  const items: Partial<Record<ItemId, string>> = t.items;
  const label = items[id] ?? '';
  const other = { value: CANNOT_SAY, label: t.choices.dk };
  if (question.kind === 'comment')
    return { id, label, kind: 'comment', hint: isChild ? t.child.noNames : t.noNames, maxLength: LONGEST_COMMENT };
  if (question.kind === 'choice')
    return { id, label, kind: 'choice', choices: question.values.map((value) => ({ value, label: t.choices[value] })) };
  if (isChild) return { id, label, kind: 'faces', choices: faces(t, given), other };
  const [low = '', high = ''] = t.ends[question.ends];
  return { id, label, kind: 'scale', choices: SCALE.map((value) => ({ value, label: value })), ends: [low, high], other };
}

const MOODS: Readonly<Record<FaceValue, Mood>> = { '0': 'very-sad', '3': 'sad', '5': 'plain', '7': 'glad', '10': 'very-glad' };

/** The faces; an answer that came from elsewhere and lies between two of them is kept as its number. */
function faces(t: FamilyWords, given: string | undefined): readonly FormChoice[] {
  const all: FormChoice[] = FACES.map((value) => ({ value, label: t.faces[value], face: MOODS[value] }));
  const isBetween = given !== undefined && given !== CANNOT_SAY && all.every(({ value }) => value !== given);
  return isBetween ? [...all, { value: given, label: given }] : all;
}
