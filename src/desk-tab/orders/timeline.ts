import { html, type Html } from '../../kernel/markup.ts';
import type { Interval } from '../../kernel/time/instant.ts';
import { formatMoment, formatSpan } from '../../kernel/language/format-moment.ts';
import { formatList } from '../../kernel/language/format.ts';
import { modelTexts, nameOf } from '../../model/area/naming.ts';
import { CANCEL_REASONS } from '../../model/order/cancel-reasons.ts';
import type { Cause, EventOf, EventType, OrderEvent, RecordedEvent } from '../../model/order/events.ts';
import { texts as deskTexts } from '../../stages/desk/texts.ts';
import type { OrderOnPage } from './order-on-page.ts';
import { orderTexts } from './texts.ts';

type Told = Pick<OrderOnPage, 'order' | 'area' | 'language' | 'names'>;

/** What has happened in words, newest first, each with who did it and, of a coordinator's act, why. */
export function timelineHtml({ history, ...page }: OrderOnPage): Html {
  return html`<ol class="timeline" reversed>
    ${[...history].reverse().map((one) => lineHtml(one, page))}
  </ol>`;
}

function lineHtml({ at, cause, event }: RecordedEvent, page: Told): Html {
  const { area, language } = page;
  const about = aboutOf(event, page);
  return html`<li>
    <time datetime="${new Date(at).toISOString()}">${formatMoment(at, area.zone, language)}</time>
    ${orderTexts[language].events[event.type]}${about !== '' && html`: ${about}`}.
    <span class="quiet">${whoIn(cause, page)}</span>
  </li>`;
}

/** 'koordinaattori Maija Esimerkki (Näin sovittiin)'; a consultant's own acts name them in the event itself. */
function whoIn({ by, role, reason }: Cause, { language, names }: Told): string {
  const t = orderTexts[language];
  const name = role === 'coordinator' || role === 'orderer' ? names.get(by) : undefined;
  const why = role === 'coordinator' && reason !== undefined ? ` (${deskTexts[language].reason.codes[reason]})` : '';
  return `${t.by[role]}${name === undefined ? '' : ` ${name}`}${why}`;
}

/** What the event is about: people, times or a reason that everybody at the desk may know. No free text, and no reason of a no. */
function aboutOf<T extends EventType>(event: EventOf<T>, page: Told): string {
  const people = PEOPLE[event.type] as ((event: OrderEvent) => readonly string[]) | undefined;
  if (people !== undefined) return called(people(event), page);
  const matter = MATTERS[event.type] as ((event: OrderEvent, page: Told) => string) | undefined;
  return matter === undefined ? '' : matter(event, page);
}

/** Names of people, by their own ids or those of their offers. */
function called(ids: readonly string[], { order, language, names }: Told): string {
  const people = ids.map((id) => order.offers.find((one) => one.id === id)?.consultant ?? id);
  return formatList([...new Set(people.map((id) => names.get(id) ?? orderTexts[language].asked.gone))], language);
}

type ByEvent<R, A extends readonly unknown[] = []> = { readonly [T in EventType]?: (event: EventOf<T>, ...given: A) => R };

const PEOPLE: ByEvent<readonly string[]> = {
  OffersMade: ({ offers }) => offers.map(({ consultant }) => consultant),
  OffersReminded: ({ offers }) => offers,
  OffersLapsed: ({ offers }) => offers,
  OffersUnreached: ({ offers }) => offers,
  OffersFilled: ({ offers }) => offers,
  OfferAccepted: ({ offer }) => [offer],
  OfferWelcomed: ({ offer }) => [offer],
  OfferDeclined: ({ offer }) => [offer],
  OfferRecused: ({ offer }) => [offer],
  SeatAssigned: ({ offer }) => [offer.consultant],
  PreparationReminded: ({ people }) => people,
};

const MATTERS: ByEvent<string, [page: Told]> = {
  TimeChosen: ({ choices }, page) => timesIn(choices, page, 'or'),
  TimesProposed: ({ proposals }, page) =>
    timesIn(
      proposals.map(({ slot }) => slot),
      page,
      'and',
    ),
  HandedOver: ({ problem }, { language }) => modelTexts[language].problems[problem],
  ProblemNoticed: ({ problem }, { language }) => modelTexts[language].problems[problem],
  OrderCancelled: ({ reason }, { language }) => CANCEL_REASONS[reason].told[language],
  SearchWidened: ({ municipalities }, { area, language }) =>
    formatList(
      municipalities.map((id) => nameOf(area.municipalities, id, language)),
      language,
    ),
  RolesSwapped: ({ role }, { language }) => modelTexts[language].roles[role],
};

function timesIn(slots: readonly Interval[], { area, language }: Told, joint: 'and' | 'or'): string {
  return formatList(
    slots.map((slot) => formatSpan(slot, area.zone, language)),
    language,
    joint,
  );
}
