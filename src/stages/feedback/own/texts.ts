import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi } from './texts.fi.ts';
import { sv } from './texts.sv.ts';
import type { OwnTexts } from './texts.fi.ts';

export const texts: Texts<OwnTexts> = { fi, sv, en };
