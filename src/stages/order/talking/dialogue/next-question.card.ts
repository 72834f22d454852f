import {
  actionSet,
  card,
  execute,
  subtle,
  text,
  type Card,
  type CardAction,
  type CardElement,
} from '../../../../kernel/card/card.ts';
import { formatDay } from '../../../../kernel/language/format.ts';
import { addDays, isoWeekOf, weekdayOf } from '../../../../kernel/time/calendar-date.ts';
import { faultInWords, fieldInput, sideBySide } from '../../form/field.card.ts';
import type { FormState } from '../../form/form-state.ts';
import { unclearPart } from '../../form/order-form.card.ts';
import type { Fault } from '../../../../model/fields/faults.ts';
import { rowOf } from '../../../../model/fields/fields.ts';
import { labelOf, wordsOf } from '../../../../model/fields/speech.ts';
import { whichMethod, worryPart } from '../../../../model/guides/guide-parts.ts';
import { askedBy, fieldsOfQuestion, isNeeded, type QuestionName } from './order-questions.ts';
import { suggestionsFor, type Suggestion } from './suggestions.ts';
import { dialogueTexts } from './texts.ts';

/** Why the question stands there again, when nothing is wrong with a field. */
export type Because = 'not-understood' | 'agree-first' | 'another' | 'explain' | 'needed';

export interface QuestionState extends FormState {
  /** The form's own key. */
  readonly draft: string;
  readonly asking: QuestionName;
  /** What was understood of the last answer, in words. */
  readonly noted?: string | undefined;
  /** What the step back took with it, in a sentence. */
  readonly tookBack?: string | undefined;
  /** Why the same thing is asked again. */
  readonly because?: Fault | Because | undefined;
  readonly left: number;
  readonly mayGoBack: boolean;
  readonly usualUnit?: string | undefined;
}

/** One question: the likely answers as buttons, the rest to pick or to type, and the ways on, back and out. */
export function questionCard(state: QuestionState): Card {
  const words = dialogueTexts[state.language];
  const asked = askedBy(state.asking);
  const { question } = wordsOf(asked.field, state.language);
  const all = suggestionsFor(asked, state);
  const isLong = all.length > MOST_BUTTONS;
  const inputs = inputsOf({ ...state, isOneQuestion: true }, isLong);
  return card({
    language: state.language,
    title: question ?? labelOf(asked.field, state.language),
    body: [
      ...(state.noted === undefined ? [] : [text(words.noted(state.noted))]),
      ...unclearPart(state),
      ...(state.tookBack === undefined ? [] : [text(state.tookBack)]),
      ...why(state),
      ...inRows(isLong ? all.slice(0, FEWER_BUTTONS) : all).map((row) => actionSet(row.map((one) => answer(one, state)))),
      ...inputs,
      subtle(`${hint(state)} ${words.left(state.left)}`),
    ],
    actions: waysOn(state, inputs.length > 0),
  });
}

const MOST_BUTTONS = 8;
const FEWER_BUTTONS = 5;
/** Cards show no more side by side. */
const IN_A_ROW = 5;

function answer({ title, fields }: Suggestion, { draft, asking }: QuestionState): CardAction {
  const content = { ...(fields as Readonly<Record<string, string>>), draft, question: asking };
  return execute({ title, verb: 'order.answer', data: content, associatedInputs: 'none' });
}

function waysOn(state: QuestionState, hasInputs: boolean): readonly CardAction[] {
  const { buttons } = dialogueTexts[state.language];
  const here = { draft: state.draft, question: state.asking };
  const alone = { data: { draft: state.draft }, associatedInputs: 'none' } as const;
  const skip = execute({
    title: buttons.skip,
    verb: 'order.answer',
    data: { ...here, skip: 'yes' },
    associatedInputs: 'none',
  });
  return [
    ...(hasInputs ? [execute({ title: buttons.next, verb: 'order.answer', data: here, style: 'positive' })] : []),
    ...(isNeeded(state.asking, state) ? [] : [skip]),
    ...(state.mayGoBack ? [execute({ title: buttons.back, verb: 'order.back', ...alone })] : []),
    ...(state.asking === 'method' ? [whichMethod(state.language)] : []),
    execute({ title: buttons.form, verb: 'order.new', associatedInputs: 'none' }),
    execute({ title: buttons.drop, verb: 'order.drop', ...alone }),
  ];
}

function why(state: QuestionState): readonly CardElement[] {
  const { because, language } = state;
  if (because === undefined) return [];
  if (typeof because === 'string' && isBecause(because))
    return [...BECAUSE[because](state).map((words) => text(words)), ...(because === 'agree-first' ? worryPart(language) : [])];
  return [text(`⚠ ${faultInWords(because, language)}`, { color: 'attention', weight: 'bolder' })];
}

function isBecause(because: string): because is Because {
  return because in BECAUSE;
}

const BECAUSE: Readonly<Record<Because, (state: QuestionState) => readonly string[]>> = {
  'not-understood': ({ language }) => [dialogueTexts[language].notUnderstood],
  'agree-first': ({ language }) => [dialogueTexts[language].agreeFirst],
  another: ({ language }) => [dialogueTexts[language].keptAnother],
  needed: ({ language }) => [dialogueTexts[language].needed],
  explain: (state) => {
    const { language, asking } = state;
    const { question } = wordsOf(askedBy(asking).field, language);
    const words = dialogueTexts[language];
    const explained = words.meant[asking] ?? words.explained(question ?? labelOf(askedBy(asking).field, language));
    return isNeeded(asking, state) ? [explained] : [explained, words.explainedOptional];
  },
};

/** With an example of the reader's own calendar: Tuesday next week. */
function hint({ asking, language, today }: QuestionState): string {
  const { hints } = dialogueTexts[language];
  const example = addDays(today, 9 - weekdayOf(today));
  if (asking === 'days') return hints.days(isoWeekOf(example).week, formatDay(example, language));
  return asking === 'hours' ? hints.hours : hints.usual;
}

/** Days, numbers and own words have an input of their own beside the buttons; of a list, the whole where it is too long for them. */
function inputsOf(state: QuestionState, isLong: boolean): readonly CardElement[] {
  const { field, row } = askedBy(state.asking);
  const { look } = row.kind;
  if (look === 'day') {
    const days = fieldsOfQuestion(state.asking).filter((name) => rowOf(name).kind.look === 'day');
    return sideBySide(...days.map((name) => fieldInput(state, name)));
  }
  const isOwn = look === 'number' || look === 'text' || look === 'ticks';
  return isOwn || isLong ? fieldInput(state, field) : [];
}

function inRows<T>(items: readonly T[]): readonly (readonly T[])[] {
  const rows = Math.ceil(items.length / IN_A_ROW);
  return Array.from({ length: rows }, (_, row) => items.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW));
}
