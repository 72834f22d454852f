import { Router } from 'express';
import type { Area } from '../../model/area/area.ts';
import { guidePage, type GuidePage } from '../../model/guides/guide-page.ts';
import { html, type Html } from './html.ts';
import { notFound, sendPage } from './plain-pages.ts';

/** What happens at a meeting of a method, for those who are invited. It is the same for every such meeting, and knows none. */
export function guideRoutes(areas: () => readonly Area[]): Router {
  const router = Router();
  router.get('/guide/:area/:kind/:method', (request, response) => {
    const { area: id, kind, method } = request.params;
    const area = areas().find((one) => one.id === id);
    if (area === undefined || guidePage(area, { kind, method }, 'fi') === undefined) notFound(request, response);
    else
      sendPage(request, response, (language) => {
        const page = guidePage(area, { kind, method }, language);
        return { title: page?.title ?? '', main: page === undefined ? html`` : guideHtml(page) };
      });
  });
  return router;
}

function guideHtml({ title, paragraphs, stages, parts, rights, words }: GuidePage): Html {
  return html`<p class="how-to-print">${words.print}</p>
    <article class="paper">
      <h1>${title}</h1>
      ${paragraphs.map((one) => html`<p>${one}</p>`)}
      ${stages.map(
        ({ name, happens, yours }) =>
          html`<section>
            <h2>${name}</h2>
            <p>${happens}</p>
            <p><strong>${words.yours}:</strong> ${yours}</p>
          </section>`,
      )}
      ${parts.length > 0 && listed(words.parts, parts)} ${listed(words.good, rights)}
    </article>`;
}

function listed(title: string, lines: readonly string[]): Html {
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${lines.map((one) => html`<li>${one}</li>`)}
    </ul>
  </section>`;
}
