import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type ReportPageTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const reportPageTexts: Texts<ReportPageTexts> = { fi, sv, en };
