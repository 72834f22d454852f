/** Words of the pages that belong to no meeting. */
export const fi = {
  languages: 'Kieli',
  skip: 'Siirry sisältöön',
  privacy: 'Tietosuoja',
  accessibility: 'Saavutettavuus',
  notFound: {
    title: 'Sivua ei löytynyt',
    text: 'Tarkista, että linkki tai koodi on oikein. Jos koodi on paperilla, kirjoita selaimeen tämän sivuston osoite ja sen loppuun /f, niin voit kirjoittaa koodin. Palaverin vetäjä voi auttaa.',
  },
  linkEnded: {
    title: 'Linkki ei avaudu',
    text: 'Linkki on voinut vanhentua, tai sinulle kirjoitetaan nyt toisaalle. Avaa uusin kirje tai viesti, tai pyydä palaverien koordinaattorilta uusi linkki.',
  },
  tooManyTries: {
    title: 'Odota hetki',
    text: 'Tältä laitteelta tai verkosta on kokeiltu monta väärää koodia. Odota minuutti ja yritä uudelleen.',
  },
  failed: {
    title: 'Sivu ei nyt toimi',
    text: 'Vika on meillä, ei sinussa. Yritä hetken kuluttua uudelleen.',
  },
  faulty: {
    title: 'Lähetys ei onnistunut',
    text: 'Lomakkeen tiedot eivät tulleet perille kokonaisina. Avaa lomake uudelleen ja lähetä se vielä kerran.',
  },
};

export type WebTexts = typeof fi;
