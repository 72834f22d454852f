import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { FieldTexts } from './field-words.ts';
import { sv } from './sv.ts';

/** The words of the fields of an order, in the three languages of the interface. */
export const fieldTexts: Texts<FieldTexts> = { fi, sv, en };
