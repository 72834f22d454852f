import { actionSet, foldable, unfold } from '../../../kernel/card/card.ts';
import type { CardElement } from '../../../kernel/card/card.ts';
import { modelTexts } from '../../../model/naming.ts';
import { ACCESSIBILITY, AGE_GROUPS, HOPES, URGENCIES, WORRIES } from '../request/choices.ts';
import type { FieldName } from '../request/fields.ts';
import { NOTE_LENGTH } from '../request/read-text.ts';
import { fixedChoices, lengthChoices } from './choice-lists.ts';
import { chosen, wordsOf, written } from './field.card.ts';
import type { FormState } from './form-state.ts';
import { excludedField, listed, ticked } from './list-field.card.ts';

const MORE_ID = 'more';
const ORDER_NUMBER_LENGTH = 20;
const FOLDED: readonly FieldName[] = [
  'note',
  'hopes',
  'worry',
  'ageGroup',
  'sector',
  'invitedSectors',
  'invitedUnits',
  'accessibility',
  'durationMinutes',
  'seats',
  'excluded',
  'urgency',
  'followUpOf',
];

/** Everything that may be left unsaid, folded until asked for; open when something in it has been filled or is faulty. */
export function morePart(state: FormState): readonly CardElement[] {
  const isOpen = FOLDED.some((name) => state.faults.has(name) || (name !== 'urgency' && state.fields[name] !== undefined));
  return [
    actionSet([unfold(wordsOf(state).sections.more, MORE_ID)]),
    foldable(MORE_ID, isOpen, [...practical(state), ...wishes(state)]),
  ];
}

function practical(state: FormState): readonly CardElement[] {
  const { language, area } = state;
  const words = wordsOf(state);
  const placeholder = words.byMethod;
  const seats = [1, 2, 3, 4].map((n) => ({ title: n < 3 ? String(n) : words.coordinatorConfirms(n), value: String(n) }));
  return [
    ...chosen(state, 'urgency', fixedChoices(URGENCIES, modelTexts[language].urgencies)),
    ...chosen(state, 'durationMinutes', lengthChoices(language), { placeholder }),
    ...chosen(state, 'seats', seats, { placeholder }),
    ...listed(state, 'sector', area.sectors, 'sectors'),
    ...ticked(state, 'invitedSectors', area.sectors, 'sectors'),
    ...ticked(state, 'invitedUnits', area.units, 'units'),
    ...excludedField(state),
    ...written(state, 'followUpOf', ORDER_NUMBER_LENGTH),
  ];
}

function wishes(state: FormState): readonly CardElement[] {
  const words = wordsOf(state);
  const ofClient =
    state.fields.kind === 'none'
      ? []
      : chosen(state, 'ageGroup', fixedChoices(AGE_GROUPS, words.ageGroups), { placeholder: words.choose });
  return [
    ...chosen(state, 'hopes', fixedChoices(HOPES, words.hopes), { isMultiSelect: true }),
    ...chosen(state, 'worry', fixedChoices(WORRIES, words.worries), { placeholder: words.choose }),
    ...ofClient,
    ...chosen(state, 'accessibility', fixedChoices(ACCESSIBILITY, words.accessibility), { isMultiSelect: true }),
    ...written(state, 'note', NOTE_LENGTH, true),
  ];
}
