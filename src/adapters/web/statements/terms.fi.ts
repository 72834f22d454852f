import { contactLine, type Organiser, type Statement } from './statement.ts';

/** What Teams shows beside the app, and what holds for whoever uses it or the form. */
export function termsFi(organisers: readonly Organiser[]): Statement {
  return {
    title: 'Käyttöehdot',
    sections: [
      {
        paragraphs: [
          `Verkostobotilla tilataan verkostopalaveri ja kerätään siitä palautetta. Palvelusta vastaa ${organisers.map(({ name }) => name).join(', ')}.`,
        ],
      },
      {
        heading: 'Kenelle palvelu on',
        points: [
          'Teamsissa bottia käyttävät ammattilaiset, verkostokonsultit ja verkostokoordinaattorit, joille oma organisaatio on avannut sen. Käyttö ei maksa heille mitään.',
          'Palautelomake on palaverin osallistujille. Siihen ei tarvita tunnuksia, ja vastaaminen on vapaaehtoista.',
        ],
      },
      {
        heading: 'Mitä bottiin ei kirjoiteta',
        points: [
          'Älä kirjoita asiakkaan tai läheisen nimeä, henkilötunnusta, yhteystietoja tai terveystietoja. Botti pysäyttää tällaisia tietoja, mutta se ei huomaa kaikkea.',
          'Palaverin yhteenveto kuuluu asiakastietoihin, ei bottiin.',
        ],
      },
      {
        heading: 'Mitä botti ei tee',
        points: [
          'Botti ei ole päivystys. Hätätilanteessa soita 112.',
          'Botti ei tee asiakasta koskevia päätöksiä eikä lupaa, että konsultit löytyvät. Palvelussa voi olla katkoja: sovi tärkeät asiat varmuuden vuoksi myös suoraan.',
        ],
      },
      { heading: 'Tietosi', paragraphs: ['Tietojen käsittelystä kerrotaan sivulla Tietosuoja.'] },
      { heading: 'Yhteystiedot', points: organisers.map(contactLine) },
    ],
  };
}
