import { heading, toggleInput } from '../../../kernel/card/card.ts';
import type { CardElement } from '../../../kernel/card/card.ts';
import { fixedChoices, interpretedChoices, kindChoices, meetingLanguageChoices, methodChoices } from './choice-lists.ts';
import { modelTexts } from '../../../model/naming.ts';
import { INTERPRETERS, PLACE_TYPES } from '../request/choices.ts';
import { PLACE_LENGTH } from '../request/read-text.ts';
import { asked, chosen, counted, dated, labelOf, sideBySide, wordsOf, written } from './field.card.ts';
import type { FormState } from './form-state.ts';
import { listed } from './list-field.card.ts';

/** What kind of meeting, and whose: the questions that every order answers. */
export function meetingPart(state: FormState): readonly CardElement[] {
  const { area, language, fields } = state;
  const placeholder = wordsOf(state).choose;
  return [
    heading(wordsOf(state).sections.meeting),
    ...chosen(state, 'kind', kindChoices(language), { isRequired: true, style: 'expanded' }),
    ...chosen(state, 'method', methodChoices(area, fields.kind, language), { isRequired: true, placeholder }),
    ...listed(state, 'theme', area.themes, 'themes'),
    ...listed(state, 'unit', area.units, 'units', true),
    ...(fields.kind === 'none' ? [] : clientPart(state)),
  ];
}

/** What belongs to a meeting with a client only. */
function clientPart(state: FormState): readonly CardElement[] {
  const words = wordsOf(state);
  const agreed = toggleInput({
    id: 'clientAgreed',
    label: labelOf('clientAgreed', state.language),
    title: words.clientAgreedTitle,
    value: state.fields.clientAgreed === 'yes' ? 'yes' : undefined,
  });
  return [heading(words.sections.client), ...asked(state, agreed), ...dated(state, 'clientAgreedOn', { max: state.today })];
}

export function placePart(state: FormState): readonly CardElement[] {
  const { area, language, fields } = state;
  const names = modelTexts[language];
  const placeholder = wordsOf(state).choose;
  return [
    heading(wordsOf(state).sections.place),
    ...listed(state, 'municipality', area.municipalities, 'municipalities', true),
    ...chosen(state, 'placeType', fixedChoices(PLACE_TYPES, names.places)),
    ...written(state, 'placeText', PLACE_LENGTH),
    ...chosen(state, 'language', meetingLanguageChoices(area, fields.language, language)),
    ...chosen(state, 'interpreter', fixedChoices(INTERPRETERS, names.interpreters)),
    ...chosen(state, 'interpreterLanguage', interpretedChoices(fields.interpreterLanguage, language), { placeholder }),
  ];
}

const GROUPS = ['countFamily', 'countClose', 'countProfessionals'] as const;
const AGES = ['countChildren', 'countYoung'] as const;

/** Numbers per group, never names. A meeting with no client has only its professionals. */
export function peoplePart(state: FormState): readonly CardElement[] {
  const title = heading(wordsOf(state).sections.people);
  const [family, close, professionals] = GROUPS.map((name) => counted(state, name));
  if (state.fields.kind === 'none') return [title, ...(professionals ?? [])];
  const [children, young] = AGES.map((name) => counted(state, name));
  return [title, ...sideBySide(family, close), ...(professionals ?? []), ...sideBySide(children, young)];
}
