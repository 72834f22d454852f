import { actionSet, foldable, heading, text, unfold } from '../../../kernel/card/card.ts';
import type { CardElement } from '../../../kernel/card/card.ts';
import { FIELD_NAMES, MOST_WINDOWS, filledWindows, rowOf } from '../../../model/fields/fields.ts';
import type { FieldName } from '../../../model/fields/fields.ts';
import type { Group } from '../../../model/fields/row.ts';
import { fieldInput, sideBySide } from './field.card.ts';
import type { FormState } from './form-state.ts';
import { formTexts } from './texts.ts';

/** The whole form, part by part. A meeting with no client has no part of the client's. */
export function formParts(state: FormState): readonly CardElement[] {
  return [
    ...part(state, 'meeting'),
    ...(state.fields.kind === 'none' ? [] : part(state, 'client')),
    ...part(state, 'place'),
    heading(formTexts[state.language].sections.time),
    ...timePart(state),
    ...part(state, 'people'),
    ...folded(state, 'more', 'more', []),
  ];
}

/** When it may be: a range of days with hours, and folded beneath it weekdays or up to five exact windows. */
export function timePart(state: FormState): readonly CardElement[] {
  const numbers = Array.from({ length: MOST_WINDOWS }, (_, index) => index + 1);
  const windows = numbers.flatMap((n) => [`window${n}Date`, `window${n}From`, `window${n}To`] as const);
  const instead = text(formTexts[state.language].windowsInstead, { weight: 'bolder' });
  const exact = [instead, ...windows.flatMap((name) => fieldInput(state, name))];
  return [...inputs(state, 'time'), ...folded(state, 'windows', 'exact-times', exact)];
}

function part(state: FormState, group: Group): readonly CardElement[] {
  return [heading(formTexts[state.language].sections[group]), ...inputs(state, group)];
}

/** Everything that may be left unsaid, folded until asked for; open when something in it has been filled or is faulty. */
function folded(state: FormState, group: Group, id: string, rest: readonly CardElement[]): readonly CardElement[] {
  const { fields, faults, language } = state;
  const isTouched = (name: FieldName): boolean =>
    faults.has(name) || (rowOf(name).form?.showsUsual !== true && fields[name] !== undefined);
  const isExact =
    rest.length > 0 && (filledWindows(fields).length > 0 || [...faults.keys()].some((name) => name.startsWith('window')));
  return [
    actionSet([unfold(formTexts[language].sections[group], id)]),
    foldable(id, isExact || namesOf(state, group).some(isTouched), [...inputs(state, group), ...rest]),
  ];
}

/** Halves that follow each other stand side by side. */
function inputs(state: FormState, group: Group): readonly CardElement[] {
  const names = namesOf(state, group);
  const isHalf = (name: FieldName | undefined): boolean => name !== undefined && rowOf(name).form?.isHalf === true;
  const isSecond = (index: number): boolean => isHalf(names[index]) && isHalf(names[index - 1]) && !isSecond(index - 1);
  return names.flatMap((name, index) => {
    if (isSecond(index)) return [];
    const next = names[index + 1];
    const right = isHalf(name) && next !== undefined && isSecond(index + 1) ? fieldInput(state, next) : undefined;
    return right === undefined ? fieldInput(state, name) : sideBySide(fieldInput(state, name), right);
  });
}

function namesOf({ fields }: FormState, group: Group): readonly FieldName[] {
  const at = (name: FieldName): number => rowOf(name).form?.at ?? 0;
  return FIELD_NAMES.filter((name) => {
    const { form, when } = rowOf(name);
    return form?.group === group && !(when === 'client' && fields.kind === 'none');
  }).toSorted((a, b) => at(a) - at(b));
}
