import { html } from '../../kernel/markup.ts';
import type { GraphWorld } from '../graph/graph-world.ts';

/** What has come by mail, the newest first; a link in it opens. For people whose Teams does not have the app. */
export function lettersPage({ letters }: GraphWorld): string {
  const listed = letters.toReversed().map(
    ({ from, to, subject, text }) =>
      html`<article>
        <h2>${subject}</h2>
        <p>${from} → ${to}</p>
        ${text.split('\n').map((line) => (/^https?:\/\/\S+$/.test(line) ? html`<p><a href="${line}">${line}</a></p>` : html`<p>${line}</p>`))}
      </article>`,
  );
  return html`<!doctype html>
    <html lang="fi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Sähköposti · E-post · E-mail</title>
        <link rel="stylesheet" href="/assets/pages.css" />
      </head>
      <body>
        <main>
          <h1>Sähköposti · E-post · E-mail</h1>
          ${letters.length === 0 ? html`<p>–</p>` : listed}
        </main>
      </body>
    </html>`.markup;
}
