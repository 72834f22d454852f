import { pluralIn } from '../kernel/language/plural.ts';
import type { TabTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: TabTexts = {
  sectionsLabel: 'Nätverksarbetets delar',
  sections: {
    orders: 'Beställningar',
    calendar: 'Kalender',
    bank: 'Bank',
    reports: 'Rapporter',
    demand: 'Efterfrågan',
    area: 'Området',
  },
  missing: {
    title: 'Det här hittades inte',
    text: 'Sidan eller beställningen finns inte, eller så hör den till ett annat område.',
  },
  newOrder: {
    back: 'Tillbaka till beställningarna',
    title: 'Beställ ett nätverksmöte',
    about:
      'Beställningsformuläret öppnas ovanpå den här sidan. När du har skickat beställningen fortsätter den i din egen chatt med boten.',
    open: 'Öppna formuläret',
    chat: 'Beställ i chatten med boten',
  },
  list: {
    title: 'Beställningar',
    filters: 'Avgränsa beställningarna',
    words: 'Nummer eller namn',
    phase: 'Skede',
    method: 'Metod',
    municipality: 'Kommun',
    sector: 'Sektor',
    coordinator: 'Koordinator',
    from: 'Från',
    to: 'Till',
    openOnes: 'Öppna',
    all: 'Alla',
    find: 'Visa',
    clear: 'Ta bort avgränsningarna',
    needs: 'Väntar på dig',
    needsElsewhere: 'Väntar på en annan koordinator',
    nothing: 'Inget väntar på dig just nu.',
    found: (n: number) => plural(n, { none: 'Inga beställningar hittades.', one: 'En beställning', other: `${n} beställningar` }),
    more: (n: number) =>
      plural(n, {
        one: 'Dessutom väntar en till. Avgränsa listan så ser du den.',
        other: `Dessutom väntar ${n} till. Avgränsa listan så ser du dem.`,
      }),
    columns: {
      number: 'Beställning',
      what: 'Läge',
      method: 'Metod',
      municipality: 'Kommun',
      meeting: 'Möte',
      since: 'Väntar',
      consultants: 'Konsulter',
      act: 'Hjälper',
    },
    about: (number: string) => `, beställning ${number}`,
    open: 'Öppna',
    pages: 'Sidor',
    earlier: 'Föregående sida',
    next: 'Nästa sida',
    page: (page: number, pages: number) => `Sida ${page}/${pages}`,
  },
};
