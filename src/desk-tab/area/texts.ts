import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type AreaTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const areaTexts: Texts<AreaTexts> = { fi, sv, en };
