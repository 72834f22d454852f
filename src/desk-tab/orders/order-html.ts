import { writeLink } from '../../kernel/card/reach.ts';
import { html, type Html } from '../../kernel/markup.ts';
import { formatMoment, formatSpan } from '../../kernel/language/format-moment.ts';
import { compareIn } from '../../kernel/language/format.ts';
import { nameIn } from '../../kernel/language/language.ts';
import { methodName, nameOf } from '../../model/area/naming.ts';
import { meetingSlot } from '../../model/order/order.ts';
import { showingOf } from '../../model/planned/jobs.ts';
import { isSecretView, isView } from '../../model/planned/views.ts';
import { mayStaff } from '../../stages/desk/acts/remedy.ts';
import { tableHtml } from '../parts-html.ts';
import type { OrderOnPage } from './order-on-page.ts';
import { phaseMark } from './list-html.ts';
import { orderTexts } from './texts.ts';
import { timelineHtml } from './timeline.ts';

/** One order: what may be done, who was asked, what has happened, what was sent. */
export function orderHtml(page: OrderOnPage): Html {
  const { order, area, language, note, acts } = page;
  const t = orderTexts[language];
  const slot = meetingSlot(order);
  return html`<p><a href="/desk/orders">${t.back}</a></p>
    <h1 tabindex="-1">${t.title(order.number)}</h1>
    <p>
      ${phaseMark(order.phase, language)} ${methodName(area, order, language)},
      ${nameOf(area.municipalities, order.request.municipality, language)}, ${nameIn(area.name, language)}
    </p>
    ${slot && html`<p>${formatSpan(slot, area.zone, language)}</p>`}
    <p>${ordererHtml(page)}</p>
    ${note}
    <div class="two">
      <div>
        ${part('acts', t.acts, acts && withCalendars(acts, page))} ${part('note', t.deskNote.title, page.deskNote)}
        ${part('asked', t.asked.title, askedHtml(page))}
      </div>
      <div>${part('events', t.timeline, timelineHtml(page))} ${part('sent', t.sent.title, sentHtml(page))}</div>
    </div>`;
}

/** The address of whoever is reached by mail; the chat of others is a press away, once their address has been asked of the directory. */
function ordererHtml({ order, orderer: { email, way }, isContacted, language }: OrderOnPage): Html {
  const t = orderTexts[language].orderer;
  const name = t.name(order.orderer.name);
  if (email !== undefined) return html`${name} · <a href="${writeLink({ email, way })}">${way === 'mail' ? email : t.chat}</a>`;
  const look = isContacted ? html`${t.none}` : html`<a href="/desk/orders/${order.number}?contact=yes">${t.find}</a>`;
  return html`${name} · ${look}`;
}

function part(id: string, title: string, inside: Html | undefined): Html | false {
  return (
    inside !== undefined &&
    html`<section class="part" aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      ${inside}
    </section>`
  );
}

/** The list of those who may have a seat stands there without their calendars, which are slow: a press has them read. */
function withCalendars(acts: Html, { order, language, areCalendarsRead }: OrderOnPage): Html {
  if (areCalendarsRead || !mayStaff(order)) return acts;
  return html`<p><a href="/desk/orders/${order.number}?calendars=yes">${orderTexts[language].calendars}</a></p>
    ${acts}`;
}

/** Who was asked for which time and what they said; never why. */
function askedHtml({ order, area, names, writes, language }: OrderOnPage): Html | undefined {
  const t = orderTexts[language].asked;
  if (order.offers.length === 0) return undefined;
  const rows = order.offers.map(({ consultant, slot, state, offeredAt, answeredAt }) => [
    personHtml(names.get(consultant) ?? t.gone, writes.get(consultant)),
    t.states[state],
    formatSpan(slot, area.zone, language),
    formatMoment(offeredAt, area.zone, language),
    answeredAt && formatMoment(answeredAt, area.zone, language),
  ]);
  return tableHtml({ heads: [t.who, t.answer, t.time, t.askedAt, t.answeredAt], rows });
}

function personHtml(name: string, write: string | undefined): Html {
  return write === undefined ? html`${name}` : html`<a href="${write}">${name}</a>`;
}

/** Messages of surveys are left out: how they stand would tell who has answered. */
function sentHtml({ order, area, messages, names, language }: OrderOnPage): Html | undefined {
  const t = orderTexts[language].sent;
  const byName = compareIn(language);
  const told = messages.flatMap(({ key, place, state, at }) => {
    const { view } = showingOf(key);
    if (!isView(view) || isSecretView(view)) return [];
    const person = place.replace(/^person\//, '');
    return [
      {
        what: t.views[view],
        to: place === `desk/${order.area}` ? t.desk : (names.get(person) ?? t.somebody),
        state: t.states[state],
        at,
      },
    ];
  });
  if (told.length === 0) return undefined;
  const rows = [...told]
    .sort((a, b) => b.at - a.at || byName(a.to, b.to))
    .map(({ what, to, state, at }) => [what, to, state, formatMoment(at, area.zone, language)]);
  return tableHtml({ heads: [t.what, t.to, t.how, t.when], rows });
}
