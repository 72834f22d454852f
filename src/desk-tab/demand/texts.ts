import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type DemandTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const demandTexts: Texts<DemandTexts> = { fi, sv, en };
