export const fi = {
  title: 'Tilaa verkostopalaveri',
  understoodTitle: 'Ymmärsin näin',
  resumedNote: 'Jatkat siitä, mihin jäit.',
  standing: 'Älä kirjoita nimiä, henkilötunnuksia, kotiosoitteita tai terveystietoja. Niitä ei tarvita.',
  understood: 'Täydennä tai korjaa alla ja lähetä. Voit myös kirjoittaa, esimerkiksi ”kesto 3\u00a0tuntia”.',
  stillNeeded: (fields: string) => `Vielä puuttuu: ${fields}.`,
  toCheck: (fields: string) => `Tarkista nämä kohdat: ${fields}.`,
  faulty: (fields: string) => `Tilausta ei vielä lähetetty. Tarkista nämä kohdat: ${fields}.`,
  send: 'Lähetä tilaus',
  ask: 'Kysy yksi kerrallaan',
  startOver: 'Aloita alusta',
  areaQuestion: { title: 'Minkä alueen palaverista on kyse?', next: 'Jatka', required: 'Valitse alue.' },
  sections: {
    meeting: 'Millainen palaveri',
    client: 'Jos asiakas on mukana',
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
