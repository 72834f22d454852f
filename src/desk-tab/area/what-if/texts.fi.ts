import { pluralIn } from '../../../kernel/language/plural.ts';

const plural = pluralIn('fi');

export const fi = {
  title: 'Entä jos',
  lead: 'Botti etsii viime kuukausien tilauksille vetäjät uudelleen: niin kuin asiat ovat nyt, ja niin kuin ne olisivat muutettuna. Mitään ei muuteta.',
  period: 'Mitkä tilaukset',
  months: (n: number) => plural(n, { one: 'Viime kuukausi', other: `${n}\u00a0viime kuukautta` }),
  policy: 'Käytännöt',
  people: 'Konsultit',
  without: 'Ilman tätä konsulttia',
  nobody: 'Kaikki ovat mukana',
  firstOf: (shown: number, found: number) =>
    `Listalla ovat ensimmäiset ${shown}, kaikkiaan heitä on ${found}. Muut löydät nimellä.`,
  notFound: 'Pankissa ei ole muita tämännimisiä konsultteja.',
  more: 'Yksi konsultti lisää: koulutettu kaikkeen, kuusi palaveria vuodessa',
  unit: 'Hänen yksikkönsä',
  anyUnit: 'Jokin muu',
  languages: 'Hänen kielensä; tyhjä: kaikki',
  municipalities: 'Hänen kuntansa; tyhjä: kaikki',
  run: 'Laske',
  result: 'Miten olisi käynyt',
  of: (n: number) =>
    plural(n, { none: 'Jaksolla ei ole tilauksia.', one: 'Jaksolla on yksi tilaus.', other: `Jaksolla on ${n} tilausta.` }),
  cut: (n: number) => plural(n, { one: 'Mukana on vain uusin.', other: `Mukana on vain ${n} uusinta.` }),
  figure: 'Luku',
  real: 'Toteutui',
  before: 'Laskettu nykyisellään',
  after: 'Laskettu muutettuna',
  filled: 'Vetäjät löytyvät',
  thin: 'Vetäjät löytyvät niukasti',
  unfilled: 'Vetäjiä ei löydy',
  days: 'Päiviä tilauksesta palaveriin, keskimmäinen',
  hours: 'Tunteja pyynnöstä täyteen, arvio',
  gained: 'Näihin vetäjät löytyisivät',
  lost: 'Näihin vetäjiä ei löytyisi',
  sameOrders: 'Samoihin tilauksiin löytyisivät vetäjät kuin nytkin.',
  load: 'Kenen kuorma muuttuisi',
  loadOf: (name: string, was: number, is: number) => `${name}: ${was} → ${is}`,
  andOthers: (n: number) => plural(n, { one: 'Lisäksi yhden muun.', other: `Lisäksi ${n} muun.` }),
  somebody: 'Uusi konsultti',
  restsTitle: 'Mihin tämä perustuu',
  rests:
    'Haku käyttää samoja sääntöjä kuin oikea haku: menetelmä, kieli, alue, ulkopuolisuus, vuoden enimmäismäärä, vuoro, tauot ja omat varauksemme. Kalentereita ei säilytetä, joten jokainen on laskussa vapaa, kun meillä ei ole hänelle palaveria. Siksi luvut ovat parempia kuin arki. Vertaa laskettuja toisiinsa.',
  answers: (share: number, asked: number, hours: number) =>
    `Arvio vastaamisesta: ${share}\u00a0% kysytyistä lupautui (kysyttyjä ${asked}), yleensä ${hours}\u00a0tunnissa. ”Niukasti” tarkoittaa, että vapaita oli vähemmän kuin niillä vastauksilla pitäisi kysyä.`,
  fewAnswers: 'Vastauksia on jaksolla niin vähän, että arvio olettaa joka toisen lupautuvan vuorokaudessa.',
  tooMuch: 'Laskettavaa on liikaa yhdellä kertaa. Valitse lyhyempi jakso.',
};

export type WhatIfTexts = typeof fi;
