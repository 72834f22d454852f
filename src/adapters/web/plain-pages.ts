import type { Request, Response } from 'express';
import { LANGUAGES, type Language } from '../../kernel/language/language.ts';
import { html, type Html } from './html.ts';
import { pageHtml } from './page.ts';
import { texts } from './feedback/texts.ts';
import type { WebTexts } from './feedback/texts.fi.ts';
import { wantedLanguages } from './wanted-languages.ts';

/** 404 in words. */
export function notFound(request: Request, response: Response): void {
  say(request, response.status(404), 'notFound');
}

/** 404 for a personal link, whatever the reason. */
export function linkEnded(request: Request, response: Response): void {
  say(request, response.status(404), 'linkEnded');
}

export function tooManyTries(request: Request, response: Response): void {
  say(request, response.status(429), 'tooManyTries');
}

/** Something broke here (5xx), or what was sent cannot be read (4xx). Tells nothing of what it was. */
export function failed(request: Request, response: Response, status: number): void {
  say(request, response.status(status), status < 500 ? 'faulty' : 'failed');
}

/** A page in the languages of the interface. */
export function sendPage(
  request: Request,
  response: Response,
  page: (language: Language) => { title: string; main: Html },
): void {
  const language = interfaceLanguage(request);
  const { title, main } = page(language);
  const languages = LANGUAGES.map((code) => ({ code, name: NAMES[code] }));
  response.send(pageHtml({ language, languages, title, words: texts[language], path: request.path, main }));
}

/** Each language's own name for itself. */
export const NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

function interfaceLanguage(request: Request): Language {
  const isOurs = (code: string): code is Language => LANGUAGES.some((language) => language === code);
  return wantedLanguages(request).find(isOurs) ?? 'fi';
}

function say(request: Request, response: Response, what: 'notFound' | 'linkEnded' | 'tooManyTries' | 'failed' | 'faulty'): void {
  sendPage(request, response, (language) => notice(texts[language][what]));
}

function notice({ title, text }: WebTexts['notFound']): { title: string; main: Html } {
  return {
    title,
    main: html`<div class="notice">
      <h1>${title}</h1>
      <p>${text}</p>
    </div>`,
  };
}
