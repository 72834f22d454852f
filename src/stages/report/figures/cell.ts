import { formatDate, formatNumber } from '../../../kernel/language/format.ts';
import { formatMoment } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import type { Figures } from './figures.ts';
import { HIDDEN } from './small-groups.ts';
import type { Cell } from './small-groups.ts';
import { texts } from '../texts.ts';

/** '12,5', 'alle 5*' or '–'. */
export function cellInWords(cell: Cell, smallest: number, language: Language): string {
  if (cell === undefined) return modelTexts[language].everyday.none;
  return cell === HIDDEN ? texts[language].hidden(smallest) : formatNumber(cell, language);
}

/** '1.1.2027 – 30.6.2027. Tilanne …' */
export function periodInWords({ period }: Figures, area: Area, language: Language): string {
  const asOf = formatMoment(period.asOf, area.zone, language);
  return texts[language].period(formatDate(period.from, language), formatDate(period.to, language), asOf);
}
