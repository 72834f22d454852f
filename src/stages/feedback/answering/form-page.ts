import { formatMoment } from '../../../kernel/language/format-moment.ts';
import { languageOf } from '../../../kernel/language/language.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Zone } from '../../../kernel/time/zone.ts';
import type { CodeGroup } from '../../../model/order/order.ts';
import type {
  FormChoice,
  FormFrame,
  FormLanguage,
  FormNotice,
  FormPage,
  FormQuestion,
  Mood,
} from '../../../ports/feedback-forms.ts';
import { CANNOT_SAY, FACES, LONGEST_COMMENT, questionsOf, SCALE } from './questions.ts';
import type { FaceValue, Question } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';
import type { FormTexts } from '../words/fi.ts';
import { formLanguages } from '../words/languages.ts';

export const languages: readonly FormLanguage[] = Object.entries(formLanguages).map(([code, { name }]) => ({ code, name }));

/** The first wanted language that the forms have, else the meeting's own. */
export function languageFor(wanted: readonly string[], meetingLanguage: string): string {
  return wanted.find((code) => Object.hasOwn(formLanguages, code)) ?? meetingLanguage;
}

/** A group's form, empty or as it was filled in. */
export function formPage(language: string, group: CodeGroup, read?: AnswersRead): FormPage {
  const t = textsOf(language);
  const isChild = group === 'child';
  const faults = Object.entries(read?.faults ?? {}).map(([id, fault]) => [id, t.faults[fault]] as const);
  const values = read?.values ?? {};
  return {
    ...frame(language, isChild ? t.form.childTitle : t.form.title, isChild ? t.form.childIntro : t.form.intro),
    respondents: t.form.respondents(t.groups[group]),
    questions: questionsOf(group).map((question) => questionIn(t, question, isChild, values[question.id])),
    ownWords: { title: t.form.ownWords, about: `${t.noNames} ${t.form.ownWordsAbout}` },
    send: { button: t.form.send, about: t.form.sendAbout },
    faults: Object.fromEntries(faults),
    faultWords: { title: t.form.faultsTitle, prefix: t.form.faultPrefix },
    values,
  };
}

export function earlyPage(language: string, opensAt: Instant | undefined, zone: Zone): FormNotice {
  const { form } = textsOf(language);
  const when = opensAt === undefined ? form.early : form.earlyAt(formatMoment(opensAt, zone, languageOf(language) ?? 'fi'));
  return frame(language, form.earlyTitle, [when]);
}

export function closedPage(language: string): FormNotice {
  const { form } = textsOf(language);
  return frame(language, form.closedTitle, form.closed);
}

/** @param isOpen somebody else may still answer at the same device */
export function thanksPage(language: string, isOpen: boolean): FormNotice {
  const { form } = textsOf(language);
  return { ...frame(language, form.thanksTitle, form.thanks), another: isOpen ? form.another : undefined };
}

function textsOf(language: string): FormTexts {
  return formLanguages[language] ?? formLanguages['fi'] ?? fail();
}

function fail(): never {
  throw new Error('the forms speak Finnish at least');
}

function frame(language: string, title: string, paragraphs: readonly string[]): FormFrame {
  const { languages: choose, skip, privacy, accessibility } = textsOf(language).form;
  return { language, languages, title, paragraphs, words: { languages: choose, skip, privacy, accessibility } };
}

function questionIn(t: FormTexts, question: Question, isChild: boolean, given: string | undefined): FormQuestion {
  const { id } = question;
  const label = t.items[id];
  const other = { value: CANNOT_SAY, label: t.choices.dk };
  if (question.kind === 'comment') return { id, label, kind: 'comment', hint: t.noNames, maxLength: LONGEST_COMMENT };
  if (question.kind === 'choice')
    return { id, label, kind: 'choice', choices: question.values.map((value) => ({ value, label: t.choices[value] })) };
  if (isChild) return { id, label, kind: 'faces', choices: faces(t, given), other };
  const [low = '', high = ''] = t.ends[question.ends];
  return { id, label, kind: 'scale', choices: SCALE.map((value) => ({ value, label: value })), ends: [low, high], other };
}

const MOODS: Readonly<Record<FaceValue, Mood>> = { '0': 'very-sad', '3': 'sad', '5': 'plain', '7': 'glad', '10': 'very-glad' };

/** The faces; an answer that came from elsewhere and lies between two of them is kept as its number. */
function faces(t: FormTexts, given: string | undefined): readonly FormChoice[] {
  const all: FormChoice[] = FACES.map((value) => ({ value, label: t.faces[value], face: MOODS[value] }));
  const isBetween = given !== undefined && given !== CANNOT_SAY && all.every(({ value }) => value !== given);
  return isBetween ? [...all, { value: given, label: given }] : all;
}
