export const fi = {
  title: 'Muiden organisaatioiden tilaajat',
  back: 'Tilauksiin',
  about:
    'Työntekijä, jonka omassa Teamsissa bottia ei ole, saa sähköpostilla oman linkin. Sivulla hän tilaa palaverin, ja jokaisesta vaiheesta tulee hänelle uusi kirje.',
  adding: 'Lisää tilaaja',
  name: 'Nimi',
  email: 'Työsähköposti',
  language: 'Kieli',
  area: 'Alue',
  send: 'Lähetä linkki',
  again: 'Lähetä uusi linkki',
  end: 'Lopeta',
  known: 'Sähköpostilla tavoitettavat',
  nobody: 'Kukaan ei vielä tilaa sähköpostilla.',
  done: {
    sent: 'Linkki on lähetetty.',
    ended: 'Hänelle ei enää kirjoiteta, eivätkä hänen linkkinsä avaa mitään.',
  },
  faults: {
    name: 'Kirjoita etu- ja sukunimi, ei muita tietoja.',
    email: 'Kirjoita yksi sähköpostiosoite.',
    'in-teams': 'Hän on konsulttipankissa ja tilaa Teamsissa.',
    'has-orders': 'Hänellä on kesken tilauksia. Päätä ne ensin.',
    refused: 'Kirje ei lähtenyt. Tarkista osoite ja kysy ylläpidolta, saako botti lähettää alueen postilaatikosta.',
    later: 'Posti ei juuri nyt vastaa. Lähetä linkki hetken päästä uudelleen.',
  },
};

export type OrdererTexts = typeof fi;
