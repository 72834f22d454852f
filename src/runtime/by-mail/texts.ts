import type { Language } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type LetterTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const texts: Readonly<Record<Language, LetterTexts>> = { fi, sv, en };
