import type { CardElement } from '../../../kernel/card/card.ts';
import { actionSet, foldable, text, unfold } from '../../../kernel/card/card.ts';
import { WEEKDAYS } from '../request/choices.ts';
import { MOST_WINDOWS, filledWindows } from '../request/fields.ts';
import { fixedChoices } from './choice-lists.ts';
import { chosen, dated, sideBySide, timed, wordsOf } from './field.card.ts';
import type { FormState } from './form-state.ts';

const EXACT_ID = 'exact-times';

/** When it may be: a range of days with hours, and folded beneath it weekdays or up to five exact windows. */
export function timePart(state: FormState): readonly CardElement[] {
  const words = wordsOf(state);
  const limits = { min: state.today };
  return [
    ...sideBySide(dated(state, 'earliestDate', limits), dated(state, 'latestDate', limits)),
    ...sideBySide(timed(state, 'timeFrom'), timed(state, 'timeTo')),
    actionSet([unfold(words.sections.windows, EXACT_ID)]),
    foldable(EXACT_ID, isExact(state), [
      ...chosen(state, 'weekdays', fixedChoices(WEEKDAYS, words.weekdays), { isMultiSelect: true }),
      text(words.windowsInstead, { weight: 'bolder' }),
      ...windowInputs(state),
    ]),
  ];
}

function windowInputs(state: FormState): readonly CardElement[] {
  return Array.from({ length: MOST_WINDOWS }, (_, index) => index + 1).flatMap((n) => [
    ...dated(state, `window${n}Date`, { min: state.today }),
    ...timed(state, `window${n}From`),
    ...timed(state, `window${n}To`),
  ]);
}

function isExact({ fields, faults }: FormState): boolean {
  const names = [...faults.keys()];
  return (
    fields.weekdays !== undefined ||
    filledWindows(fields).length > 0 ||
    names.some((name) => name === 'weekdays' || name.startsWith('window'))
  );
}
