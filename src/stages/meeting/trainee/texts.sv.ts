import type { TraineeTexts } from './texts.fi.ts';

export const sv: TraineeTexts = {
  summary: (number) => `Nätverksmöte ${number}`,
  orderTitle: (number) => `Beställning ${number}`,
  yes: 'Det går bra',
  no: 'Inte den här gången',
  trainee: {
    title: 'Med på mötet för att lära dig',
    asked: 'Vill du komma med och lära dig? Du leder inte mötet själv, utan är med vid sidan av.',
    waiting: 'Tack! Jag frågar ännu de andra. Håll tiden ledig.',
    along: 'Det går bra för alla: du kommer med på mötet för att lära dig.',
    part: 'Kom tillsammans överens om när ni träffas och vad du gör på mötet.',
    withdraw: 'Jag kan ändå inte komma',
    left: 'Du kommer inte med på det här mötet. Tiden är ledig igen.',
  },
  question: {
    title: 'En konsult under utbildning med på mötet?',
    asked: (name) => `Får ${name} komma med och lära sig?`,
    waiting: (name) => `Tack! När det går bra också för de andra kommer ${name} med för att lära sig.`,
    along: (name) => `${name} kommer med för att lära sig.`,
    about:
      'Den som är under utbildning leder inte mötet och tar ingens plats. Hen kommer bara om det går bra för alla. Ingen frågar efter orsaken.',
    tell: {
      client: 'Berätta för familjen vem som vill komma med, och fråga om det går bra för dem. Svara först sedan.',
      none: 'Berätta för deltagarna vem som vill komma med, och fråga om det går bra för dem. Svara först sedan.',
    },
    takeBack: 'Det går ändå inte',
    left: 'Ingen konsult under utbildning kommer med på mötet.',
  },
  refusals: {
    'nothing-asked': 'Ingen konsult under utbildning är på väg till mötet.',
    'not-asked': 'På det här svarar den som är under utbildning, beställaren och mötets team.',
    begun: 'Mötet har redan börjat. Kom överens på plats.',
  },
};
