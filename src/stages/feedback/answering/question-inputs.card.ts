import { choiceInput, text, textInput, type CardElement, type Choice } from '../../../kernel/card/card.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { CANNOT_SAY, FACES, LONGEST_COMMENT, SCALE, type FaceValue, type Question, type ScaleEnds } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';
import { texts } from '../texts.ts';
import { words } from '../words/form-languages.ts';

export interface Asking {
  readonly language: Language;
  /** What was filled in, and what is wrong with it. */
  readonly read?: AnswersRead | undefined;
  /** A child's scales are faces. */
  readonly hasFaces?: boolean;
}

/** The inputs of questions, filled in as they were read and with each fault in words at its field. */
export function questionInputs(questions: readonly Question[], asking: Asking): readonly CardElement[] {
  const { language, read } = asking;
  return questions.flatMap((question) => {
    const fault = read?.faults[question.id];
    const said = fault === undefined ? [] : [faultText(words[language].faults[fault])];
    return [...said, questionInput(question, asking)];
  });
}

/** A fault above the field that it is about: a sign and words, never colour alone. */
export function faultText(sentence: string): CardElement {
  return text(`⚠ ${sentence}`, { color: 'attention', weight: 'bolder' });
}

/** Small on a phone: every scale is one line that opens. */
function questionInput(question: Question, { language, read, hasFaces = false }: Asking): CardElement {
  const t = words[language];
  const { id } = question;
  const [label, value] = [t.items[id], read?.values[id]];
  if (question.kind === 'comment') {
    return textInput({
      id,
      label: `${label} ${hasFaces ? t.child.noNames : t.noNames}`,
      value,
      isMultiline: true,
      maxLength: LONGEST_COMMENT,
    });
  }
  const scale = question.kind === 'scale' && hasFaces ? faceChoices(language, value) : undefined;
  const choices =
    question.kind === 'choice'
      ? question.values.map((one) => ({ title: t.choices[one], value: one }))
      : (scale ?? scaleChoices(question.ends, language));
  return choiceInput({ id, label, value, choices, style: 'compact', placeholder: texts[language].notAnswered });
}

/**
 * A list, and not Teams' row of stars (Input.Rating): stars begin at one, while 0 and "I cannot say" are answers here, and those who see
 * stars would not answer the same question as those whose client, form or paper has none.
 */
function scaleChoices(ends: ScaleEnds, language: Language): readonly Choice[] {
  const t = words[language];
  const [low = '', high = ''] = t.ends[ends];
  const said: Readonly<Record<string, string>> = { '0': `0 – ${low}`, '10': `10 – ${high}` };
  return [...SCALE.map((value) => ({ title: said[value] ?? value, value })), cannotSay(language)];
}

/** The faces of the form and of the paper, in the signs that a list can show; a number between two of them stays one. */
function faceChoices(language: Language, given: string | undefined): readonly Choice[] {
  const faces: Choice[] = FACES.map((value) => ({ title: `${SIGNS[value]} ${words[language].faces[value]}`, value }));
  const isBetween = given !== undefined && given !== CANNOT_SAY && faces.every(({ value }) => value !== given);
  return [...faces, ...(isBetween ? [{ title: given, value: given }] : []), cannotSay(language)];
}

function cannotSay(language: Language): Choice {
  return { title: words[language].choices.dk, value: CANNOT_SAY };
}

const SIGNS: Readonly<Record<FaceValue, string>> = { '0': '😢', '3': '🙁', '5': '😐', '7': '🙂', '10': '😄' };
