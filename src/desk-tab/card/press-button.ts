import { dataOf, type PressAction } from '../../kernel/card/answering.ts';
import type { Card } from '../../kernel/card/card.ts';
import { cardHtml } from '../../kernel/card/card-html.ts';
import { html, type Html } from '../../kernel/markup.ts';
import { withMeeting } from '../../kernel/meeting-number.ts';

/** A card of the desk as a part of a page, sent to the page that it stands on. */
export function deskCardHtml(card: Card, address: string): Html {
  const button = (action: PressAction): Html => linkOf(action) ?? pressButton(action);
  return cardHtml(card, { address, isTitled: true, button, meeting: button });
}

/** What only shows something has a page of its own: an order, each meeting of a series, all that waits, the form of an order. */
function linkOf(action: PressAction): Html | undefined {
  const { verb, order } = withMeeting(dataOf(action));
  if (verb === 'order.status' && order !== undefined) return linkTo(`/desk/orders/${order}`, action.title);
  if (verb === 'order.follow-up' && order !== undefined) return linkTo(`/desk/order?follows=${order}`, action.title);
  return verb === 'desk.board' && order === undefined ? linkTo('/desk/orders', action.title) : undefined;
}

const linkTo = (address: string, title: string): Html => html`<a class="button" href="${address}">${title}</a>`;

/** A button of a card, with what it sends: its verb and ids as in Teams. */
export function pressButton(action: PressAction, more?: Html): Html {
  const { msteams: _dialog, ...data } = action.data as Readonly<Record<string, unknown>>;
  const isBare = action.associatedInputs === 'none';
  const value = JSON.stringify({ data, ...(isBare && { isBare }) });
  return html`<button
    name="press"
    value="${value}"
    class="${action.style === 'positive' && 'first'}"
    ${isBare && html`formnovalidate`}
  >
    ${action.title}${more}
  </button>`;
}
