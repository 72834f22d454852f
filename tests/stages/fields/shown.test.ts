import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { FIELD_NAMES, rowOf } from '../../../src/model/fields/fields.ts';
import { toldOf } from '../../../src/model/fields/told.ts';
import { wordsOf } from '../../../src/model/fields/speech.ts';
import type { Place } from '../../../src/model/fields/row.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { Consultant } from '../../../src/model/people/person.ts';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { deskOrderView } from '../../../src/stages/desk/channel/order.card.ts';
import { openedCard } from '../../../src/stages/desk/channel/opened.card.ts';
import { calendarEvent } from '../../../src/stages/meeting/calendar/calendar-event.ts';
import { pairView, reminderView } from '../../../src/stages/meeting/prepare.card.ts';
import { offerView } from '../../../src/stages/offer/offer.card.ts';
import { pairView as tasksView } from '../../../src/stages/order/life/cards/pair-found.card.ts';
import { statusView } from '../../../src/stages/order/life/cards/status.card.ts';
import { aConsultant, anArea, anOffer, anOrder, NOW, SLOT } from '../../support/order-builder.ts';
import { wordsOn } from '../order/support/card-words.ts';

const named = (id: string, fi: string) => ({ id, name: { fi }, neighbours: [], sector: 'own-sector' });
const area = anArea({
  sectors: [named('own-sector', 'Omatoimiala'), named('other-sector', 'Kutsuttutoimiala')],
  units: [named('own-unit', 'Omayksikkö'), named('other-unit', 'Kutsuttuyksikkö')],
  municipalities: [named('town', 'Merkkikunta')],
  themes: [named('about', 'Merkkiaihe')],
});

const request = {
  kind: 'client',
  method: 'open-dialogue',
  theme: 'about',
  note: 'Merkkilisä',
  hopes: ['transition'],
  worry: 4,
  clientAgreedOn: '2026-02-03',
  ageGroup: '65-and-over',
  counts: { family: 4, close: 0, professionals: 5, children: 0, young: 0 },
  sector: 'own-sector',
  unit: 'own-unit',
  invitedSectors: ['other-sector'],
  invitedUnits: ['other-unit'],
  language: 'se',
  interpreter: 'language',
  interpreterLanguage: 'ar',
  accessibility: ['hearing-loop'],
  placeType: 'hybrid',
  placeText: 'Merkkitila',
  municipality: 'town',
  windows: [{ date: '2026-12-10', from: '12:00', to: '17:00' }],
  durationMinutes: 150,
  seats: 1,
  meetings: '3',
  everyWeeks: 3,
  excluded: ['consultant-77'],
  urgency: 'acute',
  followUpOf: 'VP-2025-0007',
} as const satisfies Order['request'];

/** How each stored field is known again, wherever it is told. */
const MARKS: Readonly<Record<string, RegExp>> = {
  kind: /(?<!sopinut palaverista |Sovittu )asiakkaan kanssa/,
  method: /Avoin dialogi/,
  theme: /Merkkiaihe/,
  note: /Merkkilisä/,
  hopes: /siirtymän suunnittelu/,
  worry: /4 – suuri huoli/,
  clientAgreedOn: /3\.2\.2026/,
  ageGroup: /65 v tai yli/,
  countFamily: /asiakas ja perhe 4/,
  sector: /Omatoimiala/,
  unit: /Omayksikkö/,
  invitedSectors: /Kutsuttutoimiala/,
  invitedUnits: /Kutsuttuyksikkö/,
  language: /pohjoissaame/,
  interpreter: /Tulkki/,
  accessibility: /induktiosilmukka/,
  placeType: /paikan päällä ja etänä/,
  placeText: /Merkkitila/,
  municipality: /Merkkikunta/,
  meetings: /3\s*palaveria, joka 3\.\s*viikko/,
  excluded: /consultant-77/,
  urgency: /kiireellinen/,
  followUpOf: /VP-2025-0007/,
};

const offer = anOffer();
const holder = { id: offer.consultant, name: 'Kaisa', offer: offer.id, since: NOW, isPrepared: false };
const order: Order = anOrder({
  request,
  phase: 'preparing',
  choices: [SLOT],
  offers: [offer],
  seats: [{ index: 0, role: 'lead', holder }],
});
const bank: readonly Consultant[] = [aConsultant({ id: offer.consultant })];
const facts: Omit<ViewFacts, 'to'> = {
  area,
  now: NOW,
  language: 'fi',
  publicUrl: 'https://bot.example',
  hasAnswered: false,
  bank: new Map(bank.map((one) => [one.id, one])),
};
const toOrderer = { ...facts, to: { person: order.orderer.id } };
const toPair = { ...facts, to: { person: offer.consultant } };

