import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type BankTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const bankTexts: Texts<BankTexts> = { fi, sv, en };
