import type { Texts } from '../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type CalendarTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

export const calendarTexts: Texts<CalendarTexts> = { fi, sv, en };
