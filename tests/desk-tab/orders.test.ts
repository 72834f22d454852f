import { describe, expect, it } from 'vitest';
import { clashingIn } from '../../src/desk-tab/calendar/clashes.ts';
import { spanOf } from '../../src/desk-tab/calendar/span.ts';
import { demandOf } from '../../src/desk-tab/demand/silent-units.ts';
import { addressOf, filtersIn, searchFor } from '../../src/desk-tab/orders/filters.ts';
import type { OrderOnPage } from '../../src/desk-tab/orders/order-on-page.ts';
import { orderHtml } from '../../src/desk-tab/orders/order-html.ts';
import { scopesOf } from '../../src/desk-tab/orders/scope.ts';
import { ORDER_ACTS } from '../../src/desk-tab/orders/show-order.ts';
import { timelineHtml } from '../../src/desk-tab/orders/timeline.ts';
import { coordinates, type Area } from '../../src/model/area/area.ts';
import type { OrderEvent } from '../../src/model/order/events.ts';
import { deskPresses } from '../../src/stages/desk/handlers.ts';
import { anArea, anOffer, anOrder, NOW, SLOT } from '../support/order-builder.ts';

const somebody = (id: string, methods?: readonly string[]) => ({ id, name: id, email: `${id}@example.fi`, methods });

describe('whose orders the tab finds', () => {
  const areas: readonly Area[] = [
    anArea(),
    anArea({ coordinators: [somebody('a'), somebody('b', ['open-dialogue'])], deputies: [somebody('c')] }),
    anArea({ coordinators: [somebody('a', ['open-dialogue']), somebody('b', ['planning-meeting'])] }),
    anArea({ coordinators: [somebody('a', ['gone-since'])], deputies: [somebody('b', ['open-dialogue'])] }),
  ];

  it('Orders that the tab finds are those that the person may act on, also of a method that an area no longer has', () => {
    for (const area of areas)
      for (const person of ['a', 'b', 'c', 'coordinator-1', 'nobody'])
        for (const method of ['open-dialogue', 'planning-meeting', 'gone-since', 'not-known', 'never-was']) {
          const [scope] = scopesOf([area], person);
          const isFound = scope?.methods?.includes(method) ?? scope?.except?.includes(method) === false;
          expect([person, method, isFound]).toEqual([person, method, coordinates(area, person, method)]);
        }
  });
});

it('Whatever the desk may press on an order, it may press on the tab', () => {
  // The morning's list is of a whole area.
  const ofAnOrder = Object.keys(deskPresses).filter((verb) => verb !== 'desk.morning');
  expect(ofAnOrder.filter((verb) => !ORDER_ACTS.has(verb))).toEqual([]);
});

describe('clashes on the calendar', () => {
  it('Two orders clash where they hold one person for times that overlap; offers of one order, and those declined, never do', () => {
    const { block } = anOffer();
    const later = { start: block.end, end: block.end + 3_600_000 };
    const order = (number: string, ...offers: readonly Parameters<typeof anOffer>[0][]) =>
      anOrder({ number, offers: offers.map((one) => anOffer({ consultant: 'a', ...one })) });
    const all = [
      order('1', {}, { state: 'accepted' }),
      order('2', { consultant: 'b' }),
      order('3', { state: 'declined' }),
      order('4', { block: later }),
    ];
    expect([...clashingIn(all)]).toEqual([]);
    expect([...clashingIn([...all, order('5', { state: 'accepted' })])]).toEqual(['1', '5']);
  });
});

