import { html, type Html } from '../../kernel/markup.ts';
import { compareIn, formatDay } from '../../kernel/language/format.ts';
import { formatHours } from '../../kernel/language/format-moment.ts';
import type { Language } from '../../kernel/language/language.ts';
import { weekdayOf, type LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Interval } from '../../kernel/time/instant.ts';
import type { Zone } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { methodName, nameOf } from '../../model/area/naming.ts';
import { holders, isLiveOffer, type Order } from '../../model/order/order.ts';
import { tableHtml } from '../parts-html.ts';
import { phaseMark } from '../orders/list-html.ts';
import type { CalendarSpan } from './span.ts';
import { calendarTexts } from './texts.ts';

export interface MeetingEntry {
  readonly order: Order;
  readonly slot: Interval;
  readonly zone: Zone;
  readonly day: LocalDate;
  /** Names of those whose time a request holds. */
  readonly asked: readonly string[];
  readonly isClash: boolean;
}

export interface LoadRow {
  readonly name: string;
  readonly now: number;
  readonly asked: number;
  readonly year: number;
  readonly most: number;
}

interface CalendarOnPage {
  readonly language: Language;
  readonly span: CalendarSpan;
  readonly today: LocalDate;
  readonly areas: readonly Area[];
  readonly entries: readonly MeetingEntry[];
  readonly load: readonly LoadRow[];
}

export function calendarHtml(page: CalendarOnPage): Html {
  const { language, span } = page;
  const t = calendarTexts[language];
  return html`<h1 tabindex="-1">${t.title}</h1>
    ${moves(page)}
    <section class="part" aria-labelledby="span">
      <h2 id="span">${span.kind === 'week' ? t.weekOf(span.week.week, span.week.year) : monthName(span.at, language)}</h2>
      ${span.kind === 'week' ? weekHtml(page) : monthHtml(page)}
    </section>
    ${loadHtml(page)}`;
}

function moves({ language, span }: CalendarOnPage): Html {
  const t = calendarTexts[language];
  const view = span.kind === 'month' ? 'month' : 'week';
  const to = (query: string, words: string, isCurrent = false): Html =>
    html`<a class="button" href="/desk/calendar?${query}" ${isCurrent && html`aria-current="true"`}>${words}</a>`;
  return html`<nav class="buttons" aria-label="${t.moves}">
    ${to(`view=${view}&day=${span.earlier}`, t.earlier)} ${to(`view=${view}`, view === 'week' ? t.today : t.thisMonth)}
    ${to(`view=${view}&day=${span.later}`, t.next)} ${to(`view=week&day=${span.at}`, t.week, view === 'week')}
    ${to(`view=month&day=${span.at}`, t.month, view === 'month')}
  </nav>`;
}

function weekHtml({ language, span, today, areas, entries }: CalendarOnPage): Html {
  const t = calendarTexts[language];
  const days = span.days.map((day) => {
    const own = entries.filter((one) => one.day === day);
    const isOff = weekdayOf(day) > 5 && 'off';
    const body =
      own.length === 0
        ? html`<p class="quiet">${t.nothing}</p>`
        : html`<ul>
            ${own.map((one) => entryHtml(one, areas, language))}
          </ul>`;
    return html`<section class="day ${isOff}" ${day === today && html`aria-current="date"`}>
      <h3>${formatDay(day, language)}</h3>
      ${body}
    </section>`;
  });
  return html`<div class="week">${days}</div>`;
}

/** The block is what a person's own time is taken by: set-up, travel, debrief. */
function entryHtml({ order, slot, zone, asked, isClash }: MeetingEntry, areas: readonly Area[], language: Language): Html {
  const t = calendarTexts[language];
  const area = areas.find(({ id }) => id === order.area);
  const block = order.offers.find((one) => isLiveOffer(one) && one.slot.start === slot.start)?.block;
  const names = holders(order).map(({ name }) => name);
  const look = isClash ? 'clash' : names.length === 0 ? 'held' : undefined;
  return html`<li class="${look}">
    <strong>${formatHours(slot, zone, language)}</strong>
    <a href="/desk/orders/${order.number}">${order.number}</a><br />
    ${area !== undefined && html`${methodName(area, order, language)}, ${nameOf(area.municipalities, order.request.municipality, language)}<br />`}
    ${phaseMark(order.phase, language)} ${names.length > 0 && html`<br />${names.join(', ')}`}
    ${asked.length > 0 && html`<br /><span class="quiet">${t.asked(asked.join(', '))}</span>`}
    ${block !== undefined && html`<br /><span class="quiet">${t.block(formatHours(block, zone, language))}</span>`}
    ${isClash && html`<br /><span class="mark bad">${t.clash}</span>`}
  </li>`;
}

function monthHtml({ language, span, entries }: CalendarOnPage): Html {
  const t = calendarTexts[language];
  const weeks = Array.from({ length: span.days.length / 7 }, (_, i) => span.days.slice(i * 7, i * 7 + 7));
  const cell = (day: LocalDate): Html => {
    const count = entries.filter((one) => one.day === day).length;
    const clash = entries.some((one) => one.day === day && one.isClash) && html`<br /><span class="mark bad">${t.clash}</span>`;
    const meetings = html`<a href="/desk/calendar?view=week&day=${day}">${t.meetings(count)}</a>`;
    return html`<td class="${count === 0 && 'empty'}">
      ${formatDay(day, language)}<br />${count === 0 ? html`<span class="quiet">–</span>` : meetings}${clash}
    </td>`;
  };
  return html`${entries.length === 0 && html`<p class="quiet">${t.nothing}</p>`}
    <div class="scroll" role="region" tabindex="0" aria-label="${t.days}">
      <table class="stacked month">
        <tbody>
          ${weeks.map(
            (days) =>
              html`<tr>
                ${days.map(cell)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function loadHtml({ language, load }: CalendarOnPage): Html | false {
  if (load.length === 0) return false;
  const t = calendarTexts[language];
  const byName = compareIn(language);
  const rows = [...load].sort((a, b) => b.now - a.now || b.asked - a.asked || byName(a.name, b.name));
  return html`<section class="part">
    ${tableHtml({
      caption: t.load,
      heads: [t.columns.person, t.columns.now, t.columns.asked, t.columns.year],
      rows: rows.map(({ name, now, asked, year, most }) => [name, t.meetings(now), asked, t.ofMost(year, most)]),
    })}
    <p class="quiet">${t.loadAbout}</p>
  </section>`;
}

function monthName(day: LocalDate, language: Language): string {
  const [year = '', month = ''] = day.split('-');
  return language === 'en' ? `${month}/${year}` : `${Number(month)}/${year}`;
}
