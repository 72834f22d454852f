import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type TraineeTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const texts: Texts<TraineeTexts> = { fi, sv, en };
