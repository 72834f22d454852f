import { choiceInput, dateInput, numberInput, text, textInput, timeInput, toggleInput } from '../../../kernel/card/card.ts';
import type { CardElement, CardInput } from '../../../kernel/card/card.ts';
import { formatList } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { capitalised } from '../../../kernel/language/phrases.ts';
import type { Fault } from '../../../model/fields/faults.ts';
import { rowOf } from '../../../model/fields/fields.ts';
import type { FieldName } from '../../../model/fields/fields.ts';
import type { Look } from '../../../model/fields/kind.ts';
import { labelOf, wordsOf } from '../../../model/fields/told.ts';
import { fieldTexts } from '../../../model/fields/words/words.ts';
import type { FormState } from './form-state.ts';
import { listOf } from './lists.ts';
import { formTexts } from './texts.ts';

/** The input of a field with its fault above it, in words; the colour only repeats them. */
export function fieldInput(state: FormState, name: FieldName): readonly CardElement[] {
  const input = INPUTS[rowOf(name).kind.look](state, name);
  const fault = state.faults.get(name);
  if (fault === undefined) return [input];
  const sentence = formTexts[state.language].check(faultInWords(fault, state.language));
  return [text(sentence, { color: 'attention', weight: 'bolder', spacing: 'medium' }), input];
}

/** What is wrong with a field, in words. Never says what was written. */
export function faultInWords({ reason, kinds }: Fault, language: Language): string {
  const { faults, guarded, guardKinds } = fieldTexts[language];
  if (kinds === undefined) return faults[reason];
  return guarded(
    formatList(
      kinds.map((kind) => guardKinds[kind]),
      language,
    ),
  );
}

/** Two short inputs on one line; with a fault in words one below the other, so that the words have room. */
export function sideBySide(left: readonly CardElement[] = [], right: readonly CardElement[] = []): readonly CardElement[] {
  if (left.length !== 1 || right.length !== 1) return [...left, ...right];
  const column = (items: readonly CardElement[]) => ({ type: 'Column', width: 'stretch', items }) as const;
  return [{ type: 'ColumnSet', columns: [column(left), column(right)] }];
}

type Input = (state: FormState, name: FieldName) => CardInput;

const INPUTS: Readonly<Record<Look, Input>> = {
  choice: chosen,
  ticks: chosen,
  text: (state, name) => {
    const { longest = 0, isLong = false } = rowOf(name).kind.text ?? {};
    // What is far too long would make the card itself too large to send.
    const value = state.fields[name]?.slice(0, longest * 2);
    return textInput({ ...named(state, name), maxLength: longest, ...(isLong ? { isMultiline: true } : {}), value });
  },
  number: (state, name) => {
    const words = state.fields[name] ?? '';
    return numberInput({ ...named(state, name), value: /^\d{1,3}$/.test(words) ? Number(words) : undefined });
  },
  day: (state, name) => {
    const limits = rowOf(name).kind.days === 'behind' ? { max: state.today } : { min: state.today };
    return dateInput({ ...named(state, name), value: state.fields[name], ...limits });
  },
  clock: (state, name) => timeInput({ ...named(state, name), value: state.fields[name] }),
  yes: (state, name) => {
    const title = wordsOf(name, state.language).box ?? labelOf(name, state.language);
    return toggleInput({ ...named(state, name), title, value: state.fields[name] === 'yes' ? 'yes' : undefined });
  },
};

/** A list to choose from. A value that is not on the list is not shown again. */
function chosen(state: FormState, name: FieldName): CardInput {
  const { choices, ...look } = listOf(state, name);
  const listed = (state.fields[name] ?? '').split(',').filter((one) => choices.some((choice) => choice.value === one));
  const value = listed.length === 0 ? {} : { value: listed.join(',') };
  return choiceInput({ ...named(state, name), choices, ...look, ...value, ...required(state, name) });
}

function named({ language }: FormState, name: FieldName): { readonly id: string; readonly label: string } {
  return { id: name, label: labelOf(name, language) };
}

function required({ language, isOneQuestion = false }: FormState, name: FieldName) {
  const { missing } = rowOf(name);
  if (missing === undefined || isOneQuestion) return {};
  return { isRequired: true, errorMessage: capitalised(fieldTexts[language].faults[missing]) } as const;
}