/** What somebody reads in each place. */
const SEEN: Readonly<Record<Exclude<Place, 'report'>, string>> = {
  offer: wordsOn(offerView(order, { ...toPair, of: offer.id })?.card as never),
  pair: wordsOn(pairView(order, toPair)?.card as never),
  contacts: wordsOn(reminderView(order, toPair)?.card as never),
  reminder: wordsOn(reminderView(order, toPair)?.card as never),
  desk: wordsOn(openedCard(order, { area, bank, now: NOW, language: 'fi' }).card),
  channel: wordsOn(deskOrderView(order, { ...facts, to: { desk: area.id } })?.card as never),
  calendar: JSON.stringify(calendarEvent(order, { area, bank: facts.bank, ordererEmail: 'tilaaja@example.fi' })),
  status: wordsOn(statusView({ ...order, phase: 'held' }, toOrderer)?.card as never),
  tasks: wordsOn(tasksView(order, toOrderer)?.card as never),
};

/** A coordinator who opens the order sees what the channel shows as well, the orderer what they see anyway; contacts stand on other cards. */
const ALSO: Readonly<Partial<Record<Place, Place>>> = {
  ...{ desk: 'channel', tasks: 'status' },
  ...{ pair: 'contacts', reminder: 'contacts', contacts: 'reminder' },
};
/** In these places the row allows more than words: a calendar has an entry of its own, and tasks have sentences of their own. */
const PARTLY: readonly Place[] = ['calendar', 'tasks'];

describe('A field of an order', () => {
  it('A field of an order has a mark in this test, once it is stored', () => {
    const stored = FIELD_NAMES.filter((name) => rowOf(name).stored === 'always' || rowOf(name).stored === 'sometimes');
    const unmarked = stored.filter((name) => !Object.hasOwn(MARKS, name));
    expect(unmarked).toEqual(['interpreterLanguage', 'everyWeeks', 'seats']);
  });

  it.each(FIELD_NAMES.filter((name) => rowOf(name).stored !== 'not'))('%s is shown to somebody, or a rule needs it', (name) => {
    const { shown, serves } = rowOf(name);
    expect(Object.keys(shown).length > 0 || serves !== undefined).toBe(true);
  });

  it.each(Object.keys(SEEN) as (keyof typeof SEEN)[])(
    'A field of an order stands on the card of %s if its row allows it, and only then',
    (place) => {
      const allows = (name: string): boolean => {
        const { shown } = rowOf(name as never);
        return shown[place] !== undefined || shown[ALSO[place] ?? place] !== undefined;
      };
      const names = Object.keys(MARKS);
      const seen = names.filter((name) => MARKS[name]?.test(SEEN[place]) === true);
      expect(seen.filter((name) => !allows(name))).toEqual([]);
      if (!PARTLY.includes(place)) expect(names.filter(allows).filter((name) => !seen.includes(name))).toEqual([]);
    },
  );

  it('A field of an order is not told where its row does not allow it', () => {
    expect(() => toldOf('note', request, { place: 'channel', area, language: 'fi' })).toThrow('row of the field');
  });

  it.each(LANGUAGES)('A field of an order that is asked when talking has its question in %s', (language) => {
    const asked = FIELD_NAMES.filter((name) => typeof rowOf(name).talk === 'object');
    expect(asked.filter((name) => wordsOf(name, language).question === undefined)).toEqual([]);
  });

  it('A field of an order has its own place on its part of the form', () => {
    const places = FIELD_NAMES.flatMap((name) => {
      const { form } = rowOf(name);
      return form === undefined ? [] : [`${form.group} ${form.at}`];
    });
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('What was asked', () => {
  it('What was asked reaches who acts: needs and wishes the pair, needs and invited units the desk, needs the orderer as a reminder', () => {
    expect(SEEN.pair).toMatch(/induktiosilmukka[^]*siirtymän suunnittelu[^]*4 – suuri huoli/);
    expect(SEEN.desk).toMatch(/induktiosilmukka[^]*3\.2\.2026[^]*Kutsuttutoimiala[^]*Kutsuttuyksikkö/);
    expect(SEEN.tasks).toContain('Muista: induktiosilmukka.');
    expect(wordsOn(statusView(order, toOrderer)?.card as never)).toContain('Muista: induktiosilmukka.');
    expect(wordsOn(reminderView(order, toOrderer)?.card as never)).toContain('Muista: induktiosilmukka.');
  });

  it('What was asked tells nobody but the pair of the orderer’s own worry', () => {
    const others = Object.entries(SEEN).filter(([place]) => place !== 'pair');
    expect(others.filter(([, words]) => words.includes('suuri huoli'))).toEqual([]);
  });
});
