import { nameIn } from '../kernel/language/language.ts';
import type { Language, Named, Texts } from '../kernel/language/language.ts';
import { formatList } from '../kernel/language/format.ts';
import type { Area } from './area.ts';
import type { Method } from './methods.ts';
import type { Counts, Order, OrderRequest } from './order.ts';
import { en } from './texts.en.ts';
import { fi } from './texts.fi.ts';
import { sv } from './texts.sv.ts';
import type { ModelTexts } from './texts.fi.ts';

/** The field's names in the three languages of the interface. */
export const modelTexts: Texts<ModelTexts> = { fi, sv, en };

/** The method of an id, or of the catalogue's "not known" when an area has taken it away since. */
export function methodOf(area: Area, id: string): Method | undefined {
  return area.methods.find((one) => one.id === id);
}

interface Entry {
  readonly id: string;
  readonly name: Named;
}

/** The name of an area's thing; the id itself when the area file no longer has it. */
export function nameOf(entries: readonly Entry[], id: string, language: Language): string {
  const entry = entries.find((one) => one.id === id);
  return entry === undefined ? id : nameIn(entry.name, language);
}

/** 'suomi', 'finska', 'Finnish' of 'fi'; the code itself where it has no name. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** '4 asiakas ja perhe, 6 ammattilaiset': the groups that are not empty. */
export function countsInWords(counts: Counts, language: Language): string {
  const names = modelTexts[language].countNames;
  const groups = (['family', 'close', 'professionals'] as const).filter((group) => counts[group] > 0);
  const young = (['children', 'young'] as const).filter((group) => counts[group] > 0);
  const said = formatList(
    groups.map((group) => `${names[group]} ${counts[group]}`),
    language,
  );
  return young.length === 0 ? said : `${said} (${young.map((group) => `${names[group]} ${counts[group]}`).join(', ')})`;
}

export function interpreterInWords(request: OrderRequest, language: Language): string {
  const name = modelTexts[language].interpreters[request.interpreter];
  return request.interpreterLanguage === undefined ? name : `${name}: ${languageName(request.interpreterLanguage, language)}`;
}

export function methodName(area: Area, order: Order, language: Language): string {
  return nameOf(area.methods, order.request.method, language);
}
