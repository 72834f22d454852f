import { nameIn, type Language, type Named } from '../../kernel/language/language.ts';
import { once } from '../../kernel/language/once.ts';
import type { Area } from './area.ts';
import type { Method } from './methods.ts';

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

/** 'suomi', 'finska', 'Finnish' of 'fi'; the code itself where it has no name. Asked for each language of a list each time that it is drawn. */
export const languageName: (code: string, language: Language) => string = once((code: string, language: Language) => {
  try {
    return namesIn(language).of(code) ?? code;
  } catch {
    return code;
  }
});

const namesIn = once((language: Language) => new Intl.DisplayNames([language], { type: 'language' }));
