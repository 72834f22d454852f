import type { Language, Texts } from '../../kernel/language/language.ts';
import type { Area } from './area.ts';
import { nameOf } from './names.ts';
import type { Order } from '../order/order.ts';
import { en } from '../texts.en.ts';
import { fi, type ModelTexts } from '../texts.fi.ts';
import { sv } from '../texts.sv.ts';

// Names that the fields of an order need as well, and so stand beside nothing else.
export { languageName, methodOf, nameOf } from './names.ts';

/** The field's names in the three languages of the interface. */
export const modelTexts: Texts<ModelTexts> = { fi, sv, en };

export function methodName(area: Area, order: Order, language: Language): string {
  return nameOf(area.methods, order.request.method, language);
}
