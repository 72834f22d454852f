import { choiceInput, text, textInput } from '../../../kernel/card/card.ts';
import type { CardElement, Choice } from '../../../kernel/card/card.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { CANNOT_SAY, LONGEST_COMMENT, SCALE } from './questions.ts';
import type { Question, ScaleEnds } from './questions.ts';
import type { AnswersRead } from './read-answers.ts';
import { texts } from '../texts.ts';
import { words } from '../words/form-languages.ts';

/** The inputs of questions, filled in as they were read and with each fault in words at its field. */
export function questionInputs(questions: readonly Question[], language: Language, read?: AnswersRead): readonly CardElement[] {
  return questions.flatMap((question) => {
    const fault = read?.faults[question.id];
    const said = fault === undefined ? [] : [faultText(words[language].faults[fault])];
    return [...said, questionInput(question, language, read?.values[question.id])];
  });
}

/** A fault above the field that it is about: a sign and words, never colour alone. */
export function faultText(sentence: string): CardElement {
  return text(`⚠ ${sentence}`, { color: 'attention', weight: 'bolder' });
}

/** Small on a phone: every scale is one line that opens. */
function questionInput(question: Question, language: Language, value: string | undefined): CardElement {
  const t = words[language];
  const { id } = question;
  const label = t.items[id];
  if (question.kind === 'comment') {
    return textInput({ id, label: `${label} ${t.noNames}`, value, isMultiline: true, maxLength: LONGEST_COMMENT });
  }
  const choices =
    question.kind === 'choice'
      ? question.values.map((one) => ({ title: t.choices[one], value: one }))
      : scaleChoices(question.ends, language);
  return choiceInput({ id, label, value, choices, style: 'compact', placeholder: texts[language].notAnswered });
}

function scaleChoices(ends: ScaleEnds, language: Language): readonly Choice[] {
  const t = words[language];
  const [low = '', high = ''] = t.ends[ends];
  const said: Readonly<Record<string, string>> = { '0': `0 – ${low}`, '10': `10 – ${high}` };
  return [...SCALE.map((value) => ({ title: said[value] ?? value, value })), { title: t.choices.dk, value: CANNOT_SAY }];
}
