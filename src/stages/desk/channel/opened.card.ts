import {
  actionSet,
  card,
  choiceInput,
  escapeMarkdown,
  execute,
  facts,
  heading,
  subtle,
  text,
  type CardElement,
  type Choice,
} from '../../../kernel/card/card.ts';
import { compareIn, formatList } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { ACT_REASONS } from '../../../model/order/act-reason.ts';
import { factsFor } from '../../../model/fields/told.ts';
import { modelTexts, nameOf } from '../../../model/area/naming.ts';
import { isOver, isStaffed, meetingSlot, seatOf, type Order } from '../../../model/order/order.ts';
import type { Consultant } from '../../../model/people/person.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import { commentsAct, mayStaff, orderActs, searchActs, staffingActs } from '../acts/acts.card.ts';
import { unfitReason } from '../acts/assign.ts';
import { isSearchable } from '../acts/unblock.ts';
import type { NotReached } from '../morning/not-reached.port.ts';
import { deskFacts } from './order.card.ts';
import { texts } from '../texts.ts';

/** A card holds so many names before it grows too large for a phone and for Teams. */
const MOST_CHOICES = 40;

export interface OpenedFacts {
  readonly area: Area;
  readonly bank: readonly Consultant[];
  readonly now: Instant;
  readonly language: Language;
  /** Names of those who were just given a seat, and have something else in their calendar. */
  readonly busy?: readonly string[] | undefined;
  /** Whom messages of this order have not reached. */
  readonly notReached?: readonly NotReached[] | undefined;
}

/** One order with the coordinator's acts: only ever the answer to a coordinator's own press. */
export function openedCard(order: Order, opened: OpenedFacts): Shown {
  const { area, language } = opened;
  const t = texts[language];
  const summary = t.summary(order.number);
  const board = execute({ title: t.buttons.board, verb: 'desk.board', associatedInputs: 'none', secondary: true });
  if (isOver(order)) {
    const body = [facts([[t.labels.status, t.status[order.phase]]])];
    return {
      summary,
      card: card({ language, title: t.title(order.number), body, actions: [...commentsAct(order, language), board] }),
    };
  }
  const body = [
    facts([...deskFacts(order, opened), ...ownFacts(order, area, language)]),
    ...busyPart(opened),
    ...notReachedPart(order, opened),
    reasonInput(language),
    ...peoplePart(order, opened),
    ...searchPart(order, language),
  ];
  return {
    summary,
    card: card({ language, title: t.title(order.number), body, actions: [...orderActs(order, language), board] }),
  };
}

/** What the coordinator needs besides to help: still no note and no theme. */
function ownFacts(order: Order, area: Area, language: Language): readonly (readonly [string, string])[] {
  const { labels, problems } = modelTexts[language];
  return [
    ...(order.problem === 'debrief' ? [[texts[language].labels.problem, problems.debrief] as const] : []),
    [labels.orderer, escapeMarkdown(order.orderer.name)],
    ...factsFor(order.request, { place: 'desk', area, language }).under,
  ];
}

function peoplePart(order: Order, opened: OpenedFacts): readonly CardElement[] {
  const all = mayStaff(order) ? choicesFor(order, opened) : [];
  if (all.length === 0) return [];
  const { label, hint } = texts[opened.language].choose;
  const choices = all.slice(0, MOST_CHOICES);
  // The rest of the bank is found by name.
  const dataQuery = all.length > choices.length ? `bank/${opened.area.id}` : undefined;
  const input = choiceInput({ id: 'consultants', label, choices, dataQuery, isMultiSelect: true, style: 'filtered' });
  return [input, subtle(hint), actionSet(staffingActs(order, opened.language))];
}

/** Names and other ways to reach them, for the coordinator alone; the channel has their number only. */
function notReachedPart(order: Order, { notReached = [], language }: OpenedFacts): readonly CardElement[] {
  if (notReached.length === 0) return [];
  const t = texts[language].unreached;
  const rows = notReached.slice(0, MOST_CHOICES).map(({ name, phone, email }) => {
    const ways = [phone, email].filter((way) => way !== undefined && way !== '').join(', ');
    return [escapeMarkdown(name), ways === '' ? t.noContact : escapeMarkdown(ways)] as const;
  });
  return [
    heading(t.title),
    facts(rows),
    subtle(t.help(mayStaff(order) && !isStaffed(order) && order.offers.some(({ state }) => state === 'unreached'))),
  ];
}

/** Given a seat although their calendar has something else: the coordinator may, but is told. */
function busyPart({ busy = [], language }: OpenedFacts): readonly CardElement[] {
  const words = texts[language].busyThen(escapeMarkdown(formatList(busy, language)), busy.length);
  return busy.length === 0 ? [] : [text(words, { weight: 'bolder', color: 'attention' })];
}

/** For the audit: why the coordinator steps in. */
function reasonInput(language: Language): CardElement {
  const { label, codes } = texts[language].reason;
  const choices = ACT_REASONS.map((reason) => ({ title: codes[reason], value: reason }));
  return choiceInput({ id: 'reason', label, choices, style: 'compact' });
}

function searchPart(order: Order, language: Language): readonly CardElement[] {
  return isSearchable(order) ? [actionSet(searchActs(order, language))] : [];
}

/** The willing first, then the suggested, then everybody else who may have the seat, by name. */
function choicesFor(order: Order, { area, bank, language }: OpenedFacts): readonly Choice[] {
  const slot = meetingSlot(order);
  const t = texts[language];
  if (slot === undefined) return [];
  const day = localOf(slot.start, area.zone).date;
  const willing = new Set(order.offers.flatMap(({ state, consultant }) => (state === 'willing' ? [consultant] : [])));
  const suggested = new Set(order.matchLog?.suggested.map(({ consultant }) => consultant));
  const turn = ({ id }: Consultant): number => (willing.has(id) ? 0 : suggested.has(id) ? 1 : 2);
  const marks = [` – ${t.choose.willing}`, ` – ${t.choose.suggested}`, ''];
  const byName = compareIn(language);
  return bank
    .filter(
      (person) =>
        seatOf(order, person.id) === undefined && isTrained(order, person) && unfitReason(order, person, day) === undefined,
    )
    .sort((a, b) => turn(a) - turn(b) || byName(a.name, b.name))
    .map((person) => ({
      title: `${person.name}, ${nameOf(area.units, person.unit, language)}${marks[turn(person)] ?? ''}`,
      value: person.id,
    }));
}

/** Nobody is listed for a method or language that is not theirs; an unknown method needs none. */
function isTrained({ request }: Order, { methods, languages }: Consultant): boolean {
  return languages.includes(request.language) && (request.method === 'not-known' || methods.includes(request.method));
}
