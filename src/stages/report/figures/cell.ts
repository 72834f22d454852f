import { formatDate, formatNumber } from '../../../kernel/language/format.ts';
import { formatMoment } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { periodName } from '../../../model/feedback/fixed-period.ts';
import { rangeInWords } from '../../../model/feedback/range-in-words.ts';
import { COVERED, HIDDEN, type Cell } from '../../../model/feedback/safe-cell.ts';
import type { Figures } from './figures.ts';
import { texts } from '../texts.ts';

/** '12,5', '5–9', '8 tai yli', 'alle 5*', 'ei näytetä**' or '–'. */
export function cellInWords(cell: Cell, smallest: number, language: Language): string {
  if (cell === undefined) return modelTexts[language].everyday.none;
  return typeof cell === 'number' ? formatNumber(cell, language) : signInWords(cell, smallest, language);
}

/** What is told in words wherever a figure is not one number. */
export function signInWords(cell: Exclude<Cell, number | undefined>, smallest: number, language: Language): string {
  const t = texts[language];
  if (cell === HIDDEN) return t.hidden(smallest);
  if (cell === COVERED) return t.covered;
  return rangeInWords(cell, language);
}

/** '1.1.2027 – 30.6.2027. Tilanne …' */
export function periodInWords({ period }: Figures, area: Area, language: Language): string {
  const asOf = formatMoment(period.asOf, area.zone, language);
  return texts[language].period(formatDate(period.from, language), formatDate(period.to, language), asOf);
}

/** Which published periods the figures of feedback are of, or that there are none yet. */
export function publishedInWords({ quality: { periods } }: Figures, language: Language): string {
  const t = texts[language];
  return periods.length === 0 ? t.nothingPublished : t.published(periods.map(periodName).join(', '));
}
