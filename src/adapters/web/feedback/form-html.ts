import type { FormNotice, FormPage, FormQuestion } from '../../../ports/web/feedback-forms.ts';
import { html, type Html } from '../html.ts';
import { pageHtml } from '../page.ts';
import { questionHtml } from './question-html.ts';

export interface FormPlace {
  /** `/f/{code}` */
  readonly path: string;
  /** Where the form is sent: the path, with the language if it was asked for. */
  readonly action: string;
  /** The form's own key, so that sending twice counts once. */
  readonly sheet: string;
}

const FORM = 'answers';

/** The form of one group, empty or filled in with what is wrong. Works without script. */
export function formHtml(page: FormPage, { path, action, sheet }: FormPlace): string {
  const hasFaults = Object.keys(page.faults).length > 0;
  const isInSteps = page.steps !== undefined && !hasFaults;
  const parts = isInSteps ? inSteps(page, page.steps) : partsOf(page);
  // Browsers fill a form again when somebody comes back to it: the next person at the device would see these answers.
  const main = html`${hasFaults && faultSummary(page)}
    <h1>${page.title}</h1>
    ${page.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p class="group">${page.respondents}</p>
    <form id="${FORM}" class="${isInSteps && 'steps'}" method="post" action="${action}" autocomplete="off" novalidate>
      <input type="hidden" name="sheet" value="${sheet}" />
      ${parts}
    </form>`;
  const title = hasFaults ? `${page.faultWords.prefix} ${page.title}` : page.title;
  return pageHtml({ ...page, title, path, kept: FORM, script: page.steps && '/assets/read-aloud.js', main });
}

/** A page that only tells something. */
export function noticeHtml(page: FormNotice, path: string, formPath: string): string {
  const { language, title, paragraphs, another } = page;
  const main = html`<div class="notice">
    <h1>${title}</h1>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${another !== undefined && html`<p><a class="button" href="${formPath}?lang=${language}">${another}</a></p>`}
  </div>`;
  return pageHtml({ ...page, path, main });
}

/** Each question, then the own words with the button. */
function partsOf(page: FormPage): readonly Html[] {
  const { questions, ownWords, send, skip, values, faults, clear } = page;
  const comments = questions.filter(({ kind }) => kind === 'comment');
  const shown = (question: FormQuestion): Html =>
    questionHtml(question, { value: values[question.id], fault: faults[question.id], clear });
  const last = html`${
      comments.length > 0 &&
      html`<section aria-labelledby="own-words">
        <h2 id="own-words">${ownWords.title}</h2>
        <p class="about" id="own-words-about">${ownWords.about}</p>
        ${comments.map(shown)}
      </section>`
    }
    <div class="send">
      <button type="submit">${send.button}</button>
      <p class="about">${send.about}</p>
      ${skip !== undefined && html`<p><button type="submit" class="button" name="skip" value="yes">${skip}</button></p>`}
    </div>`;
  return [...questions.filter(({ kind }) => kind !== 'comment').map(shown), last];
}

/** One part at a time, by links to the next: the style sheet shows only the part that the address names. */
function inSteps(page: FormPage, words: NonNullable<FormPage['steps']>): readonly Html[] {
  const parts = partsOf(page);
  return parts.map((part, i) => {
    const progress = words.progress(i + 1, parts.length);
    const [before, after] = [i > 0, i < parts.length - 1];
    return html`<div class="step" id="step-${i + 1}" role="group" aria-label="${progress}" tabindex="-1">
      <p class="progress">
        <span>${progress}</span><span class="listen" data-listen="${words.listen}" data-stop="${words.stop}"></span>
      </p>
      ${part}
      <p class="turn">
        ${before && html`<a class="button" href="#step-${i}">${words.previous}</a>`}
        ${after && html`<a class="button next" href="#step-${i + 2}">${words.next}</a>`}
      </p>
    </div>`;
  });
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
