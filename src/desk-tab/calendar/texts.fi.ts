import { pluralIn } from '../../kernel/language/plural.ts';

const plural = pluralIn('fi');

export const fi = {
  title: 'Kalenteri',
  weekOf: (week: number, year: number) => `Viikko ${week}/${year}`,
  week: 'Viikko',
  month: 'Kuukausi',
  today: 'Tämä viikko',
  thisMonth: 'Tämä kuukausi',
  earlier: 'Edellinen',
  next: 'Seuraava',
  moves: 'Siirry',
  nothing: 'Ei palavereja',
  meetings: (n: number) => plural(n, { none: '–', one: '1 palaveri', other: `${n} palaveria` }),
  block: (span: string) => `varattu ${span}`,
  asked: (names: string) => `kysytty: ${names}`,
  clash: 'päällekkäisyys kalenterissa',
  load: 'Kuormitus',
  loadAbout: 'Tässä näkyvät ne, joilla on palavereja tai avoimia pyyntöjä tällä jaksolla. Kalenterien sisältöä ei näytetä.',
  columns: { person: 'Konsultti', now: 'Tällä jaksolla', asked: 'Avoimia pyyntöjä', year: 'Tänä vuonna' },
  ofMost: (n: number, most: number) => `${n} / ${most}`,
  days: 'Viikonpäivät',
};

export type CalendarTexts = typeof fi;
