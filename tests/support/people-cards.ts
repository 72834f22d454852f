import type { Card } from '../../src/kernel/card/card.ts';
import type { Language } from '../../src/kernel/language/language.ts';
import type { SeatRole } from '../../src/model/area/methods.ts';
import type { Order, Phase } from '../../src/model/order/order.ts';
import type { ViewName } from '../../src/model/planned/views.ts';
import type { ViewFacts } from '../../src/runtime/handlers.ts';
import { views } from '../../src/stages/registry.ts';
import { aConsultant, anOffer, anOrder, aRequest, anArea, BLOCK, NOW, SLOT } from './order-builder.ts';

/** Long names and a number with its country: what is cut first on a narrow phone. */
const NAMES = ['Kaisa Konsultti', 'Karl-Gustaf Kirjaaja-Lindström', 'Anna-Maria Jäsenlahti', 'Mikael Member'] as const;
const PEOPLE = NAMES.map((name, i) =>
  aConsultant({
    id: `consultant-${String(i + 1)}`,
    name,
    email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@hyvinvointialue.example.fi`,
    phone: i % 2 === 0 ? '+358 40 123 4567' : '050 765 4321',
  }),
);
const CODES = { child: 'BCDF2345', young: 'GHJK6789', client: 'MNPQ2345', close: 'RSTV6789', professional: 'WXYZ2345' };
const ROLES: Readonly<Record<1 | 2 | 4, readonly SeatRole[]>> = {
  1: ['convener'],
  2: ['lead', 'recorder'],
  4: ['lead', 'recorder', 'member', 'member'],
};

const SEATS = [1, 2, 4] as const;

/** An order whose team is full, of so many, with a client or without one. */
function staffed(count: (typeof SEATS)[number], kind: 'client' | 'none', phase: Phase): Order {
  const method = count === 1 ? 'family-group-conference' : kind === 'client' ? 'anticipation-dialogue' : 'theme-meeting';
  const seats = ROLES[count].map((role, index) => {
    const { id, name } = PEOPLE[index] ?? aConsultant();
    return {
      index,
      role,
      holder: { id, name, offer: `offer-${String(index + 1)}`, since: NOW, isPrepared: phase !== 'preparing' },
    };
  });
  const offers = seats.map(({ holder }) => anOffer({ id: holder.offer, consultant: holder.id, block: BLOCK, state: 'accepted' }));
  return anOrder({
    ...{ phase, seats, offers, choices: [SLOT], codes: CODES, bookings: 0 },
    ...(phase === 'held' ? { heldAt: SLOT.end } : {}),
    impactAsked: phase === 'held',
    request: aRequest({ kind, method, seats: count, interpreter: kind === 'client' ? 'language' : 'none' }),
  });
}

/** Every card that goes to consultants and to the orderer of a meeting, for one, two and four who lead it, with a client and without. */
export function peopleCards(language: Language): Readonly<Record<string, Card>> {
  const all: [string, Card][] = [];
  const show = (name: string, order: Order, view: ViewName, facts: Partial<ViewFacts>): void => {
    const shown = views[view](order, { ...factsIn(language), ...facts } as ViewFacts);
    if (shown !== undefined) all.push([`${name} ${view}`, shown.card]);
  };
  for (const count of SEATS)
    for (const kind of ['client', 'none'] as const) {
      // A convener has a client, and four meet without one.
      if (kind === (count === 1 ? 'none' : count === 4 ? 'client' : undefined)) continue;
      const name = `${String(count)} ${kind}`;
      const pair = staffed(count, kind, 'preparing');
      const me = { to: { person: 'consultant-1' } };
      const orderer = { to: { person: 'orderer-1' } };
      const open = {
        ...pair,
        phase: 'offering' as const,
        offers: [anOffer()],
        seats: pair.seats.map(({ index, role }) => ({ index, role })),
      };
      show(`${name} open`, open, 'offer.card', { ...me, of: 'offer-1', isBusyThen: count === 2 });
      show(`${name} open`, open, 'order.status', orderer);
      show(
        `${name} seated`,
        { ...open, seats: [...pair.seats.slice(0, 1), ...open.seats.slice(1)], offers: pair.offers },
        'offer.card',
        {
          ...me,
          of: 'offer-1',
        },
      );
      for (const phase of ['preparing', 'confirmed', 'held'] as const) {
        const order = staffed(count, kind, phase);
        show(`${name} ${phase}`, order, 'order.status', orderer);
        show(`${name} ${phase}`, order, 'offer.card', { ...me, of: 'offer-1' });
        show(`${name} ${phase}`, order, 'meeting.pair', me);
        show(`${name} ${phase}`, order, 'order.pair', orderer);
        show(`${name} ${phase}`, order, 'meeting.reminder', me);
        show(`${name} ${phase}`, order, 'meeting.reminder', orderer);
        show(`${name} ${phase}`, order, 'feedback.links', me);
      }
      const ownForm = { ownForm: 'https://verkosto.example.fi/f/own' };
      const held = staffed(count, kind, 'held');
      show(`${name} held`, held, 'meeting.counts', me);
      show(`${name} held`, held, 'feedback.card', { ...me, ...ownForm });
      show(`${name} held`, held, 'feedback.card', { ...orderer, ...ownForm });
      show(`${name} held`, held, 'impact.card', { ...orderer, ...ownForm });
      show(`${name} answered`, held, 'feedback.card', { ...orderer, hasAnswered: true });
    }
  return Object.fromEntries(all);
}

function factsIn(language: Language): Omit<ViewFacts, 'to'> {
  return {
    ...{ area: anArea(), now: NOW, language, hasAnswered: false, publicUrl: 'https://verkosto.example.fi' },
    bank: new Map(PEOPLE.map((one) => [one.id, one])),
    ...{ ordererEmail: 'olli.tilaaja@hyvinvointialue.example.fi', ordererPhone: '040 111 2222' },
  };
}
