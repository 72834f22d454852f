import type { CardElement, Choice } from '../../../kernel/card/card.ts';
import type { Named } from '../../../kernel/language/language.ts';
import { valuesOf } from '../request/fields.ts';
import { namedChoices } from './choice-lists.ts';
import { chosen, wordsOf } from './field.card.ts';
import type { FormState } from './form-state.ts';

/** Where the bot finds the choices while somebody types: `units/<area>` and so on. */
type Dataset = 'units' | 'municipalities' | 'sectors' | 'themes' | 'excluded';
type Entries = readonly { readonly id: string; readonly name: Named }[];

const LONGEST_LIST = 40;
/** A plain menu shows its names in every client; only a longer one is worth typing in. */
const LONGEST_MENU = 30;
/** Lists to tick several from take a row each, so they are shorter. */
const LONGEST_TICKS = 15;
/** Of a list that is typed in: Adaptive Cards has no list without a choice. */
const FIRST_FEW = 3;

/** One of an area's own things: its list on the card, or typed in and looked up where the list is long. */
export function listed(
  state: FormState,
  name: 'unit' | 'municipality' | 'theme' | 'sector',
  entries: Entries,
  dataset: Dataset,
  isRequired = false,
): readonly CardElement[] {
  const list = listOrQuery(state, name, namedChoices(entries, state.language), dataset, LONGEST_LIST);
  const { choices, ...look } = list;
  const placeholder = wordsOf(state).choose;
  return chosen(state, name, choices, {
    isRequired,
    placeholder,
    ...(choices.length > LONGEST_MENU ? { style: 'filtered' } : {}),
    ...look,
  });
}

/** Several of an area's own things. */
export function ticked(
  state: FormState,
  name: 'invitedUnits' | 'invitedSectors',
  entries: Entries,
  dataset: Dataset,
): readonly CardElement[] {
  const { choices, ...look } = listOrQuery(state, name, namedChoices(entries, state.language), dataset, LONGEST_TICKS);
  return chosen(state, name, choices, { isMultiSelect: true, ...look });
}

/** Units, and by typing also people of the bank, who must not be chosen. No reason is asked. */
export function excludedField(state: FormState): readonly CardElement[] {
  const people = [...state.excludedNames].map(([value, title]) => ({ title, value }));
  const { choices } = listOrQuery(state, 'excluded', namedChoices(state.area.units, state.language), 'excluded', LONGEST_TICKS);
  const dataQuery = `excluded/${state.area.id}`;
  return chosen(state, 'excluded', [...people, ...choices], { isMultiSelect: true, style: 'filtered', dataQuery });
}

function listOrQuery(
  { fields, area, longestList = LONGEST_LIST }: FormState,
  name: keyof FormState['fields'],
  choices: readonly Choice[],
  dataset: Dataset,
  longest: number,
): { readonly choices: readonly Choice[]; readonly dataQuery?: string; readonly style?: 'filtered' } {
  if (choices.length <= Math.min(longest, longestList)) return { choices };
  const selected = valuesOf(fields[name]);
  const dataQuery = `${dataset}/${area.id}`;
  const kept = choices.filter((one) => selected.includes(one.value));
  return { choices: kept.length > 0 ? kept : choices.slice(0, FIRST_FEW), dataQuery, style: 'filtered' };
}
