import type { Log } from '../../ports/log.ts';
import type { Calendar } from '../../ports/calendar.ts';
import type { Turns } from '../../ports/inbound.ts';
import type { MessageStore } from '../../ports/stores/message-store.ts';
import type { Commit, OrderStore } from '../../ports/stores/order-store.ts';
import type { SeenStore } from '../../ports/stores/seen-store.ts';
import type { Tally } from '../../ports/tally.ts';

/** A line for every event of an order, once it is saved: which order, what, and in which part somebody acted. Never who, and nothing that was written. */
export function watchedOrders(stored: OrderStore, log: Log): OrderStore {
  const tell = (commit: Commit | undefined): void => {
    for (const { event, cause } of commit?.events ?? [])
      log.info(
        { order: commit?.after.number, event: event.type, role: cause.role, phase: commit?.after.phase },
        'what happened to an order',
      );
  };
  return {
    ...stored,
    change: async (number, work) => {
      let saved: Commit | undefined;
      const result = await stored.change(number, (order) => {
        const outcome = work(order);
        saved = outcome.commit;
        return outcome;
      });
      tell(saved);
      return result;
    },
    place: async (year, placedFrom, work) => {
      let saved: Commit | undefined;
      const placed = await stored.place(year, placedFrom, (number) => (saved = work(number)));
      if (placed.isNew) tell(saved);
      return placed;
    },
  };
}

/** Counts turns and their time, however they end. */
export function watchedTurns(turns: Turns, tally: Tally): Turns {
  return {
    ...turns,
    take: async (inbound) => {
      const began = performance.now();
      try {
        return await turns.take(inbound);
      } finally {
        tally.turnTaken(inbound.kind, (performance.now() - began) / 1000);
      }
    },
  };
}

/** Counts the words that Teams delivered again. */
export function watchedSeen(seen: SeenStore, tally: Tally): SeenStore {
  return {
    ...seen,
    firstTime: async (id) => {
      const isFirst = await seen.firstTime(id);
      if (!isFirst && id.startsWith('said/')) tally.doubleAvoided('word');
      return isFirst;
    },
  };
}

/** Counts the messages that another worker was sending already. */
export function watchedMessages(messages: MessageStore, tally: Tally): MessageStore {
  return {
    ...messages,
    beginSending: async (sending) => {
      const isMine = await messages.beginSending(sending);
      if (!isMine) tally.doubleAvoided('message');
      return isMine;
    },
  };
}

/** Counts the calendars that could be read, and those that could not. */
export function watchedCalendar(calendar: Calendar, tally: Tally): Calendar {
  return {
    ...calendar,
    freeBusy: async (...asked) => {
      const readings = await calendar.freeBusy(...asked);
      const known = [...readings.values()].filter(({ isKnown }) => isKnown).length;
      tally.calendarsRead(known, readings.size - known);
      return readings;
    },
  };
}
