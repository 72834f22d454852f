import { text, type CardElement } from '../../kernel/card/card.ts';
import { person } from '../../kernel/card/reachable-person.ts';
import type { Language } from '../../kernel/language/language.ts';
import { coordinatorsFor, type Area } from './area.ts';
import { modelTexts } from './naming.ts';

/** Whom to ask about orders of a method: a coordinator by name, with links to call and to write. */
export function coordinatorPart(area: Area, method: string, language: Language): readonly CardElement[] {
  const { questions, coordinator: as } = modelTexts[language].contact;
  const [first] = coordinatorsFor(area, method);
  return first === undefined ? [] : [text(questions), person({ ...first, as }, language)];
}
