import { DEFAULT_POLICY } from '../../src/model/area/policy.ts';
import { SEED_METHODS } from '../../src/model/area/catalogue.ts';
import type { Area } from '../../src/model/area/area.ts';
import type { Consultant } from '../../src/model/people/person.ts';
import type { Offer, Order, OrderRequest } from '../../src/model/order/order.ts';

/** 1 December 2026, 10:00 in Helsinki. */
export const NOW = Date.UTC(2026, 11, 1, 8, 0);
/** The meeting of `anOrder` once chosen: 10 December 2026, 13:00–15:30 in Helsinki. */
export const SLOT = { start: Date.UTC(2026, 11, 10, 11, 0), end: Date.UTC(2026, 11, 10, 13, 30) };
export const BLOCK = { start: SLOT.start - 3_600_000, end: SLOT.end + 3_600_000 };

export function anArea(overrides: Partial<Area> = {}): Area {
  return {
    id: 'itaraja',
    name: { fi: 'Itärajan hyvinvointialue', sv: 'Östra gränsens välfärdsområde', en: 'Eastern Border' },
    zone: 'Europe/Helsinki',
    languages: ['fi', 'sv', 'en'],
    municipalities: [
      { id: 'lappeenranta', name: { fi: 'Lappeenranta', sv: 'Villmanstrand' }, neighbours: ['imatra'] },
      { id: 'imatra', name: { fi: 'Imatra' }, neighbours: [] },
    ],
    sectors: [
      { id: 'social', name: { fi: 'Sosiaalipalvelut', sv: 'Socialtjänster', en: 'Social services' } },
      { id: 'education', name: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' } },
    ],
    units: [
      { id: 'perhesosiaalityo', sector: 'social', municipality: 'lappeenranta', name: { fi: 'Perhesosiaalityö' } },
      { id: 'koulukuraattorit', sector: 'education', municipality: 'imatra', name: { fi: 'Koulukuraattorit' } },
    ],
    coordinators: [{ id: 'coordinator-1', name: 'Maija Esimerkki', email: 'maija@example.fi' }],
    deputies: [],
    methods: SEED_METHODS,
    themes: [{ id: 'everyday', name: { fi: 'Arjen sujuminen', sv: 'En fungerande vardag', en: 'Everyday life' } }],
    holidays: [],
    mailbox: 'verkostopalaverit@example.fi',
    channelLanguage: 'fi',
    contact: { email: 'verkosto@example.fi' },
    policy: DEFAULT_POLICY,
    ...overrides,
  };
}

export function aRequest(overrides: Partial<OrderRequest> = {}): OrderRequest {
  return {
    kind: 'client',
    method: 'anticipation-dialogue',
    theme: 'everyday',
    hopes: [],
    clientAgreedOn: '2026-11-30',
    counts: { family: 4, close: 1, professionals: 5, children: 1, young: 1 },
    sector: 'social',
    unit: 'perhesosiaalityo',
    invitedSectors: [],
    invitedUnits: [],
    language: 'fi',
    interpreter: 'none',
    accessibility: [],
    placeType: 'own',
    placeText: 'Neuvotteluhuone 2',
    municipality: 'lappeenranta',
    windows: [{ date: '2026-12-10', from: '08:00', to: '16:00' }],
    durationMinutes: 150,
    seats: 2,
    excluded: [],
    urgency: 'normal',
    ...overrides,
  };
}

/** An order as it stands after it was placed; override to take it further. */
export function anOrder(overrides: Partial<Order> = {}): Order {
  return {
    number: 'VP-2026-0001',
    area: 'itaraja',
    orderer: { id: 'orderer-1', name: 'Olli Tilaaja' },
    placedAt: NOW,
    phase: 'searching',
    request: aRequest(),
    searches: 0,
    proposals: [],
    choices: [],
    offers: [],
    seats: [
      { index: 0, role: 'lead' },
      { index: 1, role: 'recorder' },
    ],
    preferred: [],
    bookings: 0,
    roomBooked: false,
    interpreterOrdered: false,
    codes: {},
    impactAsked: false,
    mayAskUnknown: false,
    widenedTo: [],
    version: 1,
    ...overrides,
  };
}

export function anOffer(overrides: Partial<Offer> = {}): Offer {
  return {
    id: 'offer-1',
    consultant: 'consultant-1',
    wave: 1,
    slot: SLOT,
    block: BLOCK,
    state: 'open',
    offeredAt: NOW,
    expiresAt: NOW + 48 * 3_600_000,
    ...overrides,
  };
}

export function aConsultant(overrides: Partial<Consultant> = {}): Consultant {
  return {
    id: 'consultant-1',
    name: 'Kaisa Konsultti',
    email: 'kaisa@example.fi',
    phone: '040-EXAMPLE',
    unit: 'koulukuraattorit',
    municipalities: ['lappeenranta', 'imatra'],
    languages: ['fi'],
    methods: ['anticipation-dialogue'],
    role: 'both',
    isExperienced: true,
    maxPerYear: 6,
    joined: '2024-01-01',
    pauses: [],
    ...overrides,
  };
}
