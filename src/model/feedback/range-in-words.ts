import { formatNumber } from '../../kernel/language/format.ts';
import type { Language } from '../../kernel/language/language.ts';
import { modelTexts } from '../area/naming.ts';
import type { Range } from './safe-cell.ts';
import { isOpenAbove } from './shown.ts';

/** '5–9', '8 tai yli' or '2 tai alle': wherever a figure is not one number. */
export function rangeInWords(range: Range, language: Language): string {
  const { everyday } = modelTexts[language];
  const [from, to] = [range.from, range.to].map((end) => formatNumber(end, language)) as [string, string];
  if (range.from === 0) return everyday.orLess(to);
  if (isOpenAbove(range)) return everyday.orMore(from);
  return range.from < 0 ? `${from} … ${to}` : `${from}–${to}`;
}
