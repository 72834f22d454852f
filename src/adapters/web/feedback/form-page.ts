import type { FormNotice, FormPage } from '../../../ports/feedback-forms.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { pageHtml } from '../page.ts';
import { questionHtml } from './question.ts';

export interface FormPlace {
  /** `/f/{code}` */
  readonly path: string;
  /** Where the form is sent: the path, with the language if it was asked for. */
  readonly action: string;
  /** The form's own key, so that sending twice counts once. */
  readonly sheet: string;
}

/** The form of one group, empty or filled in with what is wrong. Works without script. */
export function formHtml(page: FormPage, { path, action, sheet }: FormPlace): string {
  const { language, languages, words, faults, values } = page;
  const comments = page.questions.filter(({ kind }) => kind === 'comment');
  const others = page.questions.filter(({ kind }) => kind !== 'comment');
  const hasFaults = Object.keys(faults).length > 0;
  const shown = (question: FormPage['questions'][number]): Html =>
    questionHtml(question, values[question.id], faults[question.id]);
  const main = html`${hasFaults && faultSummary(page)}
    <h1>${page.title}</h1>
    ${page.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p class="group">${page.respondents}</p>
    <form method="post" action="${action}" novalidate>
      <input type="hidden" name="sheet" value="${sheet}" />
      ${others.map(shown)}
      <section aria-labelledby="own-words">
        <h2 id="own-words">${page.ownWords.title}</h2>
        <p class="about" id="own-words-about">${page.ownWords.about}</p>
        ${comments.map(shown)}
      </section>
      <div class="send">
        <button type="submit">${page.send.button}</button>
        <p class="about">${page.send.about}</p>
      </div>
    </form>`;
  const title = hasFaults ? `${page.faultWords.prefix} ${page.title}` : page.title;
  return pageHtml({ language, languages, words, title, path, main });
}

/** A page that only tells something. */
export function noticeHtml(page: FormNotice, path: string, formPath: string): string {
  const { language, languages, words, title, paragraphs, another } = page;
  const main = html`<div class="notice">
    <h1>${title}</h1>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${another !== undefined && html`<p><a class="button" href="${formPath}?lang=${language}">${another}</a></p>`}
  </div>`;
  return pageHtml({ language, languages, words, title, path, main });
}

/** What is wrong, with links to each place. It takes the focus, so that a screen reader begins with it. */
function faultSummary({ questions, faults, faultWords }: FormPage): Html {
  const wrong = questions.filter(({ id }) => faults[id] !== undefined);
  return html`<div class="faults" role="alert" tabindex="-1" autofocus aria-labelledby="faults-title">
    <h2 id="faults-title">${faultWords.title}</h2>
    <ul>
      ${wrong.map(({ id, label }) => html`<li><a href="#${id}">${label} ${faults[id]}</a></li>`)}
    </ul>
  </div>`;
}
