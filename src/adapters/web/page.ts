import type { FormLanguage } from '../../ports/web/feedback-forms.ts';
import { html, type Html } from './html.ts';

export interface PageWords {
  readonly languages: string;
  readonly skip: string;
  readonly privacy: string;
  readonly accessibility: string;
}

export interface Page {
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly languages: readonly FormLanguage[];
  /** Of the window; begins with the fault when there is one. */
  readonly title: string;
  readonly words: PageWords;
  /** Path of this page, for the same in other languages. */
  readonly path: string;
  /** Id of the page's form: changing the language sends it, so that what is filled in is kept. Without one, links do. */
  readonly kept?: string | undefined;
  readonly unchecked?: string | undefined;
  /** A script beyond which nothing is lost without it. */
  readonly script?: string | undefined;
  /** Printed on A5; everything else is A4. */
  readonly isA5?: boolean | undefined;
  readonly main: Html;
}

/** Name of the field with which a form is sent only to be shown again. */
export const REDRAW = 'redraw';

/** The frame of every page: choice of language, one main part, links to the statements. Nothing from elsewhere. */
export function pageHtml(page: Page): string {
  const { language, direction = 'ltr', languages, title, words, kept, unchecked, script, isA5 = false, main } = page;
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/pages.css" />
        ${isA5 && html`<link rel="stylesheet" href="/assets/a5.css" />`}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        ${script !== undefined && html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        ${kept !== undefined && enterSends(kept)}
        <header>
          <span class="brand" aria-hidden="true"></span>
          <nav aria-label="${words.languages}">
            <ul>
              ${languages.map((one) => html`<li>${languageChoice(one, page)}</li>`)}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex="-1">${main}</main>
        <footer>
          ${unchecked !== undefined && html`<p>${unchecked}</p>`}
          <a href="/privacy?lang=${language}">${words.privacy}</a>
          <a href="/accessibility?lang=${language}">${words.accessibility}</a>
        </footer>
      </body>
    </html>`.markup;
}

/** The Enter key presses a form's first button: without this one that would be a language. */
function enterSends(form: string): Html {
  return html`<button class="unseen" type="submit" form="${form}" tabindex="-1" aria-hidden="true"></button>`;
}

function languageChoice({ code, name }: FormLanguage, { language, path, kept }: Page): Html {
  const to = `${path}?lang=${code}`;
  if (code === language) return html`<a href="${to}" lang="${code}" hreflang="${code}" aria-current="true">${name}</a>`;
  if (kept === undefined) return html`<a href="${to}" lang="${code}" hreflang="${code}">${name}</a>`;
  return html`<button type="submit" form="${kept}" formaction="${to}" name="${REDRAW}" value="${code}" lang="${code}">
    ${name}
  </button>`;
}
