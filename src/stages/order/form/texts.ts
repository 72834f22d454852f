import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi } from './texts.fi.ts';
import type { FormTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export type { FormTexts };

export const formTexts: Texts<FormTexts> = { fi, sv, en };
