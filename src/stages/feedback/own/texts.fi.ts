import { pluralIn } from '../../../kernel/language/plural.ts';

const plural = pluralIn('fi');

export const fi = {
  title: 'Oma työsi konsulttina',
  thanks: (led: number) =>
    plural(led, {
      none: 'Kiitos, että olet mukana. Et ole ollut konsulttina palavereissa viimeisten 12\u00a0kuukauden aikana.',
      one: 'Kiitos työstäsi! Olet ollut konsulttina yhdessä palaverissa viimeisten 12\u00a0kuukauden aikana.',
      other: `Kiitos työstäsi! Olet ollut konsulttina ${led} palaverissa viimeisten 12\u00a0kuukauden aikana.`,
    }),
  led: 'Palavereja konsulttina, 12\u00a0kk',
  median: 'Alueen konsulttien mediaani',
  fewColleagues: 'ei kerrota, koska konsultteja on vähän',
  coming: 'Tulevia palavereja',
  feedbackTitle: 'Mitä palavereistasi on sanottu',
  about: (meetings: number) =>
    `Asiakkaiden, läheisten, ammattilaisten ja tilaajien vastauksia yhdessä, aina vähintään ${meetings} palaverista kerrallaan. Parisi vastaukset eivät ole mukana.`,
  notYet: (meetings: number) =>
    `Palaute näkyy tässä, kun vastauksia on kertynyt vähintään ${meetings} palaverista ja niin monelta, ettei kenenkään vastaus erotu.`,
  byLot:
    'Osa vastauksista jätetään arvalla pois, ja osa kerrotaan vain toiselle vetäjälle. Siksi kukaan ei voi laskea, mitä yksi ihminen tai yksi palaveri vastasi.',
  scale:
    'Asteikko 0–10. Alle 20 vastausta kerrotaan välinä. ”8 tai yli” tarkoittaa, että tarkempi luku kertoisi yksittäisistä vastauksista.',
  answers: 'Vastauksia',
  mean: 'Keskiarvo',
  record: {
    title: 'Omat vedetyt palaverit',
    trainee: 'harjoittelija',
    none: 'Pidettyjä palavereja ei vielä ole.',
    keep: 'Voit kopioida rivit omaan koulutusrekisteriisi. Botti muistaa palaverin vain tilauksen säilytysajan, joten pidä oma kopio.',
    meetings: (count: number) => plural(count, { one: 'yksi palaveri', other: `${count} palaveria` }),
  },
  back: 'Takaisin',
  notConsultant: 'Tämä näkymä on verkostokonsulteille.',
};

export type OwnTexts = typeof fi;
