import { pluralIn } from '../../../kernel/language/plural.ts';

const plural = pluralIn('fi');

export const fi = {
  title: 'Tilaa verkostopalaveri',
  understoodTitle: 'Ymmärsin näin',
  resumedNote: 'Jatkat siitä, mihin jäit.',
  standing: 'Älä kirjoita nimiä, henkilötunnuksia, kotiosoitteita tai terveystietoja. Niitä ei tarvita.',
  understood: 'Täydennä tai korjaa alla ja lähetä. Voit myös kirjoittaa, esimerkiksi ”kesto 3\u00a0tuntia”.',
  stillNeeded: (fields: string) => `Vielä puuttuu: ${fields}. Voit kirjoittaa kaiken yhteen viestiin.`,
  toCheck: (fields: string) => `Tarkista nämä kohdat: ${fields}.`,
  faulty: (fields: string) => `Tilausta ei vielä lähetetty. Tarkista nämä kohdat: ${fields}.`,
  send: 'Lähetä tilaus',
  ask: 'Kysy yksi kerrallaan',
  startOver: 'Aloita alusta',
  wholeForm: 'Täytä koko lomake',
  acute: (life: string) =>
    `Tämä on kiireellinen: palaveri pidetään samana tai seuraavana päivänä. Koordinaattori saa heti tiedon, ja kysymme konsulteilta myös illalla ja viikonloppuna. Kullakin on ${life} aikaa vastata.`,
  areaQuestion: { title: 'Minkä alueen palaverista on kyse?', next: 'Jatka', required: 'Valitse alue.' },
  sections: {
    time: 'Kellonajat, viikonpäivät ja kesto',
    place: 'Paikka, kieli ja tulkki',
    people: 'Osallistujat tarkemmin',
    wishes: 'Aihe ja toiveet',
    more: 'Kutsuttavat, esteelliset ja konsultit',
  },
  exactTimes: (count: number) => plural(count, { one: 'yksi tarkka aika', other: `${count} tarkkaa aikaa` }),
  windowsInstead: 'Tai tarkat ajat päivävälin sijaan, enintään viisi:',
  byMethod: 'Menetelmän mukaan',
  choose: 'Valitse',
};

export type OrderFormTexts = typeof fi;
