import { pageLanguage } from '../page/settings.js';
import { en } from './texts.en.js';
import { fi } from './texts.fi.js';
import { sv } from './texts.sv.js';

const TEXTS = { fi, sv, en };

/** All texts of the page's language. */
export function texts(language = pageLanguage()) {
  return TEXTS[language];
}

/**
 * A text with its places filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  return texts()[key].replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}
