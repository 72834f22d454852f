import type { Texts } from '../../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type DialogueTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const dialogueTexts: Texts<DialogueTexts> = { fi, sv, en };
