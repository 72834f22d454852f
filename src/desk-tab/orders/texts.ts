import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type OrderPageTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const orderTexts: Texts<OrderPageTexts> = { fi, sv, en };
