export const fi = {
  title: 'Tilaa verkostopalaveri',
  understoodTitle: 'Ymmärsin näin',
  resumedNote: 'Jatkat siitä, mihin jäit.',
  standing: 'Älä kirjoita nimiä, henkilötunnuksia, osoitteita tai terveystietoja. Tilaus ei tarvitse niitä.',
  understood:
    'Tarkista ja täydennä, ja lähetä sitten tilaus. Voit myös kirjoittaa lisää, esimerkiksi ”kesto 3 tuntia”, tai lähettää kirjoittamalla ”lähetä”.',
  stillNeeded: (fields: string) => `Vielä puuttuu: ${fields}.`,
  toCheck: (fields: string) => `Tarkista: ${fields}.`,
  faulty: (fields: string) => `Tilausta ei vielä lähetetty. Tarkista: ${fields}.`,
  check: (sentence: string) => `Tarkista: ${sentence}`,
  send: 'Lähetä tilaus',
  ask: 'Kysy yksi kerrallaan',
  startOver: 'Aloita alusta',
  wholeForm: 'Täytä koko lomake',
  areaQuestion: { title: 'Minkä alueen palaveri?', next: 'Jatka', required: 'Valitse alue.' },
  sections: {
    time: 'Kellonajat, viikonpäivät ja kesto',
    place: 'Paikka, kieli ja tulkki',
    people: 'Osallistujat tarkemmin',
    wishes: 'Aihe ja toiveet',
    more: 'Kutsuttavat, esteelliset ja konsultit',
  },
  exactTimes: (count: number) => (count === 1 ? 'yksi tarkka aika' : `${count} tarkkaa aikaa`),
  windowsInstead: 'Tai tarkat ajat päivävälin sijaan, enintään viisi:',
  byMethod: 'Menetelmän mukaan',
  choose: 'Valitse',
};

export type OrderFormTexts = typeof fi;
