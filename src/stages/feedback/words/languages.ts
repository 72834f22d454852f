import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { FormTexts } from './fi.ts';

/** The words of the questions for cards, in the languages of the interface. */
export const words: Texts<FormTexts> = { fi, sv, en };

/** Languages of the family's form by their codes (ISO 639), in the order in which they are offered. Add a file and a line: the Sámi first. */
export const formLanguages: Readonly<Record<string, FormTexts>> = { fi, sv, en };
