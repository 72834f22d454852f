import type { Language } from '../../../kernel/language/language.ts';
import { html, type Html } from '../html.ts';
import { texts } from './texts.ts';

/** What the frame may have to say, in the order in which it comes to it; the first is said without a script. */
const SAID = ['outside', 'wait', 'config', 'signIn', 'refused', 'failed'] as const;

export interface Shell {
  readonly language: Language;
  /** Is anybody able to sign in at all? */
  readonly isOn: boolean;
  readonly page: 'desk' | 'config';
  readonly publicUrl: string;
}

/** The frame of the tab: public, the same for everybody, and empty of facts. The script fills it once Teams says who looks. */
export function shellHtml({ language, isOn, page, publicUrl }: Shell): string {
  const t = texts[language];
  const said = SAID.map((what) => sentence(what, what === 'signIn' && !isOn ? t.off : t[what], t.again));
  return html`<!doctype html>
    <html lang="${language}" data-theme="default">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${t.name}</title>
        <link rel="stylesheet" href="/assets/desk.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script src="/desk/desk.js" defer></script>
      </head>
      <body data-page="${page}" data-name="${t.name}" data-address="${publicUrl}/desk">
        <main id="said">
          <div role="status">${said}</div>
          <noscript><p>${t.script}</p></noscript>
        </main>
        <div id="stage"></div>
      </body>
    </html>`.markup;
}

function sentence(
  what: (typeof SAID)[number],
  { title, text }: { readonly title: string; readonly text: string },
  again: string,
): Html {
  const canTry = what === 'signIn' || what === 'failed';
  const hidden = what === 'outside' ? undefined : html`hidden`;
  return html`<section class="said" data-say="${what}" ${hidden}>
    <h1>${title}</h1>
    <p>${text}</p>
    ${canTry && html`<p><a class="button" href="/desk">${again}</a></p>`}
  </section>`;
}
