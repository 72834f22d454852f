/** What is said when somebody in training comes along to a meeting. */
export const fi = {
  summary: (number: string) => `Verkostopalaveri ${number}`,
  orderTitle: (number: string) => `Tilaus ${number}`,
  yes: 'Sopii',
  no: 'Ei tällä kertaa',
  trainee: {
    title: 'Harjoittelijana palaverissa',
    asked: 'Tulisitko mukaan oppimaan? Et vedä palaveria itse, vaan olet rinnalla.',
    waiting: 'Kiitos! Kysyn vielä muilta. Pidäthän ajan vapaana.',
    along: 'Kaikille sopii: tulet mukaan harjoittelijaksi.',
    part: 'Sopikaa yhdessä, milloin tapaatte ja mitä sinä teet palaverissa.',
    withdraw: 'En pääsekään',
    left: 'Et tule mukaan tähän palaveriin. Aika on taas vapaa.',
  },
  question: {
    title: 'Harjoittelija mukaan?',
    asked: (name: string) => `Saako ${name} tulla mukaan oppimaan?`,
    waiting: (name: string) => `Kiitos! Kun muillekin sopii, ${name} tulee mukaan harjoittelijaksi.`,
    along: (name: string) => `${name} tulee mukaan harjoittelijaksi.`,
    about:
      'Harjoittelija ei vedä palaveria eikä vie kenenkään paikkaa. Hän tulee vain, jos se sopii kaikille. Syytä sinun ei tarvitse kertoa.',
    /** Everybody in the room knows beforehand who is there. */
    tell: {
      client: 'Kerro perheelle, kuka harjoittelija on, ja kysy, sopiiko se heille. Vastaa vasta sitten.',
      none: 'Kerro osallistujille, kuka harjoittelija on, ja kysy, sopiiko se heille. Vastaa vasta sitten.',
    },
    takeBack: 'Ei sittenkään sovi',
    left: 'Palaveriin ei tule harjoittelijaa.',
  },
  refusals: {
    'nothing-asked': 'Palaveriin ei ole tulossa harjoittelijaa.',
    'not-asked': 'Tähän vastaavat harjoittelija, tilaaja ja palaverin tiimi.',
    begun: 'Palaveri on jo alkanut. Sopikaa asiasta paikalla.',
  },
};

export type TraineeTexts = typeof fi;
