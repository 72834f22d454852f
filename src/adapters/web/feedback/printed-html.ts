import type { FormChoice, FormQuestion, PaperForm, PrintedSheet } from '../../../ports/web/feedback-forms.ts';
import { html, type Html } from '../html.ts';
import { pageHtml } from '../page.ts';
import { faceHtml } from './face.ts';
import { endsHtml } from './question-html.ts';

/** One A5 page: the picture and the code that lead to the form, when, and what happens to the answers. */
export function sheetHtml(page: PrintedSheet, formPath: string): string {
  const main = html`<p class="how-to-print">${page.howToPrint}</p>
    <article class="sheet">
      <h1>${page.title}</h1>
      <p class="group">${page.respondents}</p>
      ${wayIn(page, formPath)}
      <p class="open">${page.open}</p>
      <ul>
        ${page.about.map((point) => html`<li>${point}</li>`)}
      </ul>
    </article>`;
  return pageHtml({ ...page, path: `${formPath}/sheet`, isA5: true, main });
}

/** The questionnaire for the pen, on A4. Whoever would rather answer by phone finds the picture and the code on it too. */
export function paperHtml(page: PaperForm, formPath: string): string {
  const comments = page.questions.filter(({ kind }) => kind === 'comment');
  const main = html`<p class="how-to-print">${page.howToPrint}</p>
    <article class="paper">
      <h1>${page.title}</h1>
      <p class="group">${page.respondents}</p>
      ${page.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${page.questions.filter(({ kind }) => kind !== 'comment').map(questionOnPaper)}
      <section class="own-words">
        <h2>${page.ownWords.title}</h2>
        <p class="about">${page.ownWords.about}</p>
        ${comments.map(
          ({ label }) =>
            html`<h3>${label}</h3>
              <p class="lines"></p>`,
        )}
      </section>
      <section class="by-phone">${wayIn(page, formPath)}</section>
    </article>`;
  return pageHtml({ ...page, path: `${formPath}/paper`, main });
}

function wayIn({ language, scan, type, code, qrAlt }: PrintedSheet, formPath: string): Html {
  return html`<div class="way-in">
    <p>${scan}</p>
    <img src="${formPath}/qr.png?lang=${language}" alt="${qrAlt}" width="512" height="512" />
    <p>${type} <strong class="spoken" dir="ltr">${code}</strong></p>
  </div>`;
}

function questionOnPaper(question: FormQuestion): Html {
  if (question.kind === 'comment') return html``;
  const { kind, label, choices, other } = question;
  return html`<section class="asked ${kind}">
    <h2>${label}</h2>
    ${question.kind === 'scale' && endsHtml(question)}
    <ul class="boxes">
      ${choices.map(box)} ${other !== undefined && box(other)}
    </ul>
  </section>`;
}

function box({ label, face }: FormChoice): Html {
  return html`<li><span class="box" aria-hidden="true"></span>${face !== undefined && faceHtml(face)}<span>${label}</span></li>`;
}
