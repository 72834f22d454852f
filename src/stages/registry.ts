import { peopleJobs, peoplePresses, peopleWords } from '../people/handlers.ts';
import type { JobHandlers, PressHandler, Views, WordRoute } from '../runtime/handlers.ts';
import { emptyCards, refreshCards, showCard } from '../runtime/delivery/living-card.ts';
import { round } from '../runtime/working/round-work.ts';
import { deskJobs, deskPresses, deskViews, deskWords } from './desk/handlers.ts';
import { noteUnreachable } from './desk/morning/unreachable.job.ts';
import { feedbackJobs, feedbackPresses, feedbackViews } from './feedback/handlers.ts';
import { searchTimes } from './match/search.job.ts';
import { meetingJobs, meetingPresses, meetingViews } from './meeting/handlers.ts';
import { offerJobs, offerPresses, offerViews } from './offer/handlers.ts';
import { dialogueWords, guardedWords, orderJobs, orderPresses, orderViews, orderWords } from './order/handlers.ts';
import { seriesJobs } from './series/handlers.ts';
import { reportJobs, reportPresses, reportWords } from './report/handlers.ts';

/** Every card that the bot shows by itself; the compiler proves that none is missing. */
export const views: Views = { ...orderViews, ...offerViews, ...meetingViews, ...feedbackViews, ...deskViews };

/** Every button. */
export const presses: Readonly<Record<string, PressHandler>> = {
  ...orderPresses,
  ...offerPresses,
  ...meetingPresses,
  ...feedbackPresses,
  ...deskPresses,
  ...reportPresses,
  ...peoplePresses,
};

export { orderTurns } from './order/handlers.ts';
export { notePutAside } from './desk/morning/unreachable.job.ts';

/**
 * Chat words, the first that has an answer. A message with personal details is refused before anybody else hears it; an order in the making hears its own answers before anybody else ("suomi" to "which
 * language?"), and the order stage's last route takes everything else as an order in words.
 */
export const words: readonly WordRoute[] = [
  ...guardedWords,
  ...deskWords,
  ...reportWords,
  ...dialogueWords,
  ...peopleWords,
  ...orderWords,
];

/** Every durable job; the compiler proves that none is missing. */
export const jobs: JobHandlers = {
  'card.show': (world, order, showing) => showCard(world, { views, undelivered: noteUnreachable }, { number: order, ...showing }),
  'cards.empty': (world, order) => emptyCards(world, { views, undelivered: noteUnreachable }, order),
  'cards.refresh': (world, order) => refreshCards(world, { views, undelivered: noteUnreachable }, order),
  'retention.run': round('retention.run', (world, area) => world.retention.forget([area], world.clock.now())),
  ...orderJobs,
  'match.search': searchTimes,
  ...seriesJobs,
  ...offerJobs,
  ...meetingJobs,
  ...feedbackJobs,
  ...deskJobs,
  ...reportJobs,
  ...peopleJobs,
};
