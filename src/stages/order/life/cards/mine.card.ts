import {
  actionSet,
  card,
  execute,
  heading,
  openDialog,
  subtle,
  text,
  type Card,
  type CardAction,
  type CardElement,
} from '../../../../kernel/card/card.ts';
import { formatMoment, formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Area } from '../../../../model/area/area.ts';
import { methodName, modelTexts } from '../../../../model/area/naming.ts';
import { meetingSlot, type Order } from '../../../../model/order/order.ts';
import type { OpenRequest, OwnPart } from '../own-part.ts';
import { timeInWords } from '../time-in-words.ts';
import { texts } from '../../texts.ts';

/** Whatever somebody has to do with orders; `part` is that of a consultant, and undefined for everybody else. */
export interface Mine {
  /** Newest first. */
  readonly orders: readonly Order[];
  readonly part?: OwnPart | undefined;
  readonly areaOf: (order: Order) => Area;
  readonly language: Language;
}

const MOST_LISTED = 8;

/** One's orders, each with its own button; before them what a consultant is asked, and what they have promised. */
export function mineCard(mine: Mine): Card {
  const { part, language } = mine;
  const newOrder = openDialog({ title: texts[language].buttons.newOrder, verb: 'order.new' });
  return part === undefined ? ordersCard(mine, newOrder) : wholeCard(part, mine, newOrder);
}

function ordersCard(mine: Mine, newOrder: CardAction): Card {
  const { language } = mine;
  const { title, none } = texts[language].mine;
  const body = orderLines(mine);
  return card({ language, title, ...(body.length === 0 ? { summary: none } : {}), body, actions: [newOrder] });
}

function wholeCard(part: OwnPart, mine: Mine, newOrder: CardAction): Card {
  const { language } = mine;
  const t = texts[language].mine;
  const ordered = orderLines(mine);
  const body = [...partLines(part, mine), ...(ordered.length === 0 ? [] : [subtle(t.orders), ...ordered])];
  const own = execute({ title: t.own, verb: 'feedback.own' });
  const summary = body.length === 0 ? { summary: t.noneOfAll } : {};
  return card({ language, title: t.titleOfAll, ...summary, body, actions: [own, newOrder] });
}

function orderLines({ orders, areaOf, language }: Mine): readonly CardElement[] {
  const older = orders.length - MOST_LISTED;
  return [
    ...orders.slice(0, MOST_LISTED).flatMap((order) => mineLine(order, areaOf(order), language)),
    ...(older > 0 ? [subtle(texts[language].mine.older(older))] : []),
  ];
}

function partLines({ requests, coming }: OwnPart, { areaOf, language }: Mine): readonly CardElement[] {
  const t = texts[language].mine;
  const asked = requests.slice(0, MOST_LISTED).flatMap((one) => requestLine(one, areaOf(one.order), language));
  const promised = coming.slice(0, MOST_LISTED).flatMap((order) => comingLine(order, areaOf(order), language));
  return [
    ...(asked.length === 0 ? [] : [subtle(t.requests), ...asked]),
    ...(promised.length === 0 ? [] : [subtle(t.coming), ...promised]),
  ];
}

/** As little as the request itself shows (DOMAIN 7). */
function requestLine({ order, offer }: OpenRequest, area: Area, language: Language): readonly CardElement[] {
  const t = texts[language].mine;
  const until = offer.state === 'open' ? t.until(formatMoment(offer.expiresAt, area.zone, language)) : t.willing;
  return [
    heading(formatSpan(offer.slot, area.zone, language)),
    text(`${methodName(area, order, language)} · ${until}`, { spacing: 'small' }),
    openButton(order, language),
  ];
}

function comingLine(order: Order, area: Area, language: Language): readonly CardElement[] {
  const slot = meetingSlot(order);
  const phase = modelTexts[language].phases[order.phase];
  return [
    heading(slot === undefined ? order.number : formatSpan(slot, area.zone, language)),
    text(`${methodName(area, order, language)} · ${phase}`, { spacing: 'small' }),
    openButton(order, language),
  ];
}

function mineLine(order: Order, area: Area, language: Language): readonly CardElement[] {
  const isClosed = order.phase === 'closed' || order.phase === 'cancelled';
  const what = isClosed
    ? []
    : [text(`${methodName(area, order, language)} · ${timeInWords(order, area, language)}`, { spacing: 'small' })];
  return [heading(`${order.number}: ${modelTexts[language].phases[order.phase]}`), ...what, openButton(order, language)];
}

function openButton({ number }: Order, language: Language): CardElement {
  const open = execute({ title: texts[language].buttons.open(number), verb: 'order.status', data: { order: number } });
  return actionSet([open]);
}
