import {
  actionSet,
  card,
  execute,
  heading,
  subtle,
  text,
  type Card,
  type CardAction,
  type CardElement,
} from '../../../../kernel/card/card.ts';
import { openDialog } from '../../../../kernel/card/dialog.ts';
import { formatMoment, formatSpan } from '../../../../kernel/language/format-moment.ts';
import { capitalised } from '../../../../kernel/language/phrases.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Area } from '../../../../model/area/area.ts';
import { methodName, modelTexts } from '../../../../model/area/naming.ts';
import type { Place } from '../../../../model/fields/row.ts';
import type { FieldName } from '../../../../model/fields/fields.ts';
import { toldOf } from '../../../../model/fields/told.ts';
import { sinceOf } from '../../../../model/order/waiting/awaited.ts';
import { owedByOrderer } from '../../../../model/order/waiting/owed.ts';
import { isOver, meetingSlot, seatOf, type Order } from '../../../../model/order/order.ts';
import type { PersonId } from '../../../../model/people/person.ts';
import { isTrainee, seatErrand, type OpenRequest, type OwnPart } from '../own-part.ts';
import { timeInWords } from '../time-in-words.ts';
import { texts } from '../../texts.ts';

/** Whatever somebody has to do with orders. */
export interface Mine {
  readonly person: PersonId;
  /** Newest first. */
  readonly orders: readonly Order[];
  /** Of a consultant; undefined for everybody else. */
  readonly part?: OwnPart | undefined;
  /** What waits for a coordinator; undefined for everybody else. */
  readonly desk?: readonly Order[] | undefined;
  readonly areaOf: (order: Order) => Area;
  readonly language: Language;
}

const MOST_LISTED = 8;

/** One line: when or which, what and where, what I do next, and the way to its card. */
interface Line {
  readonly order: Order;
  readonly first: string;
  readonly what: readonly (string | undefined)[];
  readonly next: string | undefined;
  readonly verb: 'order.status' | 'desk.board';
}

/** One list of everything that is one's own: what one is asked, what one has promised, what waits for one at the desk, what one has ordered. */
export function mineCard(mine: Mine): Card {
  const { part, desk, language } = mine;
  const t = texts[language].mine;
  const isPlain = part === undefined && desk === undefined;
  const body = [...roleGroups(mine), ...group(isPlain ? undefined : t.orders, ordersOf(mine), language)];
  const none = isPlain ? t.none : t.noneOfAll;
  const summary = body.length === 0 ? { summary: none } : {};
  return card({ language, title: isPlain ? t.title : t.titleOfAll, ...summary, body, actions: actionsFor(mine) });
}

function roleGroups(mine: Mine): readonly CardElement[] {
  const { part = { requests: [], coming: [] }, desk = [], language } = mine;
  const t = texts[language].mine;
  const waiting = [...desk].sort((a, b) => sinceOf(a) - sinceOf(b));
  return [
    ...group(
      t.requests,
      part.requests.map((one) => requestLine(one, mine)),
      language,
    ),
    ...group(
      t.coming,
      part.coming.map((order) => seatLine(order, mine)),
      language,
    ),
    ...group(
      t.desk,
      waiting.map((order) => deskLine(order, mine)),
      language,
    ),
  ];
}

/** What is over comes last. */
function ordersOf(mine: Mine): readonly Line[] {
  const sorted = [...mine.orders].sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
  return sorted.map((order) => orderLine(order, mine));
}

function actionsFor({ part, desk, language }: Mine): readonly CardAction[] {
  const { mine, buttons } = texts[language];
  return [
    ...(part === undefined
      ? []
      : [execute({ title: mine.own, verb: 'feedback.own' }), execute({ title: mine.details, verb: 'profile.own' })]),
    ...(desk === undefined ? [] : [execute({ title: buttons.board, verb: 'desk.board' })]),
    openDialog({ title: buttons.newOrder, verb: 'order.new' }),
  ];
}

function group(title: string | undefined, lines: readonly Line[], language: Language): readonly CardElement[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LISTED;
  return [
    ...(title === undefined ? [] : [heading(title)]),
    ...lines.slice(0, MOST_LISTED).flatMap((line) => lineParts(line, language)),
    ...(more > 0 ? [subtle(texts[language].mine.more(more))] : []),
  ];
}

function lineParts({ order, first, what, next, verb }: Line, language: Language): readonly CardElement[] {
  const said = what.filter((one) => one !== undefined && one !== '').join(' · ');
  const open = execute({ title: texts[language].buttons.open(order.number), verb, data: { order: order.number } });
  return [
    text(first, { weight: 'bolder', separator: true }),
    ...(said === '' ? [] : [text(said, { spacing: 'small' })]),
    ...(next === undefined ? [] : [text(next, { spacing: 'small' })]),
    actionSet([open]),
  ];
}

/** As little as the request itself shows (DOMAIN 7). */
function requestLine({ order, offer }: OpenRequest, { areaOf, language }: Mine): Line {
  const t = texts[language].mine;
  const area = areaOf(order);
  return {
    order,
    first: formatSpan(offer.slot, area.zone, language),
    what: [methodName(area, order, language), ...placeOf(order, 'offer', { area, language })],
    next: offer.state === 'open' ? t.until(formatMoment(offer.expiresAt, area.zone, language)) : t.willing,
    verb: 'order.status',
  };
}

function seatLine(order: Order, { person, areaOf, language }: Mine): Line {
  const area = areaOf(order);
  const slot = meetingSlot(order);
  const role = seatOf(order, person)?.role;
  return {
    order,
    first: slot === undefined ? order.number : formatSpan(slot, area.zone, language),
    what: [
      isTrainee(order, person) ? texts[language].mine.trainee : role && capitalised(modelTexts[language].roles[role]),
      methodName(area, order, language),
      ...placeOf(order, 'pair', { area, language }),
    ],
    next: texts[language].mine.next[seatErrand(order, person)],
    verb: 'order.status',
  };
}

function deskLine(order: Order, { areaOf, language }: Mine): Line {
  const area = areaOf(order);
  const { problems, phases } = modelTexts[language];
  const what = order.problem === undefined ? phases[order.phase] : problems[order.problem];
  const since = texts[language].mine.since(formatMoment(sinceOf(order), area.zone, language));
  return { order, first: `${order.number}: ${what}`, what: [methodName(area, order, language)], next: since, verb: 'desk.board' };
}

function orderLine(order: Order, { areaOf, language }: Mine): Line {
  const area = areaOf(order);
  const phase = modelTexts[language].phases[order.phase];
  const what = isOver(order)
    ? []
    : [
        methodName(area, order, language),
        timeInWords(order, area, language),
        toldOf('placeType', order.request, { place: 'status', area, language }),
      ];
  const [owed] = order.phase === 'preparing' || order.phase === 'confirmed' ? owedByOrderer(order) : [];
  const next = owed && texts[language].mine.next[owed];
  return { order, first: `${order.number}: ${phase}`, what, next, verb: 'order.status' };
}

interface Spoken {
  readonly area: Area;
  readonly language: Language;
}

function placeOf({ request }: Order, place: Place, spoken: Spoken): readonly (string | undefined)[] {
  return (['municipality', 'placeType'] as const satisfies readonly FieldName[]).map((name) =>
    toldOf(name, request, { place, ...spoken }),
  );
}
