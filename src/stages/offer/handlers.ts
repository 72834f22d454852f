import type { JobHandlers, PressHandler, Views } from '../../runtime/handlers.ts';
import { accept, decline, recuseFrom } from './answer-offer.action.ts';
import { bringHolds } from './seats/hold.job.ts';
import { offerView } from './offer.card.ts';
import { agreeRole, withdrawFromSeat } from './seats/seat.action.ts';
import { askNextWave, lapseOffers, noticeSeatLate, remindOfWilling, remindOffers } from './waves/wave.job.ts';

export const offerPresses = {
  'offer.accept': accept,
  'offer.decline': decline,
  'offer.recuse': recuseFrom,
  'seat.withdraw': withdrawFromSeat,
  'seat.role': agreeRole,
} satisfies Record<string, PressHandler>;

export const offerViews = { 'offer.card': offerView } satisfies Partial<Views>;

export const offerJobs = {
  'offer.wave': askNextWave,
  'offer.remind': remindOffers,
  'offer.lapse': lapseOffers,
  'offer.seat-late': noticeSeatLate,
  'offer.choose-remind': remindOfWilling,
  'calendar.hold': bringHolds,
} satisfies Partial<JobHandlers>;
