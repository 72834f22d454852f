import { html, type Html } from '../../kernel/markup.ts';
import { formatShortMoment } from '../../kernel/language/format-moment.ts';
import { nameIn, type Language, type Named } from '../../kernel/language/language.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { deskOf, type Area } from '../../model/area/area.ts';
import { methodName, nameOf } from '../../model/area/naming.ts';
import { holders, meetingSlot, type Order, type Phase } from '../../model/order/order.ts';
import { sinceOf, waitingOf } from '../../model/order/waiting/awaited.ts';
import { remedyAct } from '../../stages/desk/acts/acts.card.ts';
import { remedyOf } from '../../stages/desk/acts/remedy.ts';
import { problemSentence, sentence } from '../../stages/desk/morning/problem.ts';
import { texts as deskTexts } from '../../stages/desk/texts.ts';
import { pressButton } from '../card/press-button.ts';
import { tableHtml } from '../parts-html.ts';
import { ordererTexts } from '../orderers/texts.ts';
import { bankAddress } from '../bank/bank-filters.ts';
import { texts } from '../texts.ts';
import { addressOf, ALL, OPEN, type Filters } from './filters.ts';

export interface ListedOrder {
  readonly order: Order;
  readonly area: Area;
}

export interface OrderList {
  readonly language: Language;
  readonly now: Instant;
  readonly areas: readonly Area[];
  readonly filters: Filters;
  /** That wait for the one who looks, the longest waiting first; then those that wait for another coordinator. */
  readonly yours: readonly ListedOrder[];
  readonly elsewhere: readonly ListedOrder[];
  /** How many consultants wait for a decision of what they wish for their own row. */
  readonly wishes: number;
  /** The page of all that were found. */
  readonly found: readonly ListedOrder[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const MOST_WAITING = 25;

/** What needs the coordinator first, each with what helps; then all that were asked for, a page at a time. */
export function listHtml(list: OrderList): Html {
  const { list: t, newOrder } = texts[list.language];
  return html`<h1 tabindex="-1">${t.title}</h1>
    <p class="buttons"><a class="button" href="/desk/order">${newOrder.title}</a></p>
    ${waitingPart(t.needs, list.yours, list)} ${list.yours.length === 0 && html`<p class="part">${t.nothing}</p>`}
    ${list.wishes > 0 && wishesPart(list)} ${filterForm(list)}
    ${list.elsewhere.length > 0 && waitingPart(t.needsElsewhere, list.elsewhere, list)}
    <section class="part">
      ${list.found.length === 0 ? html`<h2>${t.found(list.total)}</h2>` : foundTable(list)} ${pageLinks(list)}
    </section>
    <p><a href="/desk/orderers">${ordererTexts[list.language].title}</a></p>`;
}

function filterForm({ areas, filters, language }: OrderList): Html {
  const t = texts[language].list;
  const named = (entries: readonly { readonly id: string; readonly name: Named }[]) =>
    [...new Map(entries.map(({ id, name }) => [id, nameIn(name, language)]))].map(([value, title]) => ({ value, title }));
  const phases = Object.entries(deskTexts[language].status).map(([value, title]) => ({
    value,
    title: sentence(title).slice(0, -1),
  }));
  const people = areas.flatMap(deskOf);
  const choice = (
    name: keyof Filters,
    choices: readonly { readonly value: string; readonly title: string }[],
    first: Html,
  ): Html =>
    html`<label class="field"
      ><span>${t[name]}</span>
      <select name="${name}">
        ${first}
        ${choices.map(({ value, title }) => html`<option value="${value}" ${chosen(filters[name] === value)}>${title}</option>`)}
      </select></label
    >`;
  const all = html`<option value="">${t.all}</option>`;
  const open = html`<option value="${OPEN}">${t.openOnes}</option>
    <option value="${ALL}" ${chosen(filters.phase === ALL)}>${t.all}</option>`;
  return html`<form class="part filters" method="get" action="/desk/orders" data-live role="search" aria-label="${t.filters}">
    <label class="field"><span>${t.words}</span><input type="search" name="words" id="words" value="${filters.words}" /></label>
    ${choice('phase', phases, open)} ${choice('method', named(areas.flatMap(({ methods }) => methods)), all)}
    ${choice('municipality', named(areas.flatMap(({ municipalities }) => municipalities)), all)}
    ${choice('sector', named(areas.flatMap(({ sectors }) => sectors)), all)}
    ${choice(
      'coordinator',
      [...new Map(people.map(({ id, name }) => [id, name]))].map(([value, title]) => ({ value, title })),
      all,
    )}
    <label class="field"><span>${t.from}</span><input type="date" name="from" value="${filters.from}" /></label>
    <label class="field"><span>${t.to}</span><input type="date" name="to" value="${filters.to}" /></label>
    <div class="buttons">
      <button class="first">${t.find}</button>
      ${Object.keys(filters).length > 0 && html`<a class="button" href="/desk/orders">${t.clear}</a>`}
    </div>
  </form>`;
}

const chosen = (is: boolean): Html | undefined => (is ? html`selected` : undefined);

function waitingPart(title: string, rows: readonly ListedOrder[], list: OrderList): Html | false {
  if (rows.length === 0) return false;
  const { list: t } = texts[list.language];
  const { columns } = t;
  const more = rows.length - MOST_WAITING;
  return html`<section class="part">
    ${tableHtml({
      caption: `${title} (${rows.length})`,
      heads: [columns.number, columns.what, columns.method, columns.since, columns.act],
      rows: rows.slice(0, MOST_WAITING).map((row) => waitingRow(row, list)),
    })}
    ${more > 0 && html`<p class="quiet">${t.more(more)}</p>`}
  </section>`;
}

function wishesPart({ wishes, language }: OrderList): Html {
  return html`<p class="part">
    <a href="${bankAddress({ state: 'wishing' })}">${deskTexts[language].digest.wishes(wishes)}</a>
  </p>`;
}

function waitingRow({ order, area }: ListedOrder, { language, now }: OrderList): readonly (Html | string)[] {
  const t = deskTexts[language];
  const what = order.problem === undefined ? sentence(t.status[order.phase]) : problemSentence(order, order.problem, language);
  return [
    orderLink(order),
    what,
    `${methodName(area, order, language)}, ${nameOf(area.municipalities, order.request.municipality, language)}`,
    formatShortMoment(sinceOf(order), area.zone, language),
    remedyButton(order, now, language),
  ];
}

const orderLink = ({ number }: Order): Html => html`<a href="/desk/orders/${number}">${number}</a>`;

/** The one act that helps, as the order's own card has it; where it takes a choice, the order is opened. */
function remedyButton(order: Order, now: Instant, language: Language): Html {
  const { list: t } = texts[language];
  const act = remedyAct(order, remedyOf(order, now), language);
  const about = html`<span class="unseen">${t.about(order.number)}</span>`;
  const address = `/desk/orders/${order.number}`;
  if (act?.type !== 'Action.Execute') return html`<a class="button" href="${address}">${t.open}${about}</a>`;
  return html`<form method="post" action="${address}">${pressButton(act, about)}</form>`;
}

function foundTable(list: OrderList): Html {
  const { language, found, total } = list;
  const { list: t } = texts[language];
  const { columns } = t;
  return tableHtml({
    caption: t.found(total),
    heads: [columns.number, columns.what, columns.method, columns.municipality, columns.meeting, columns.consultants],
    rows: found.map((row) => foundRow(row, language)),
  });
}

function foundRow({ order, area }: ListedOrder, language: Language): readonly (Html | string | undefined)[] {
  const t = deskTexts[language];
  const slot = meetingSlot(order);
  const waiting = waitingOf(order);
  const who = waiting && t.awaitedSince(t.awaited[waiting.on], formatShortMoment(waiting.since, area.zone, language));
  const names = holders(order).map(({ name }) => name);
  return [
    orderLink(order),
    html`${phaseMark(order.phase, language)} ${who !== undefined && html`<br /><span class="quiet">${who}</span>`}`,
    methodName(area, order, language),
    nameOf(area.municipalities, order.request.municipality, language),
    slot && formatShortMoment(slot.start, area.zone, language),
    names.join(', '),
  ];
}

const MARKS: Partial<Readonly<Record<Phase, string>>> = {
  stuck: 'bad',
  review: 'warn',
  choosing: 'warn',
  confirmed: 'good',
  held: 'good',
};

/** Where an order is; the colour only repeats the words. */
export function phaseMark(phase: Phase, language: Language): Html {
  return html`<span class="mark ${MARKS[phase]}">${sentence(deskTexts[language].status[phase]).slice(0, -1)}</span>`;
}

function pageLinks({ filters, page, pages, language }: OrderList): Html | false {
  if (pages < 2) return false;
  const { list: t } = texts[language];
  const to = (no: number, words: string): Html => html`<a href="${addressOf(filters, { page: String(no) })}">${words}</a>`;
  return html`<nav class="pages" aria-label="${t.pages}">
    ${page > 1 && to(page - 1, t.earlier)} <span>${t.page(page, pages)}</span> ${page < pages && to(page + 1, t.next)}
  </nav>`;
}
