import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type OrdererTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const ordererTexts: Texts<OrdererTexts> = { fi, sv, en };
