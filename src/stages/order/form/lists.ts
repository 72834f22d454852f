import type { Choice } from '../../../kernel/card/card.ts';
import { rowOf, valuesIn } from '../../../model/fields/fields.ts';
import type { FieldName } from '../../../model/fields/fields.ts';
import { speechOf } from '../../../model/fields/told.ts';
import type { FormState } from './form-state.ts';
import { formTexts } from './texts.ts';

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
export function listOf(state: FormState, name: FieldName): List {
  const { kind, form } = rowOf(name);
  if (kind.list === 'people') return peopleList(state, name);
  const all = kind.choices(speechOf(name, { ...state, said: state.fields }));
  const isTicked = kind.look === 'ticks';
  const list = isLookedUp(kind.list) ? listOrQuery(state, name, all, kind.list) : { choices: all };
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
  const { choices } = listOrQuery(state, name, units, 'excluded');
  return { isMultiSelect: true, style: 'filtered', choices: [...people, ...choices], dataQuery: `excluded/${state.area.id}` };
}

/** The catalogue of methods is short, and its words matter. */
function isLookedUp(list: string | undefined): list is string {
  return list !== undefined && list !== 'methods';
}

function listOrQuery(
  { fields, area, longestList = LONGEST_LIST }: FormState,
  name: FieldName,
  choices: readonly Choice[],
  dataset: string,
): List {
  const longest = rowOf(name).kind.look === 'ticks' ? LONGEST_TICKS : LONGEST_LIST;
  if (choices.length <= Math.min(longest, longestList)) return { choices };
  const kept = choices.filter((one) => valuesIn(fields, name).includes(one.value));
  const dataQuery = `${dataset}/${area.id}`;
  return { choices: kept.length > 0 ? kept : choices.slice(0, FIRST_FEW), dataQuery, style: 'filtered' };
}
