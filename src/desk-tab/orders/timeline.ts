import { html, type Html } from '../../kernel/html.ts';
import { formatMoment, formatSpan } from '../../kernel/language/format-moment.ts';
import { formatList } from '../../kernel/language/format.ts';
import { modelTexts, nameOf } from '../../model/area/naming.ts';
import { CANCEL_REASONS } from '../../model/order/cancel-reasons.ts';
import type { Cause, OrderEvent, RecordedEvent } from '../../model/order/events.ts';
import type { Problem } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';
import { texts as deskTexts } from '../../stages/desk/texts.ts';
import type { OrderOnPage } from './order-html.ts';
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
function aboutOf(event: OrderEvent, page: Told): string {
  return peopleIn(event, page) ?? matterOf(event, page) ?? '';
}

function peopleIn(event: OrderEvent, { order, language, names }: Told): string | undefined {
  const called = (ids: readonly (PersonId | undefined)[]): string =>
    formatList(
      [...new Set(ids.flatMap((id) => (id === undefined ? [] : [names.get(id) ?? orderTexts[language].asked.gone])))],
      language,
    );
  const asked = (offers: readonly string[]): string =>
    called(offers.map((id) => order.offers.find((one) => one.id === id)?.consultant));
  switch (event.type) {
    case 'OffersMade':
      return called(event.offers.map(({ consultant }) => consultant));
    case 'OffersReminded':
    case 'OffersLapsed':
    case 'OffersUnreached':
    case 'OffersFilled':
      return asked(event.offers);
    case 'OfferAccepted':
    case 'OfferWelcomed':
    case 'OfferDeclined':
    case 'OfferRecused':
      return asked([event.offer]);
    case 'SeatAssigned':
      return called([event.offer.consultant]);
    case 'PreparationReminded':
      return called(event.people);
    default:
      return undefined;
  }
}

function matterOf(event: OrderEvent, { area, language }: Told): string | undefined {
  const m = modelTexts[language];
  const problem = (one: Problem): string => m.problems[one];
  switch (event.type) {
    case 'TimeChosen':
      return formatList(
        event.choices.map((slot) => formatSpan(slot, area.zone, language)),
        language,
        'or',
      );
    case 'TimesProposed':
      return formatList(
        event.proposals.map(({ slot }) => formatSpan(slot, area.zone, language)),
        language,
      );
    case 'HandedOver':
    case 'ProblemNoticed':
      return problem(event.problem);
    case 'OrderCancelled':
      return CANCEL_REASONS[event.reason].told[language];
    case 'SearchWidened':
      return formatList(
        event.municipalities.map((id) => nameOf(area.municipalities, id, language)),
        language,
      );
    case 'RolesSwapped':
      return m.roles[event.role];
    default:
      return undefined;
  }
}
