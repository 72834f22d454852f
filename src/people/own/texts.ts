import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type OwnRowTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const ownTexts: Texts<OwnRowTexts> = { fi, sv, en };
