import type { Card } from '../../src/kernel/card/card.ts';
import type { Language } from '../../src/kernel/language/language.ts';
import type { Offer, Order } from '../../src/model/order/order.ts';
import { welcomeCard, type Welcomed } from '../../src/people/people.card.ts';
import type { View } from '../../src/runtime/handlers.ts';
import { alertView, deskOrderView } from '../../src/stages/desk/channel/order.card.ts';
import { linksView } from '../../src/stages/feedback/links.card.ts';
import { countsView } from '../../src/stages/meeting/counts.card.ts';
import { pairView, reminderView } from '../../src/stages/meeting/prepare.card.ts';
import { offerView } from '../../src/stages/offer/offer.card.ts';
import { viewFacts } from '../stages/order/support/order-world.ts';
import { anArea, anOffer, anOrder, aRequest, NOW, SLOT } from './order-builder.ts';
import { orderCards } from './order-cards.ts';

const offer = anOffer();
const holder = { id: offer.consultant, name: 'Kaisa Konsultti', offer: offer.id, since: NOW, isPrepared: false };
const other = { ...holder, id: 'consultant-2', name: 'Kari Kirjaaja', offer: 'offer-2' };
const pair: Order['seats'] = [
  { index: 0, role: 'lead', holder },
  { index: 1, role: 'recorder', holder: other },
];
const staffed = anOrder({
  phase: 'preparing',
  choices: [SLOT],
  seats: pair,
  offers: [{ ...offer, state: 'accepted' }],
  codes: { client: 'BCDF2345' },
});
const alone: Order = { ...staffed, seats: [{ index: 0, role: 'convener', holder }] };
const withoutClient: Order = { ...staffed, request: aRequest({ kind: 'none' }) };
const held: Order = { ...staffed, phase: 'held', heldAt: SLOT.end };
const OFFER_STATES: readonly Offer['state'][] = [
  'open',
  'willing',
  'declined',
  'recused',
  'lapsed',
  'filled',
  'ended',
  'withdrawn',
  'replaced',
];

const anybody: Omit<Welcomed, 'roles'> = { person: staffed.orderer.id, areas: [anArea()], isClaimed: false };

/** Every card that people read, by who reads it and in which situation: for the lint of cards, and for `npm run texts`. */
export function allCards(language: Language): Readonly<Record<string, Readonly<Record<string, Card>>>> {
  const toPair = viewFacts({ language, to: { person: offer.consultant } });
  const toOrderer = viewFacts({ language });
  const toDesk = viewFacts({ language, to: { desk: 'etela-karjala' } });
  const shown = (view: View, order: Order, facts: typeof toPair, of?: string) => view(order, { ...facts, of })?.card;
  const asked = (state: Offer['state'], seats = pair): Card | undefined =>
    shown(offerView, anOrder({ phase: 'offering', choices: [SLOT], seats, offers: [{ ...offer, state }] }), toPair, offer.id);
  const free = pair.map(({ index, role }) => ({ index, role }));
  return {
    'The orderer': orderCards(language),
    'A consultant': given({
      ...Object.fromEntries(OFFER_STATES.map((state) => [`request ${state}`, asked(state, free)])),
      'request open, convener': asked('open', [{ index: 0, role: 'convener' }]),
      'request accepted, another looked for': asked('accepted', [
        pair[0] as Order['seats'][number],
        { index: 1, role: 'recorder' },
      ]),
      'request accepted, team complete': asked('accepted'),
      'the pair is complete': shown(pairView, staffed, toPair),
      'the convener is alone': shown(pairView, alone, toPair),
      'a meeting without a client': shown(pairView, withoutClient, toPair),
      'before the meeting': shown(reminderView, staffed, toPair),
      'codes for feedback': shown(linksView, staffed, toPair),
      'how many came': shown(countsView, held, toPair),
      'how many came, without a client': shown(countsView, { ...held, request: aRequest({ kind: 'none' }) }, toPair),
    }),
    'The orderer before the meeting': given({
      'with a pair': shown(reminderView, staffed, toOrderer),
      'with a convener': shown(reminderView, alone, toOrderer),
    }),
    'The coordinator’s channel': given({
      'an order': shown(deskOrderView, staffed, toDesk),
      ...Object.fromEntries(
        (['no-time', 'nobody-took-it', 'choose-willing', 'outlook-declined', 'unreachable', 'put-aside'] as const).map(
          (problem) => [`alert ${problem}`, shown(alertView, anOrder({ phase: 'stuck', problem }), toDesk, `${problem}/7`)],
        ),
      ),
    }),
    Anybody: given({
      'welcome, professional': welcomeCard({ ...anybody, roles: ['professional'] }, language),
      'welcome, consultant': welcomeCard({ ...anybody, roles: ['consultant', 'professional'] }, language),
      'welcome, coordinator': welcomeCard({ ...anybody, roles: ['coordinator', 'professional'] }, language),
    }),
  };
}

function given(cards: Readonly<Record<string, Card | undefined>>): Readonly<Record<string, Card>> {
  return Object.fromEntries(Object.entries(cards).filter((one): one is [string, Card] => one[1] !== undefined));
}
