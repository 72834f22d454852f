import { formatNumber } from '../../kernel/language/format.ts';
import type { Language } from '../../kernel/language/language.ts';
import { modelTexts } from '../../model/naming.ts';
import { HIDDEN } from './small-groups.ts';
import type { Cell } from './small-groups.ts';
import { texts } from './texts.ts';

/** '12,5', 'alle 5*' or '–'. */
export function cellInWords(cell: Cell, smallest: number, language: Language): string {
  if (cell === undefined) return modelTexts[language].everyday.none;
  return cell === HIDDEN ? texts[language].hidden(smallest) : formatNumber(cell, language);
}
