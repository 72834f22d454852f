import type { FormLanguage } from '../../ports/feedback-forms.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

export interface PageWords {
  readonly languages: string;
  readonly skip: string;
  readonly privacy: string;
  readonly accessibility: string;
}

export interface Page {
  readonly language: string;
  readonly languages: readonly FormLanguage[];
  /** Of the window; begins with the fault when there is one. */
  readonly title: string;
  readonly words: PageWords;
  /** Path of this page, for the links to it in other languages. */
  readonly path: string;
  readonly main: Html;
}

/** The frame of every page: language links, one main part, links to the statements. No script, nothing from elsewhere. */
export function pageHtml({ language, languages, title, words, path, main }: Page): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/pages.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header>
          <span class="brand" aria-hidden="true"></span>
          <nav aria-label="${words.languages}">
            <ul>
              ${languages.map((one) => languageLink(one, language, path))}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex="-1">${main}</main>
        <footer>
          <a href="/privacy?lang=${language}">${words.privacy}</a>
          <a href="/accessibility?lang=${language}">${words.accessibility}</a>
        </footer>
      </body>
    </html>`.markup;
}

function languageLink({ code, name }: FormLanguage, present: string, path: string): Html {
  return code === present
    ? html`<li><a href="${path}?lang=${code}" lang="${code}" hreflang="${code}" aria-current="true">${name}</a></li>`
    : html`<li><a href="${path}?lang=${code}" lang="${code}" hreflang="${code}">${name}</a></li>`;
}
