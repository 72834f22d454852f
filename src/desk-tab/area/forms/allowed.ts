import type { Language } from '../../../kernel/language/language.ts';
import type { PolicyRow } from '../../../model/area/policy.ts';
import { areaTexts } from '../texts.ts';

/** 'Kokonaisluku 1–336, ellei muuta sovita 48': limits and default of a setting. */
export function allowedOf(row: PolicyRow, language: Language): string {
  const { limits, yes, no } = areaTexts[language];
  if (row.kind === 'number') return limits.number(row.least, row.most, row.usual);
  return row.kind === 'switch' ? limits.switch(row.usual ? yes : no) : limits.hours(row.usual);
}
