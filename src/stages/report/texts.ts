import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type ReportTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export type { SectionId } from './tables/table-texts.fi.ts';
export type TableId = keyof ReportTexts['tables'];

export const texts: Texts<ReportTexts> = { fi, sv, en };
