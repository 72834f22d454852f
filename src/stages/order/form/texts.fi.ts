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
  areaQuestion: { title: 'Minkä alueen palaveri?', next: 'Jatka', required: 'Valitse alue.' },
  sections: {
    meeting: 'Millainen palaveri',
    client: 'Vain asiakkaan kanssa',
    place: 'Missä ja millä kielellä',
    time: 'Milloin sopii',
    people: 'Montako osallistujaa',
    windows: 'Tarkenna aikoja',
    more: 'Lisää toiveita (vapaaehtoista)',
  },
  windowsInstead: 'Tai tarkat ajat päivävälin sijaan, enintään viisi:',
  byMethod: 'Menetelmän mukaan',
  choose: 'Valitse',
};

export type OrderFormTexts = typeof fi;
