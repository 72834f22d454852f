import type { CodePage } from '../../../ports/web/feedback-forms.ts';
import { html } from '../html.ts';
import { pageHtml } from '../page.ts';

/** Longer than any way of typing a code. */
export const LONGEST_TYPED = 24;

/** The page for the spoken code. What was typed comes back with what is wrong. */
export function codeHtml(page: CodePage, action: string): string {
  const { title, paragraphs, label, send, typed, fault, faultPrefix } = page;
  const main = html`<h1>${title}</h1>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    <form id="code-form" class="code" method="post" action="${action}" autocomplete="off" novalidate>
      <div class="comment${fault !== undefined && ' wrong'}">
        <label for="code">${label}</label>
        ${fault !== undefined && html`<p class="fault" id="code-fault" role="alert"><span aria-hidden="true">⚠ </span>${fault}</p>`}
        <input
          id="code"
          name="code"
          value="${typed}"
          maxlength="${LONGEST_TYPED}"
          dir="ltr"
          autocapitalize="characters"
          autocomplete="off"
          spellcheck="false"
          ${fault !== undefined && html`aria-invalid="true" aria-describedby="code-fault" autofocus`}
        />
      </div>
      <div class="send"><button type="submit">${send}</button></div>
    </form>`;
  return pageHtml({
    ...page,
    title: fault === undefined ? title : `${faultPrefix} ${title}`,
    path: '/f',
    kept: 'code-form',
    main,
  });
}
