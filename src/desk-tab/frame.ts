import { html, type Html } from '../kernel/markup.ts';
import type { Language } from '../kernel/language/language.ts';
import type { SectionName } from './tab-page.ts';
import { texts } from './texts.ts';

interface Framed {
  readonly language: Language;
  readonly section?: SectionName | undefined;
  readonly main: Html;
}

/** The head of every page, with its parts in the order of the texts, and the page under it. */
export function framed({ language, section, main }: Framed): Html {
  const { sections, sectionsLabel } = texts[language];
  const links = (Object.entries(sections) as [SectionName, string][]).map(([name, words]) => {
    const current = name === section && html`aria-current="page"`;
    return html`<li><a href="/desk/${name}" ${current}>${words}</a></li>`;
  });
  return html`<nav class="sections" aria-label="${sectionsLabel}">
      <ul>
        ${links}
      </ul>
    </nav>
    <main class="page">${main}</main>`;
}
