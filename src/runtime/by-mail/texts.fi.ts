export const fi = {
  subject: (number: string) => `Verkostopalaveri ${number}`,
  letter: (summary: string, link: string) =>
    `Hei!\n\n${summary}\n\nKatso ja vastaa tästä:\n${link}\n\nLinkki on vain sinulle, joten älä lähetä sitä eteenpäin. Sivun avaaminen ei vielä vastaa mitään: vastaat vasta napista.\n`,
  desk: { subject: 'Verkostopalaverit odottavat sinua' },
  own: {
    subject: 'Omat tietosi konsulttipankissa',
    summary:
      'Tällä sivulla näet ja muutat, millä kielillä ja missä kunnissa vedät palavereja ja montako vuodessa, ja merkitset tauon.',
  },
  wish: { subject: 'Konsultti toivoo muutosta tietoihinsa' },
  report: { subject: 'Raportti on valmis' },
  start: {
    subject: 'Verkostopalaverin tilaaminen',
    summary:
      'Sinulle on avattu oma sivu, jolta voit tilata verkostopalaverin. Kun olet tilannut, saat sähköpostilla tiedon, kun jotain tapahtuu.',
  },
  about: 'Tämä sivu on vain sinulle. Avaaminen ei muuta mitään: vastaat napista.',
  nothing: 'Tässä ei ole enää mitään tehtävää.',
};

export type LetterTexts = typeof fi;
