import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type OrderFormTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export type { OrderFormTexts };

export const formTexts: Texts<OrderFormTexts> = { fi, sv, en };
