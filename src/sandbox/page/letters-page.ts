import { grouped } from '../../kernel/grouped.ts';
import { html, type Html } from '../../kernel/markup.ts';
import type { GraphWorld, Letter } from '../graph/graph-world.ts';

/** What has come by mail, by whom it is to, the newest first; a link in it opens. For people whose Teams does not have the app. */
export function lettersPage({ letters }: GraphWorld): string {
  const letter = ({ from, subject, text }: Letter): Html =>
    html`<article>
      <h3>${subject}</h3>
      <p>${from}</p>
      ${text.split('\n').map((line) => (/^https?:\/\/\S+$/.test(line) ? html`<p><a href="${line}">${line}</a></p>` : html`<p>${line}</p>`))}
    </article>`;
  const listed = grouped(letters.toReversed(), ({ to }) => to).map(
    (own) =>
      html`<section>
        <h2>${own[0]?.to}</h2>
        ${own.map(letter)}
      </section>`,
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
