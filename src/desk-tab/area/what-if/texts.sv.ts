import { pluralIn } from '../../../kernel/language/plural.ts';
import type { WhatIfTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: WhatIfTexts = {
  title: 'Tänk om',
  lead: 'Boten söker på nytt ledare till de senaste månadernas beställningar: så som det är nu, och så som det vore med en ändring. Inget ändras.',
  period: 'Vilka beställningar',
  months: (n: number) => plural(n, { one: 'Den senaste månaden', other: `De senaste ${n}\u00a0månaderna` }),
  policy: 'Praxis',
  people: 'Konsulter',
  without: 'Utan den här konsulten',
  nobody: 'Alla är med',
  firstOf: (shown: number, found: number) =>
    `I listan finns de första ${shown}, sammanlagt är de ${found}. De övriga hittar du med namn.`,
  notFound: 'I banken finns inga andra konsulter med det här namnet.',
  more: 'En konsult till: utbildad för allt, sex möten om året',
  unit: 'Konsultens enhet',
  anyUnit: 'Någon annan',
  languages: 'Konsultens språk; tomt: alla',
  municipalities: 'Konsultens kommuner; tomt: alla',
  run: 'Räkna',
  result: 'Hur det hade gått',
  of: (n: number) =>
    plural(n, {
      none: 'Perioden har inga beställningar.',
      one: 'Perioden har en beställning.',
      other: `Perioden har ${n} beställningar.`,
    }),
  cut: (n: number) => plural(n, { one: 'Bara den nyaste är med.', other: `Bara de ${n} nyaste är med.` }),
  figure: 'Tal',
  real: 'Så gick det',
  before: 'Räknat som nu',
  after: 'Räknat med ändringen',
  filled: 'Ledare finns',
  thin: 'Ledare finns, men knappt',
  unfilled: 'Ledare finns inte',
  days: 'Dagar från beställning till möte, det mittersta',
  hours: 'Timmar från förfrågan till fullt, uppskattat',
  gained: 'Till de här skulle det finnas ledare',
  lost: 'Till de här skulle det inte finnas ledare',
  sameOrders: 'Det skulle finnas ledare till samma beställningar som nu.',
  load: 'Vems belastning skulle ändras',
  loadOf: (name: string, was: number, is: number) => `${name}: ${was} → ${is}`,
  andOthers: (n: number) => plural(n, { one: 'Dessutom en till.', other: `Dessutom ${n} till.` }),
  somebody: 'En ny konsult',
  restsTitle: 'Vad det här bygger på',
  rests:
    'Sökningen följer samma regler som den riktiga: metod, språk, område, att komma utifrån, årets högsta antal, tur, pauser och våra egna bokningar. Kalendrar sparas inte, så i räkningen är var och en ledig när vi inte har något möte för hen. Därför är talen bättre än vardagen. Jämför de räknade med varandra.',
  answers: (share: number, asked: number, hours: number) =>
    `Uppskattning av svaren: ${share}\u00a0% av dem som boten frågade lovade (${asked} fick frågan), oftast inom ${hours}\u00a0timmar. ”Knappt” betyder att färre var lediga än man med sådana svar borde fråga.`,
  fewAnswers: 'Perioden har så få svar att uppskattningen antar att varannan lovar inom ett dygn.',
  tooMuch: 'Det är för mycket att räkna på en gång. Välj en kortare period.',
};