describe('filters of the tab', () => {
  it('Filters stand in the address and are read from it again, without what is empty or unknown', () => {
    const filters = { words: 'Å & ö', phase: 'all', from: '2026-12-01' };
    const query = Object.fromEntries(new URL(addressOf(filters), 'http://desk').searchParams);
    expect(filtersIn({ ...query, method: ' ', evil: 'x' })).toEqual(filters);
    expect(filtersIn({ words: 'x'.repeat(500) }).words).toHaveLength(100);
  });

  it('Filters limit nothing by a day that is none, and take both days in', () => {
    const zone = 'Europe/Helsinki';
    expect(searchFor({ from: '2026-02-30' }, zone).period).toBeUndefined();
    expect(searchFor({ from: '2026-12-10', to: '2026-12-10' }, zone).period).toEqual({
      start: Date.UTC(2026, 11, 9, 22),
      end: Date.UTC(2026, 11, 10, 22),
    });
    expect(searchFor({}, zone).phases).not.toContain('closed');
    expect(searchFor({ phase: 'all' }, zone).phases).toBeUndefined();
  });

  it('The calendar shows whole weeks, of this week unless a day is named that exists', () => {
    expect(spanOf({ day: '2027-01-01' }, '2026-12-01')).toMatchObject({ kind: 'week', week: { year: 2026, week: 53 } });
    expect(spanOf({ day: '2027-02-29' }, '2026-12-01').days[0]).toBe('2026-11-30');
    const month = spanOf({ view: 'month', day: '2027-02-28' }, '2026-12-01');
    expect([month.days[0], month.days.at(-1), month.days.length]).toEqual(['2027-02-01', '2027-02-28', 28]);
  });
});

describe('growing demand', () => {
  it('Growing demand begins with sectors in which nobody orders, and knows who had ordered before', () => {
    const area = anArea();
    const told = demandOf(area, { within: new Set(['perhesosiaalityo']), before: new Set(['koulukuraattorit']) });
    expect(told.map(({ sector, ordering, units }) => [sector, ordering, units])).toEqual([
      ['education', 0, 1],
      ['social', 1, 1],
    ]);
    expect(told[0]?.silent).toEqual([{ unit: area.units[1], isKnown: true }]);
  });
});

const ORDER = anOrder({ offers: [anOffer(), anOffer({ id: 'offer-2', consultant: 'gone' })] });
const UNTOLD: OrderOnPage = {
  ...{ order: ORDER, area: anArea(), language: 'fi', history: [], messages: [] },
  ...{ names: new Map(), writes: new Map(), orderer: {}, areCalendarsRead: false, isContacted: false },
};

describe('the page of an order', () => {
  it('The page of an order leads to the chat with its orderer once their address has been asked for', () => {
    const drawn = (page: Partial<OrderOnPage>): string => orderHtml({ ...UNTOLD, ...page }).markup;
    expect(drawn({})).toContain(`href="/desk/orders/${ORDER.number}?contact=yes"`);
    const chat = 'https://teams.microsoft.com/l/chat/0/0?users=h%40x.fi';
    expect(drawn({ isContacted: true, orderer: { email: 'h@x.fi' } })).toContain(`<a href="${chat}">`);
    expect(drawn({ orderer: { email: 'h@x.fi', way: 'mail' } })).toContain('<a href="mailto:h@x.fi">h@x.fi</a>');
    expect(drawn({ isContacted: true })).toContain('Osoitetta ei löytynyt');
  });
});

describe('what has happened', () => {
  const told = (...events: readonly OrderEvent[]): string => {
    const cause = { by: 'coordinator-1', role: 'coordinator', via: 'web', reason: 'hurry' } as const;
    const history = events.map((event, no) => ({ no, at: NOW, cause, event }));
    const names = new Map([
      ['coordinator-1', 'Maija Esimerkki'],
      ['consultant-1', 'Kaisa <Konsultti>'],
    ]);
    return timelineHtml({ ...UNTOLD, history, names }).markup.replaceAll(/\s+/g, ' ');
  };

  it('What has happened is told with who did it, whom it was about, and why a coordinator stepped in', () => {
    expect(told({ type: 'OffersLapsed', offers: ['offer-1', 'offer-2'] })).toContain(
      'Ei vastannut ajoissa: Kaisa &lt;Konsultti&gt; ja ei enää konsulttipankissa.',
    );
    expect(told({ type: 'TimeChosen', choices: [SLOT] })).toContain('Aika valittiin: to 10.12.2026');
    expect(told({ type: 'OrderApproved' })).toContain('koordinaattori Maija Esimerkki (On kiire)');
  });

  it('What has happened never tells why somebody said no, and no code of a family', () => {
    const said = (type: 'OfferDeclined' | 'OfferRecused') => told({ type, offer: 'offer-1' });
    expect(said('OfferRecused')).toBe(said('OfferDeclined'));
    const codes = { child: 'salaisuus', young: 'salaisuus', client: 'salaisuus', close: 'salaisuus', professional: 'salaisuus' };
    expect(told({ type: 'CodesIssued', codes })).not.toContain('salaisuus');
  });
});
