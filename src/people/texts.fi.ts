import type { PauseRefusal } from './pause.ts';

export const fi = {
  welcome: {
    professional: {
      title: 'Hei! Autan tilaamaan verkostopalaverin',
      body: 'Kun asiakkaan asia tai ammattilaisten yhteistyö kaipaa yhteistä keskustelua, etsin palaveriin ulkopuoliset vetäjät ja ajan. Tilaaminen vie muutaman minuutin.',
    },
    consultant: {
      title: 'Hei, verkostokonsultti!',
      body: 'Pyydän sinua palavereihin, jotka sopivat kalenteriisi. Vastaat kortin napista, ja voit aina kieltäytyä kertomatta syytä. Voit myös tilata palaverin.',
    },
    coordinator: {
      title: 'Hei, koordinaattori!',
      body: 'Kerron, mikä tilaus tarvitsee sinua. Avaa se napista, niin näet ensin, mikä auttaa.',
    },
  },
  alsoConsultant: 'Olet myös verkostokonsultti: pyydän sinua palavereihin, jotka sopivat kalenteriisi.',
  brought: (name: string, area: string) =>
    `${name} on lisännyt sinut verkostokonsulttipankkiin (${area}), ja siksi tämä sovellus tuli Teamsiisi. Jos jokin on toisin, kysy häneltä.`,
  added:
    'Hei! Koordinaattori, kirjoita minulle tällä tai toisella tiimin kanavalla (@-maininta) ”ota kanava käyttöön”, niin näytän alueesi tilaukset siellä.',
  claim: 'kirjoita tiimin kanavalla (@-maininta), niin näytän tilaukset siellä',
  promise: 'Älä kirjoita nimiä, henkilötunnuksia, kotiosoitteita tai terveystietoja. En kysy enkä tallenna niitä.',
  how: 'Aloita napista tai kirjoita omin sanoin, esimerkiksi ”ennakointidialogi ensi viikolla iltapäivällä, perhettä 4, ammattilaisia 5”.',
  words: (list: string) => `Voit myös kirjoittaa: ${list}.`,
  buttons: {
    resume: 'Jatka tilausta',
    withClient: 'Tilaa palaveri asiakkaan kanssa',
    noClient: 'Tilaa palaveri ilman asiakasta',
    mine: 'Omat tilaukset ja palaverit',
    order: 'Tilaa palaveri',
    language: 'Kieli · Språk · Language',
    pause: 'Merkitse tauko',
    board: 'Näytä tilanne',
  },
  contact: {
    title: 'Koordinaattori auttaa',
    summary: 'Soita, kirjoita tai avaa keskustelu.',
    questions: 'Kysyttävää? Koordinaattori vastaa:',
    ask: 'Kysyttävää? Kirjoita ”yhteystiedot”, niin näet, kuka vastaa.',
    chat: 'keskustele',
    deputy: 'sijainen',
    office: 'Toimisto',
  },
  language: {
    title: 'Millä kielellä jatketaan?',
    label: 'Kieli',
    required: 'Valitse kieli.',
    save: 'Vaihda kieli',
    saved: 'Jatkamme suomeksi.',
    offered: 'Vastaan suomeksi, kun kirjoitat suomeksi.',
    keep: 'Jatketaan aina suomeksi',
    names: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  },
  pause: {
    title: 'Tauko palavereista',
    summary: 'Tauon aikana en pyydä sinua uusiin palavereihin. En kysy syytä.',
    from: 'Ensimmäinen taukopäivä',
    until: 'Viimeinen taukopäivä',
    required: 'Anna päivä.',
    save: 'Merkitse tauko',
    resume: 'Lopeta tauko',
    current: (from: string, until: string) => `Tauko ${from} – ${until}`,
    saved: 'Merkitsin tauon. Jo sovitut tehtäväsi säilyvät.',
    resumed: 'Tauko on päättynyt. Mukava saada sinut takaisin.',
    none: 'Sinulla ei ole merkittyjä taukoja.',
  },
  phone: {
    saved: 'Numero on tallessa.',
    notANumber: 'Kirjoita yksi puhelinnumero, esimerkiksi 040 123 4567. Jos et halua antaa numeroa, jätä kenttä tyhjäksi.',
  },
  refusals: {
    'not-consultant': 'Tauon voi merkitä verkostokonsultti. Jos olet konsultti etkä näy pankissa, ota yhteyttä koordinaattoriin.',
    'bad-from': 'Anna ensimmäinen päivä.',
    'bad-until': 'Anna viimeinen päivä.',
    'end-before-start': 'Viimeinen päivä on ennen ensimmäistä.',
    'already-over': 'Tauko olisi jo ohi. Valitse myöhempi päivä.',
    'too-long': 'Tauko voi kestää enintään kaksi vuotta. Sovi pidemmästä koordinaattorin kanssa.',
  } satisfies Readonly<Record<PauseRefusal, string>>,
  thanks: 'Ole hyvä.',
  ownChat: {
    goesOn: 'Jatketaan kahdenkeskisessä keskustelussamme.',
    addMe:
      'En voi vielä kirjoittaa sinulle. Lisää Verkostobotti Teamsissa (Sovellukset → Verkostobotti → Lisää), niin jatkamme tilauksesta keskustelussamme.',
    answeredThere: 'Lähetin vastauksen kahdenkeskiseen keskusteluumme.',
    writeThere:
      'Voin vastata tähän vain kahden kesken. Avaa keskustelu kanssani, kirjoita siellä vaikka ”hei” ja yritä sitten uudelleen.',
  },
  apology: 'Anteeksi, jokin meni meillä vikaan. Odota hetki ja yritä uudelleen: mitään ei tehdä kahdesti.',
  unknownVerb: 'Tämä nappi ei ole enää käytössä. Kirjoita ”ohje”, niin pääset eteenpäin.',
};

export type PeopleTexts = typeof fi;
