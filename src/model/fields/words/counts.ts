import type { Texts } from '../../../kernel/language/language.ts';

const fi = {
  family: 'asiakas ja perhe',
  close: 'läheiset',
  professionals: 'ammattilaiset',
  children: 'joista alle 13 v',
  young: 'joista 13–17 v',
};

/** Groups of people that are counted, on an order and at a meeting. */
export const countNames: Texts<typeof fi> = {
  fi,
  sv: {
    family: 'klient och familj',
    close: 'närstående',
    professionals: 'professionella',
    children: 'varav under 13 år',
    young: 'varav 13–17 år',
  },
  en: {
    family: 'client and family',
    close: 'close people',
    professionals: 'professionals',
    children: 'of whom under 13',
    young: 'of whom 13–17',
  },
};
