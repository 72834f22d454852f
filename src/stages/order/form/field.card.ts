import { choiceInput, dateInput, numberInput, text, textInput, timeInput } from '../../../kernel/card/card.ts';
import type { CardElement, CardInput, Choice } from '../../../kernel/card/card.ts';
import { formatList } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Fault } from '../request/faults.ts';
import type { FieldName } from '../request/fields.ts';
import type { FormState } from './form-state.ts';
import { formTexts } from './texts.ts';
import type { FormTexts } from './texts.ts';

export function wordsOf(state: FormState): FormTexts {
  return formTexts[state.language];
}

/** The label that a field has on the form. */
export function labelOf(name: FieldName, language: Language): string {
  const words = formTexts[language];
  const [, number, part] = /^window(\d+)(Date|From|To)$/.exec(name) ?? [];
  if (number !== undefined) return words.windowLabels[part as 'Date' | 'From' | 'To'](Number(number));
  return words.labels[name as keyof FormTexts['labels']];
}

/** What is wrong with a field, in words. Never says what was written. */
export function faultInWords(fault: Fault, language: Language): string {
  const words = formTexts[language];
  if (fault.kinds === undefined) return words.faults[fault.reason];
  return words.guarded(
    formatList(
      fault.kinds.map((kind) => words.guardKinds[kind]),
      language,
    ),
  );
}

/** The input with its fault above it, in words; the colour only repeats them. */
export function asked(state: FormState, input: CardInput): readonly CardElement[] {
  const fault = state.faults.get(input.id as FieldName);
  if (fault === undefined) return [input];
  const sentence = wordsOf(state).check(faultInWords(fault, state.language));
  return [text(sentence, { color: 'attention', weight: 'bolder', spacing: 'medium' }), input];
}

/** Two short inputs on one line; with a fault in words one below the other, so that the words have room. */
export function sideBySide(left: readonly CardElement[] = [], right: readonly CardElement[] = []): readonly CardElement[] {
  if (left.length !== 1 || right.length !== 1) return [...left, ...right];
  const column = (items: readonly CardElement[]) => ({ type: 'Column', width: 'stretch', items }) as const;
  return [{ type: 'ColumnSet', columns: [column(left), column(right)] }];
}

type Required = keyof FormTexts['required'];

/** A list to choose from. A value that is not on the list is not shown again. */
export function chosen(
  state: FormState,
  name: FieldName,
  choices: readonly Choice[],
  look: {
    readonly isRequired?: boolean;
    readonly isMultiSelect?: boolean;
    readonly style?: 'compact' | 'expanded' | 'filtered';
    readonly placeholder?: string;
    readonly dataQuery?: string;
  } = {},
): readonly CardElement[] {
  const listed = (state.fields[name] ?? '').split(',').filter((one) => choices.some((choice) => choice.value === one));
  const { isRequired, ...rest } = look;
  const plain = {
    id: name,
    label: labelOf(name, state.language),
    choices,
    ...rest,
    ...(listed.length === 0 ? {} : { value: listed.join(',') }),
  };
  const input = isRequired === true ? choiceInput({ ...plain, ...required(state, name as Required) }) : choiceInput(plain);
  return asked(state, input);
}

export function written(state: FormState, name: FieldName, maxLength: number, isMultiline = false): readonly CardElement[] {
  // What is far too long would make the card itself too large to send.
  const value = state.fields[name]?.slice(0, maxLength * 2);
  return asked(
    state,
    textInput({ id: name, label: labelOf(name, state.language), maxLength, ...(isMultiline ? { isMultiline } : {}), value }),
  );
}

export function counted(state: FormState, name: FieldName): readonly CardElement[] {
  const words = state.fields[name] ?? '';
  const value = /^\d{1,3}$/.test(words) ? Number(words) : undefined;
  return asked(state, numberInput({ id: name, label: labelOf(name, state.language), value }));
}

export function dated(
  state: FormState,
  name: FieldName,
  limits: { readonly min?: string; readonly max?: string } = {},
): readonly CardElement[] {
  return asked(state, dateInput({ id: name, label: labelOf(name, state.language), value: state.fields[name], ...limits }));
}

export function timed(state: FormState, name: FieldName): readonly CardElement[] {
  return asked(state, timeInput({ id: name, label: labelOf(name, state.language), value: state.fields[name] }));
}

function required(state: FormState, name: Required): { readonly isRequired: true; readonly errorMessage: string } {
  return { isRequired: true, errorMessage: wordsOf(state).required[name] };
}
