import { html, type Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Consultant } from '../../model/people/person.ts';
import { cellsOf } from '../../people/bank/bank-text.ts';
import { noteHtml } from '../parts-html.ts';
import { isEmpty, markOf, type BankPlan, type ChangedRow, type PlanFault } from './rows/bank-plan.ts';
import { bankTexts } from './texts.ts';

export interface ImportForm {
  readonly file: string;
  readonly endsMissing: boolean;
  readonly note?: Html;
}

/** More than this of one kind are counted, and not listed. */
const MOST_LISTED = 500;

export function importHtml(note: Html | undefined, language: Language): Html {
  const t = bankTexts[language].importing;
  return html`<p><a href="/desk/bank">${bankTexts[language].back}</a></p>
    <h1 tabindex="-1">${t.title}</h1>
    ${note}
    <form class="part" method="post" action="/desk/bank/import">
      <p>${t.text}</p>
      <label class="field"><span>${t.file}</span><input type="file" name="file" accept=".csv,text/csv" required /></label>
      <p>
        <label><input type="checkbox" name="missing" value="end" /> ${t.missing}</label>
      </p>
      <div class="buttons"><button class="first">${t.look}</button></div>
    </form>`;
}

/** What the file would change, to be accepted; or what is wrong in it. */
export function previewHtml(plan: BankPlan, form: ImportForm, language: Language): Html {
  const t = bankTexts[language].importing;
  if (plan.faults.length > 0) return html`${importHtml(faultsHtml(plan.faults, language), language)}`;
  if (isEmpty(plan)) return importHtml(noteHtml(t.nothing), language);
  const person = ({ name, email }: Consultant): Html => html`<li>${name}, ${email}</li>`;
  return html`<p><a href="/desk/bank/import">${t.title}</a></p>
    <h1 tabindex="-1">${t.preview}</h1>
    ${form.note} ${listHtml(t.added(plan.added.length), plan.added.map(person), language)}
    ${listHtml(
      t.changed(plan.changed.length),
      plan.changed.map((row) => changedHtml(row, language)),
      language,
    )}
    ${listHtml(t.ended(plan.ended.length), plan.ended.map(person), language)}
    <form class="part" method="post" action="/desk/bank/import">
      <p>${t.same(plan.same)}</p>
      <input type="hidden" name="file" value="${form.file}" />
      ${form.endsMissing && html`<input type="hidden" name="missing" value="end" />`}
      <input type="hidden" name="seen" value="${markOf(plan)}" />
      <div class="buttons"><button class="first">${t.apply}</button></div>
    </form>`;
}

function listHtml(title: string, rows: readonly Html[], language: Language): Html | false {
  if (rows.length === 0) return false;
  const more = rows.length - MOST_LISTED;
  return html`<section class="part">
    <h2>${title}</h2>
    <ul>
      ${rows.slice(0, MOST_LISTED)}
    </ul>
    ${more > 0 && html`<p class="quiet">${bankTexts[language].importing.more(more)}</p>`}
  </section>`;
}

function changedHtml({ before, after, columns }: ChangedRow, language: Language): Html {
  const t = bankTexts[language];
  const [was, is] = [cellsOf(before), cellsOf(after)];
  const told = (cell: string): string => (cell === '' ? t.importing.empty : cell);
  const changes = columns.map((column) => html`<li>${t.columns[column]}: ${told(was[column])} → ${told(is[column])}</li>`);
  return html`<li>
    ${before.name}
    <ul>
      ${changes}
    </ul>
  </li>`;
}

function faultsHtml(faults: readonly PlanFault[], language: Language): Html {
  const t = bankTexts[language];
  const listed = faults.slice(0, MOST_LISTED).map(({ line, kind, column }) => {
    const where = [...(line > 0 ? [t.importing.line(line)] : []), ...(column ? [t.columns[column].toLocaleLowerCase()] : [])];
    return html`<li>
      ${where.length > 0 && `${where.join(', ')}: `}${t.faults[kind]} ${column && kind !== 'taken' && t.allowed[column]}
    </li>`;
  });
  const more = faults.length - MOST_LISTED;
  return html`${noteHtml(t.importing.faults(faults.length), true)}
    <section class="part">
      <ul>
        ${listed}
      </ul>
      ${more > 0 && html`<p class="quiet">${t.importing.more(more)}</p>`}
    </section>`;
}
