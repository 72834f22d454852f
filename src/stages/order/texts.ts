import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type OrderTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export type { OrderTexts };

export const texts: Texts<OrderTexts> = { fi, sv, en };
