import type { Card } from '../../../src/kernel/card/card.ts';
import type { Language } from '../../../src/kernel/language/language.ts';
import type { OfferState, Order } from '../../../src/model/order/order.ts';
import { countsView } from '../../../src/stages/meeting/counts.card.ts';
import { offerView } from '../../../src/stages/offer/offer.card.ts';
import { aMeeting } from '../../stages/feedback/support/feedback-world.ts';
import { viewFacts } from '../../stages/order/support/order-world.ts';
import { anOffer, anOrder, aRequest, SLOT } from '../order-builder.ts';
import { each, given, type Named } from './given.ts';

const STATES: readonly OfferState[] = [
  ...(['open', 'willing', 'declined', 'recused', 'lapsed'] as const),
  ...(['filled', 'ended', 'withdrawn', 'replaced', 'unreached'] as const),
];
const FREE: Order['seats'] = [
  { index: 0, role: 'lead' },
  { index: 1, role: 'recorder' },
];

/** How a request ends, and what is counted after a meeting: besides what `people-cards` shows for each size of team. */
export function offerCards(language: Language): Named {
  const facts = viewFacts({ language, to: { person: 'consultant-1' } });
  const asked = (state: OfferState, order: Partial<Order> = {}): Card | undefined => {
    const request = anOrder({ phase: 'offering', choices: [SLOT], seats: FREE, offers: [anOffer({ state })], ...order });
    return offerView(request, { ...facts, of: 'offer-1' })?.card;
  };
  const withoutClient = aMeeting({ request: aRequest({ kind: 'none' }) });
  return given({
    ...each(STATES, (state) => asked(state), 'request'),
    'request open, acute': asked('open', { request: aRequest({ urgency: 'acute' }) }),
    'request open, remote': asked('open', { request: aRequest({ placeType: 'remote' }) }),
    'order cancelled': asked('ended', { phase: 'cancelled', cancelled: { reason: 'other', by: 'orderer', isLate: true } }),
    'how many came, without a client': countsView(withoutClient, facts)?.card,
  });
}
