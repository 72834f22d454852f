import type { Card } from '../../kernel/card/card.ts';
import { chatLink } from '../../kernel/card/reach.ts';
import { html, type Html } from '../../kernel/markup.ts';
import { formatDate } from '../../kernel/language/format.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import { deskCardHtml } from '../card/press-button.ts';
import { noteHtml } from '../parts-html.ts';
import { languagesOf, marksOf, namesOf, whyUnreached } from './bank-parts-html.ts';
import { rowInputs, type RowForm } from './row-form-html.ts';
import type { BankPerson } from './bank-people.ts';
import { markOfRow, type PlanFault } from './rows/bank-plan.ts';
import { bankTexts } from './texts.ts';

export interface PersonPage extends RowForm {
  readonly one: BankPerson;
  readonly note: Html | undefined;
  /** What they wish for, to be decided, or what has just become of it. */
  readonly wish: Card | undefined;
}

/** One person of the bank: what is known, and, where the row is kept in their area, what may be changed. */
export function personHtml(page: PersonPage): Html {
  const { one, language, note, wish } = page;
  const t = bankTexts[language];
  return html`<p><a href="/desk/bank">${t.back}</a></p>
    <h1 tabindex="-1">${one.person.name}</h1>
    ${note}
    <p>${marksOf(one, language)}</p>
    <div class="two">
      <div>
        ${wish !== undefined && wishPart(wish, page)} ${factsPart(page)}
        ${one.keeper === undefined ? html`<p class="part">${t.kept}</p>` : html`${pausePart(page)} ${linkPart(page)} ${endPart(page)}`}
      </div>
      <div>${one.keeper !== undefined && changePart(page)}</div>
    </div>`;
}

/** As on the desk's card. */
function wishPart(wish: Card, { one }: PersonPage): Html {
  const [title] = wish.body;
  return html`<section class="part">
    <h2>${title?.type === 'TextBlock' && title.text}</h2>
    ${deskCardHtml(wish, `/desk/bank/${one.person.id}`)}
  </section>`;
}

/** For whoever is reached by mail. */
function linkPart({ one: { person }, language }: PersonPage): Html | undefined {
  const t = bankTexts[language].link;
  if (person.way !== 'mail') return undefined;
  return html`<form class="part" method="post" action="/desk/bank/${person.id}">
    <h2>${t.title}</h2>
    <p>${t.about}</p>
    <input type="hidden" name="act" value="link" />
    <div class="buttons"><button>${t.save}</button></div>
  </form>`;
}

function factsPart({ one, all, language }: PersonPage): Html {
  const { person, load, ahead, reach } = one;
  const t = bankTexts[language];
  const named = { areas: all, language };
  const role = person.isExperienced ? `${t.roles[person.role]}, ${t.experienced}` : t.roles[person.role];
  const why = whyUnreached(one, language);
  const { columns } = t;
  const facts: readonly (readonly [string, Html | string])[] = [
    [t.person.reach, why === undefined ? t.reached[reach] : html`${t.reached[reach]}. ${why}`],
    [t.person.load, `${t.load(load, person.maxPerYear)}. ${t.ahead(ahead)}`],
    [columns.roles, role],
    [columns.methods, namesOf('methods', person.methods, named)],
    [columns.languages, languagesOf(person.languages, language)],
    [columns.municipalities, namesOf('municipalities', person.municipalities, named)],
    [columns.unit, namesOf('units', [person.unit], named)],
    [columns.email, person.way === 'mail' ? person.email : html`<a href="${chatLink(person.email)}">${person.email}</a>`],
    [columns.phone, person.phone ?? '–'],
    [columns.joined, formatDate(person.joined, language)],
    [columns.permission_until, dayOr(person.permissionUntil, language)],
    [columns.refresher_due, dayOr(person.refresherDue, language)],
    [columns.way, t.ways[person.way ?? 'teams']],
    [columns.id, person.id],
  ];
  return html`<section class="part">
    <dl>
      ${facts.map(
        ([title, value]) =>
          html`<dt>${title}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>`;
}

const dayOr = (day: LocalDate | undefined, language: Language): string => (day === undefined ? '–' : formatDate(day, language));

function changePart(page: PersonPage): Html {
  const { one, language } = page;
  const t = bankTexts[language].change;
  return html`<form class="part" method="post" action="/desk/bank/${one.person.id}">
    <h2>${t.title}</h2>
    <input type="hidden" name="act" value="change" />
    <input type="hidden" name="seen" value="${markOfRow(one.person)}" />
    ${otherFaults(page.faults, page)} ${rowInputs(page)}
    <div class="buttons"><button class="first">${t.save}</button></div>
  </form>`;
}

/** What is said of no single input. */
export function otherFaults(faults: readonly PlanFault[], { language }: Pick<RowForm, 'language'>): Html | undefined {
  const t = bankTexts[language];
  const own = faults.filter(({ column }) => column === undefined || column === 'id');
  if (faults.length === 0) return undefined;
  const words = own.length > 0 ? own.map(({ kind }) => t.faults[kind]).join(' ') : t.change.wrong(faults.length);
  return noteHtml(words, true);
}

function pausePart({ one, language }: PersonPage): Html {
  const { person, pauses } = one;
  const t = bankTexts[language];
  const action = `/desk/bank/${person.id}`;
  const noted = pauses.map(
    ({ from, until }) => html`<li>${t.pause(formatDate(from, language), formatDate(until, language))}</li>`,
  );
  return html`<section class="part">
    <h2>${t.pausing.title}</h2>
    ${
      pauses.length === 0
        ? html`<p>${t.person.noPauses}</p>`
        : html`<ul>
              ${noted}
            </ul>
            <form method="post" action="${action}">
              <input type="hidden" name="act" value="resume" />
              <div class="buttons"><button>${t.pausing.resume}</button></div>
            </form>`
    }
    <form method="post" action="${action}">
      <input type="hidden" name="act" value="pause" />
      <label class="field"><span>${t.pausing.from}</span><input type="date" name="from" required /></label>
      <label class="field"><span>${t.pausing.until}</span><input type="date" name="until" required /></label>
      <div class="buttons"><button>${t.pausing.save}</button></div>
    </form>
  </section>`;
}

function endPart({ one, language }: PersonPage): Html {
  const { ending: t, ahead } = bankTexts[language];
  return html`<form class="part" method="post" action="/desk/bank/${one.person.id}">
    <h2>${t.title}</h2>
    <p>${t.text} ${one.ahead > 0 && `${ahead(one.ahead)}.`}</p>
    <input type="hidden" name="act" value="end" />
    <input type="hidden" name="seen" value="${markOfRow(one.person)}" />
    <p>
      <label><input type="checkbox" name="sure" value="yes" required /> ${t.sure}</label>
    </p>
    <div class="buttons"><button>${t.save}</button></div>
  </form>`;
}
