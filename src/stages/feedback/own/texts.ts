import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type OwnTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const texts: Texts<OwnTexts> = { fi, sv, en };
