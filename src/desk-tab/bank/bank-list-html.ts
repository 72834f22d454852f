import { html, type Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import { languageName } from '../../model/area/naming.ts';
import type { Area } from '../../model/area/area.ts';
import { texts } from '../texts.ts';
import { bankAddress, STATES, type BankFilters } from './bank-filters.ts';
import { optionsOf, selectHtml, tableHtml } from '../parts-html.ts';
import { languagesOf, marksOf, namesOf, whyUnreached } from './bank-parts-html.ts';
import type { BankPerson } from './bank-people.ts';
import { bankTexts } from './texts.ts';

export interface BankList {
  readonly language: Language;
  /** Those of the coordinator, and all, whose things a person may name. */
  readonly own: readonly Area[];
  readonly all: readonly Area[];
  readonly filters: BankFilters;
  readonly found: readonly BankPerson[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly note: Html | undefined;
  /** Are there people among them who may lack the app? */
  readonly lacking: boolean;
  /** May the bot install the app for people? */
  readonly mayInstall: boolean;
}

export function bankListHtml(list: BankList): Html {
  const { language, filters, note, total, lacking } = list;
  const t = bankTexts[language];
  return html`<h1 tabindex="-1">${t.title}</h1>
    ${note}
    <nav class="buttons" aria-label="${t.title}">
      <a class="button" href="/desk/bank/new">${t.add}</a>
      <a class="button" href="/desk/bank/import">${t.import}</a>
      <a class="button" href="${bankAddress({}, { format: 'csv' })}">${t.export}</a>
    </nav>
    ${filterForm(list)} ${filters.state === 'unreached' && lacking && contactPart(list)}
    <section class="part">
      ${total === 0 ? html`<h2>${t.found(0)}</h2>` : peopleTable(list)} ${pageLinks(list, filters)}
    </section>`;
}

function filterForm({ own, filters, language }: BankList): Html {
  const t = bankTexts[language];
  const roles = Object.entries(t.roles).map(([value, title]) => ({ value, title }));
  const states = STATES.map((value) => ({ value, title: t.states[value] }));
  const languages = [...new Set(own.flatMap((area) => area.languages))].map((value) => ({
    value,
    title: languageName(value, language),
  }));
  const choice = (name: keyof BankFilters, title: string, options: Parameters<typeof selectHtml>[1]): Html =>
    selectHtml({ name, title, value: filters[name] }, options, { first: t.all });
  return html`<form class="part filters" method="get" action="/desk/bank" data-live role="search" aria-label="${t.filters}">
    <label class="field"><span>${t.words}</span><input type="search" name="words" id="words" value="${filters.words}" /></label>
    ${choice('state', t.state, states)}
    ${choice(
      'municipality',
      t.columns.municipalities,
      optionsOf(
        own.flatMap((area) => area.municipalities),
        language,
      ),
    )}
    ${choice(
      'method',
      t.columns.methods,
      optionsOf(
        own.flatMap((area) => area.methods),
        language,
      ),
    )}
    ${choice('role', t.columns.roles, roles)} ${choice('language', t.columns.languages, languages)}
    ${choice(
      'unit',
      t.columns.unit,
      optionsOf(
        own.flatMap((area) => area.units),
        language,
      ),
    )}
    <div class="buttons">
      <button class="first">${t.show}</button>
      ${Object.keys(filters).length > 0 && html`<a class="button" href="/desk/bank">${t.clear}</a>`}
    </div>
  </form>`;
}

/** What helps those who lack the app. */
function contactPart({ mayInstall, language }: BankList): Html {
  const { contact: t } = bankTexts[language];
  if (!mayInstall) return html`<p class="part">${t.off}</p>`;
  return html`<form class="part" method="post" action="/desk/bank">
    <p>${t.about}</p>
    <div class="buttons"><button name="act" value="contact">${t.install}</button></div>
  </form>`;
}

function peopleTable({ language, found, total, all }: BankList): Html {
  const t = bankTexts[language];
  return tableHtml({
    caption: t.found(total),
    heads: Object.values(t.list),
    rows: found.map((one) => personRow(one, { language, areas: all })),
  });
}

function personRow(
  one: BankPerson,
  named: { readonly language: Language; readonly areas: readonly Area[] },
): readonly (Html | string | undefined)[] {
  const { person, load } = one;
  const { language } = named;
  const t = bankTexts[language];
  const role = person.isExperienced ? `${t.roles[person.role]}, ${t.experienced}` : t.roles[person.role];
  const full = load >= person.maxPerYear ? 'warn' : undefined;
  const [marks, why] = [marksOf(one, language), whyUnreached(one, language)];
  return [
    html`<a href="/desk/bank/${person.id}">${person.name}</a>`,
    html`${role}<br /><span class="quiet">${namesOf('methods', person.methods, named)}</span>`,
    languagesOf(person.languages, language),
    namesOf('municipalities', person.municipalities, named),
    namesOf('units', [person.unit], named),
    html`<span class="${full && `mark ${full}`}">${t.load(load, person.maxPerYear)}</span>`,
    marks.length === 0 ? undefined : html`${marks} ${why !== undefined && html`<span class="quiet">${why}</span>`}`,
  ];
}

function pageLinks({ page, pages, language }: BankList, filters: BankFilters): Html | false {
  if (pages < 2) return false;
  const { list: t } = texts[language];
  const to = (no: number, words: string): Html => html`<a href="${bankAddress(filters, { page: String(no) })}">${words}</a>`;
  return html`<nav class="pages" aria-label="${t.pages}">
    ${page > 1 && to(page - 1, t.earlier)} <span>${t.page(page, pages)}</span> ${page < pages && to(page + 1, t.next)}
  </nav>`;
}
