import {
  choiceInput,
  dateInput,
  numberInput,
  text,
  textInput,
  timeInput,
  toggleInput,
  type CardElement,
  type CardInput,
  type Choice,
} from '../../../kernel/card/card.ts';
import { formatDate, formatList } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Fault } from '../../../model/fields/faults.ts';
import { MOST_WINDOWS, namesIn, rowOf, valuesIn, type FieldName } from '../../../model/fields/fields.ts';
import type { Look } from '../../../model/fields/kind.ts';
import { labelOf, speechOf, wordsOf } from '../../../model/fields/speech.ts';
import { fieldTexts } from '../../../model/fields/words/words.ts';
import type { FormState } from './form-state.ts';
import { formTexts } from './texts.ts';

/** The input of a field with its fault above it, in words; the colour only repeats them. */
export function fieldInput(state: FormState, name: FieldName): readonly CardElement[] {
  const input = INPUTS[rowOf(name).kind.look](state, name);
  const fault = state.faults.get(name);
  if (fault === undefined) return [input];
  return [text(`⚠ ${faultInWords(fault, state.language)}`, { color: 'attention', weight: 'bolder', spacing: 'medium' }), input];
}

/** What is wrong with a field, in words. Never says what was written. */
export function faultInWords({ reason, kinds, day }: Fault, language: Language): string {
  const { faults, guarded, guardKinds, tooSoon } = fieldTexts[language];
  if (day !== undefined) return tooSoon(formatDate(day, language));
  if (kinds === undefined) return faults[reason];
  return guarded(
    formatList(
      kinds.map((kind) => guardKinds[kind]),
      language,
    ),
  );
}

/** Short inputs on one line where it is wide enough; with a fault in words one below the other, so that the words have room. */
export function sideBySide(...sides: readonly (readonly CardElement[])[]): readonly CardElement[] {
  if (sides.some((items) => items.length !== 1)) return sides.flat();
  return [{ type: 'Container', layouts: [FLOW], items: sides.flat() }];
}

/** Older clients show one below the other. */
const FLOW = {
  type: 'Layout.Flow',
  itemFit: 'Fill',
  minItemWidth: '120px',
  columnSpacing: 'Small',
  rowSpacing: 'Small',
} as const;

/** One row for each exact time. */
export function windowRows(state: FormState): readonly CardElement[] {
  const all = Array.from({ length: MOST_WINDOWS }, (_, index) => index + 1);
  const told = all.filter((n) => isWindowTold(state, n));
  const fewest = told.length > 0 ? told : all.slice(0, 1);
  const numbers = state.longestList === 0 ? fewest : all;
  const row = (n: number) =>
    sideBySide(...([`window${n}Date`, `window${n}From`, `window${n}To`] as const).map((name) => fieldInput(state, name)));
  return [text(formTexts[state.language].windowsInstead, { weight: 'bolder' }), ...numbers.flatMap(row)];
}

/** Was something said of this exact time, or is something wrong with it? */
function isWindowTold({ fields, faults }: FormState, n: number): boolean {
  return [...namesIn(fields), ...faults.keys()].some((name) => name.startsWith(`window${n}`));
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
    const typed = Number(state.fields[name]?.replace(',', '.'));
    return numberInput({ ...named(state, name), value: Number.isFinite(typed) ? typed : undefined });
  },
  day: (state, name) => {
    const limits = rowOf(name).kind.days === 'behind' ? { max: state.today } : { min: state.today };
    return dateInput({ ...named(state, name), value: state.fields[name], ...limits });
  },
  clock: (state, name) => timeInput({ ...named(state, name), value: state.fields[name] }),
  yes: (state, name) => {
    const title = wordsOf(name, state.language).box ?? labelOf(name, state.language);
    const value = state.fields[name] === 'yes' ? 'yes' : undefined;
    return toggleInput({ ...named(state, name), title, value, ...required(state, name) });
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

/** What only a client's meeting must have is marked once it is known to be one. */
function required({ language, fields, isOneQuestion = false }: FormState, name: FieldName) {
  const { missing, when } = rowOf(name);
  if (missing === undefined || isOneQuestion || (when === 'client' && fields.kind !== 'client')) return {};
  return { isRequired: true, errorMessage: fieldTexts[language].faults[missing] } as const;
}

const LONGEST_LIST = 40;
/** A plain menu shows its names in every client; only a longer one is worth typing in. */
const LONGEST_MENU = 30;
/** Lists to tick several from take a row each, so they are shorter. */
const LONGEST_TICKS = 15;
/** Of a list that is typed in: Adaptive Cards has no list without a choice. */
const FIRST_FEW = 3;

/** How a list stands on a card. */
interface List {
  readonly choices: readonly Choice[];
  readonly isMultiSelect?: true;
  readonly style?: 'filtered' | 'expanded';
  readonly placeholder?: string;
  readonly dataQuery?: string;
}

/** The list of a field: on the card, or typed in and looked up where it is long. */
function listOf(state: FormState, name: FieldName): List {
  const { kind, form } = rowOf(name);
  if (kind.list === 'people') return peopleList(state, name);
  const all = kind.choices(speechOf(name, { ...state, said: state.fields }));
  const isTicked = kind.look === 'ticks';
  const list = isLookedUp(kind.list) ? listOrQuery(state, name, { choices: all, dataset: kind.list }) : { choices: all };
  if (isTicked) return { isMultiSelect: true, ...list };
  return {
    ...(form?.isExpanded === true ? { style: 'expanded' } : {}),
    ...placeholder(state, name),
    ...(isLookedUp(kind.list) && list.choices.length > LONGEST_MENU ? { style: 'filtered' } : {}),
    ...list,
  };
}

/** What an empty menu says; one that shows what is usual is never empty. */
function placeholder({ language }: FormState, name: FieldName): Pick<List, 'placeholder'> {
  const { showsUsual = false, isByMethod = false } = rowOf(name).form ?? {};
  return showsUsual ? {} : { placeholder: formTexts[language][isByMethod ? 'byMethod' : 'choose'] };
}

/** Units, and by typing also people of the bank. */
function peopleList(state: FormState, name: FieldName): List {
  const people = [...state.excludedNames].map(([value, title]) => ({ title, value }));
  const units = rowOf(name).kind.choices(speechOf(name, { ...state, said: state.fields }));
  const { choices } = listOrQuery(state, name, { choices: units, dataset: 'excluded' });
  return { isMultiSelect: true, style: 'filtered', choices: [...people, ...choices], dataQuery: `excluded/${state.area.id}` };
}

/** The catalogue of methods is short, and its words matter. */
function isLookedUp(list: string | undefined): list is string {
  return list !== undefined && list !== 'methods';
}

function listOrQuery(
  { fields, area, via, longestList = LONGEST_LIST }: FormState,
  name: FieldName,
  { choices, dataset }: { readonly choices: readonly Choice[]; readonly dataset: string },
): List {
  const longest = rowOf(name).kind.look === 'ticks' ? LONGEST_TICKS : LONGEST_LIST;
  if (via === 'web' || choices.length <= Math.min(longest, longestList)) return { choices };
  const kept = choices.filter((one) => valuesIn(fields, name).includes(one.value));
  const dataQuery = `${dataset}/${area.id}`;
  return { choices: kept.length > 0 ? kept : choices.slice(0, FIRST_FEW), dataQuery, style: 'filtered' };
}
