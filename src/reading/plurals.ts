import type { Language } from '../kernel/language/language.ts';

/** Is this Swedish or English word for people a plural, so that it says no number by itself? Finnish shows it by its case. */
export function isPlural(word: string, language: Language): boolean {
  if (language === 'en') return /(?:s|children|people)$/.test(word);
  return /(?:arna|orna|erna|ar|or|er|barn|barnen|syskon|unga|vuxna)$/.test(word) && !ONE_PERSON.test(word);
}

/** Swedish words that look like plurals, and those that are as often singular. */
const ONE_PERSON = /(?:mor|far|bror|syster|dotter|moster|faster|vuxen|förälder|fader|moder|rektor|kurator|are|handledare)$/;
