import type { Log } from '../../ports/log.ts';
import type { Calendar } from '../../ports/calendar.ts';
import type { Inbound, Turns } from '../../ports/inbound.ts';
import type { SpanAttributes, Spans } from '../../ports/spans.ts';
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

/** Where turns are told; of the verbs only those that the bot knows, because anything may stand in a button that somebody has made up. */
interface TurnWatch {
  readonly tally: Tally;
  readonly spans: Spans;
  readonly knows: (verb: string) => boolean;
}

/** Counts turns and their time, however they end, and tells each as a span. */
export function watchedTurns(turns: Turns, { tally, spans, knows }: TurnWatch): Turns {
  const attributesOf = (inbound: Inbound): SpanAttributes => {
    const verb = inbound.kind === 'press' && knows(inbound.verb) ? { verb: inbound.verb } : {};
    return { kind: inbound.kind, ...verb };
  };
  return {
    ...turns,
    take: async (inbound) => {
      const began = performance.now();
      try {
        return await spans.within('turn', attributesOf(inbound), () => turns.take(inbound));
      } finally {
        tally.turnTaken(inbound.kind, (performance.now() - began) / 1000);
      }
    },
  };
}

/** Tells the calls over the network too, each as a span of what it was made for. */
export function watchedCalls(tally: Tally, spans: Spans): Tally {
  return {
    ...tally,
    called: (to, outcome, seconds) => {
      spans.ended(`call ${to}`, { outcome }, seconds);
      tally.called(to, outcome, seconds);
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
