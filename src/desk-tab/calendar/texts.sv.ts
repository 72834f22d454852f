import { pluralIn } from '../../kernel/language/plural.ts';
import type { CalendarTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: CalendarTexts = {
  title: 'Kalender',
  weekOf: (week: number, year: number) => `Vecka ${week}/${year}`,
  week: 'Vecka',
  month: 'Månad',
  today: 'Den här veckan',
  thisMonth: 'Den här månaden',
  earlier: 'Föregående',
  next: 'Nästa',
  moves: 'Gå till',
  nothing: 'Inga möten',
  meetings: (n: number) => plural(n, { none: '–', one: '1 möte', other: `${n} möten` }),
  block: (span: string) => `reserverat ${span}`,
  asked: (names: string) => `tillfrågade: ${names}`,
  clash: 'krock i kalendern',
  load: 'Belastning',
  loadAbout: 'Här syns de som har möten eller öppna förfrågningar under perioden. Vad som står i kalendrarna visas inte.',
  columns: { person: 'Konsult', now: 'Under perioden', asked: 'Öppna förfrågningar', year: 'I år' },
  ofMost: (n: number, most: number) => `${n} / ${most}`,
  days: 'Veckodagar',
};
