import type { CardElement } from '../../../kernel/card/card.ts';
import { actionSet, columns, foldable, unfold } from '../../../kernel/card/card.ts';
import { WEEKDAYS } from '../request/choices.ts';
import { MOST_WINDOWS, filledWindows } from '../request/fields.ts';
import { fixedChoices } from './choice-lists.ts';
import { chosen, dated, timed, wordsOf } from './field.card.ts';
import type { FormState } from './form-state.ts';

const WINDOWS_ID = 'windows';

/** When it may be: a range of days with hours, or folded beneath it up to five exact windows. */
export function timePart(state: FormState): readonly CardElement[] {
  const words = wordsOf(state);
  const limits = { min: state.today };
  return [
    columns(dated(state, 'earliestDate', limits), dated(state, 'latestDate', limits)),
    columns(timed(state, 'timeFrom'), timed(state, 'timeTo')),
    ...chosen(state, 'weekdays', fixedChoices(WEEKDAYS, words.weekdays), { isMultiSelect: true }),
    actionSet([unfold(words.sections.windows, WINDOWS_ID)]),
    foldable(WINDOWS_ID, filledWindows(state.fields).length > 0 || hasWindowFault(state), windowInputs(state)),
  ];
}

function windowInputs(state: FormState): readonly CardElement[] {
  return Array.from({ length: MOST_WINDOWS }, (_, index) => index + 1).flatMap((n) => [
    ...dated(state, `window${n}Date`, { min: state.today }),
    ...timed(state, `window${n}From`),
    ...timed(state, `window${n}To`),
  ]);
}

function hasWindowFault({ faults }: FormState): boolean {
  return [...faults.keys()].some((name) => name.startsWith('window'));
}
