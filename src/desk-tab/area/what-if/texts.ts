import type { Texts } from '../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type WhatIfTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const whatIfTexts: Texts<WhatIfTexts> = { fi, sv, en };
