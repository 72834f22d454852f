import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type SharingTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const sharingTexts: Texts<SharingTexts> = { fi, sv, en };
