import type { Texts } from '../../../kernel/language/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fi, type FamilyWords, type QuestionWords } from './fi.ts';
import { ru } from './ru.ts';
import { se } from './se.ts';
import { sv } from './sv.ts';

/** The words of the questions for cards, in the languages of the interface. */
export const words: Texts<QuestionWords> = { fi, sv, en };

/** Languages of the family's form by their codes (ISO 639), in the order in which they are offered. Add a file and a line. */
export const formLanguages: Readonly<Record<string, FamilyWords>> = { fi, sv, en, se, ru, ar };
