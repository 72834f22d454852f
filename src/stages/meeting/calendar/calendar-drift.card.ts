import { card, execute, facts, text, type CardAction } from '../../../kernel/card/card.ts';
import { formatSpan } from '../../../kernel/language/format-moment.ts';
import { type Interval, MINUTE } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { notesOf, type AskedKind, type CalendarNote } from '../../../model/order/calendar-note.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { isOver, meetingSlot, seatOf, type Order } from '../../../model/order/order.ts';
import type { View, ViewFacts } from '../../../runtime/handlers.ts';
import { texts } from '../texts.ts';

/** One question about what Outlook says; `of` is the note's kind and since when. Answered or settled, it only thanks. */
export const calendarView: View = (order, view) => {
  const { language, of, to } = view;
  const t = texts[language];
  const note = notesOf(order)
    .filter(isAskedAbout)
    .find((one) => `${one.kind}-${one.since}` === of);
  const title = t.drift.titles[(of?.split('-')[0] ?? 'moved') as AskedKind];
  const summary = t.summary(order.number);
  if (note === undefined || !isAsked(order, note)) {
    const body = [text(note?.isAnswered === true ? t.drift.kept : t.drift.settled)];
    return { summary, isOnlyEdit: true, card: card({ language, title, body }) };
  }
  const isOrderer = 'person' in to && to.person === order.orderer.id;
  const body = [text(question(note, view, isOrderer)), facts(times(order, note, view))];
  return {
    summary,
    card: card({
      language,
      title,
      body,
      actions: isOrderer ? ordererActions(order, note, view) : seatActions(order, note, view),
    }),
  };
};

interface AskedNote extends CalendarNote {
  readonly kind: AskedKind;
}

function isAskedAbout(note: CalendarNote): note is AskedNote {
  return note.kind !== 'stranger';
}

function isAsked(order: Order, { isAnswered, person }: CalendarNote): boolean {
  const isInMeeting = person === undefined || person === order.orderer.id || seatOf(order, person) !== undefined;
  return !isAnswered && isInMeeting && !isOver(order) && order.phase !== 'held';
}

function question({ kind }: AskedNote, { language }: ViewFacts, isOrderer: boolean): string {
  const { asks, declinedOrderer } = texts[language].drift;
  return kind === 'declined' && isOrderer ? declinedOrderer : asks[kind];
}

function times(order: Order, { slot }: CalendarNote, { area, language }: ViewFacts): readonly (readonly [string, string])[] {
  const agreed = meetingSlot(order);
  const { labels } = modelTexts[language];
  const t = texts[language].drift;
  return [
    [labels.number, order.number],
    ...(agreed === undefined ? [] : [[t.agreed, formatSpan(agreed, area.zone, language)] as const]),
    ...(slot === undefined ? [] : [[t.inOutlook, formatSpan(slot, area.zone, language)] as const]),
  ];
}

function keep(order: Order, { kind }: AskedNote, { language }: ViewFacts): CardAction {
  const title = texts[language].drift.buttons.keep[kind];
  return execute({ title, verb: 'meeting.keep', data: { order: order.number }, style: 'positive', associatedInputs: 'none' });
}

function seatActions(order: Order, note: AskedNote, view: ViewFacts): readonly CardAction[] {
  const title = texts[view.language].drift.buttons.withdraw;
  const ids = { order: order.number };
  return [keep(order, note, view), execute({ title, verb: 'seat.withdraw', data: ids, associatedInputs: 'none' })];
}

function ordererActions(order: Order, note: AskedNote, view: ViewFacts): readonly CardAction[] {
  const t = texts[view.language].drift.buttons;
  const ids = { order: order.number };
  return [
    keep(order, note, view),
    ...(note.slot === undefined ? [] : [moveThere(order, note.slot, view)]),
    execute({ title: t.move, verb: 'order.move', data: ids, associatedInputs: 'none' }),
    execute({ title: t.cancel, verb: 'order.cancel', data: ids, associatedInputs: 'none' }),
  ];
}

/** The order is moved to the very time that the event has in Outlook. */
function moveThere(order: Order, slot: Interval, { area, language }: ViewFacts): CardAction {
  const [start, end] = [localOf(slot.start, area.zone), localOf(slot.end, area.zone)];
  const window = { window1Date: start.date, window1From: start.time, window1To: end.time };
  const durationMinutes = String((slot.end - slot.start) / MINUTE);
  return execute({
    title: texts[language].drift.buttons.moveThere,
    verb: 'order.move',
    data: { order: order.number, ...window, durationMinutes },
    associatedInputs: 'none',
  });
}
