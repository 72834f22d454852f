import { type Language, LANGUAGES } from '../../kernel/language/language.ts';
import { stemsOf } from '../finnish-words.ts';
import type { Vocabulary } from './lexicon.ts';

/** Languages that are interpreted in Finland and have no everyday name of their own: the runtime knows what they are called. */
const CODES =
  'ar so ru et uk fa tr sq vi th zh yue ja ko mn es fr de pl ro pt it nl da no is lt lv hu cs sk bg el he hr mk sl sr bs be ka hy az kk ky uz tg tk ug hi pa bn ta te ml ne si ur ps ku my km lo ms id tl am ti om sw rw rn ln wo yo ig ha ff mg af';

/** Looked up after the everyday names, so that these stay what they are. */
export function moreLanguages(): readonly Vocabulary[] {
  return LANGUAGES.map((language) => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    const words = CODES.split(' ').map((code) => [
      symbolOf(code, language),
      FORMS[language]((names.of(code) ?? '').toLowerCase()),
    ]);
    return { language, words: Object.fromEntries(words) as Record<string, string> };
  });
}

function symbolOf(code: string, language: Language): string {
  return language === 'fi' ? `lang:${code}+` : `lang:${code}`;
}

const SHORTEST_STEM = 5;

const FORMS: Readonly<Record<Language, (name: string) => string>> = {
  fi: (name) =>
    stemsOf(name)
      .map((stem) => (stem.length >= SHORTEST_STEM ? `${stem}*` : `${stem} ${stem}n ${stem}a ${stem}ksi`))
      .join(' '),
  sv: (name) => (name.endsWith('ska') ? `${name.slice(0, -1)}*` : name),
  en: (name) => name.replaceAll(' ', '_'),
};
