import { tell } from './store.js';

const LANGUAGES = ['fi', 'sv', 'en'];

/** The page's language: chosen, else the browser's, else Finnish. */
export function pageLanguage() {
  const chosen = localStorage.getItem('language');
  if (LANGUAGES.includes(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.includes(tag)) ?? 'fi';
}

export function setPageLanguage(language) {
  localStorage.setItem('language', language);
  document.documentElement.lang = language;
  tell('language');
}

export function toggleTheme() {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  localStorage.setItem('theme', next);
}

/** A small thing remembered between visits. */
export function remembered(key, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function remember(key, value) {
  localStorage.setItem(key, JSON.stringify(value));
}
