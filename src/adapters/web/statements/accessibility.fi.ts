import { pluralIn } from '../../../kernel/language/plural.ts';
import { contactLine, named, type Organiser, type Statement } from './statement.ts';

const plural = pluralIn('fi');

/** Act on the provision of digital services (306/2019), section 9; the form of Commission Implementing Decision (EU) 2018/1523. */
export function accessibilityFi(organisers: readonly Organiser[]): Statement {
  return {
    title: 'Saavutettavuusseloste',
    sections: [
      {
        paragraphs: [
          `Tämä seloste koskee Verkostobotin verkkosivuja: palautelomaketta, sen tulostettavia sivuja, tietosuojasivua, käyttöehtoja ja tätä sivua. ${plural(organisers.length, { one: 'Sivuista vastaa', other: 'Sivuista vastaavat' })} ${named(organisers, 'fi')}. Seloste on laadittu 22.11.2026.`,
          'Haluamme, että jokainen voi antaa palautetta itse. Jos jokin estää sen, kerro meille: autamme ja korjaamme.',
        ],
      },
      {
        heading: 'Kuinka saavutettavia sivut ovat',
        paragraphs: [
          'Sivut täyttävät digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) vaatimukset, jotka on kuvattu standardissa EN\u00a0301\u00a0549 ja WCAG\u00a02.1 -ohjeessa (tasot A ja AA). Tiedossamme ei ole puutteita.',
        ],
        points: [
          'Sivut toimivat näppäimistöllä ja ilman JavaScriptiä. Otsikot, kentät ja virheet on merkitty niin, että ruudunlukija kertoo ne.',
          'Ne mukautuvat 320\u00a0kuvapisteen levyiselle näytölle, 400\u00a0prosentin suurennokseen sekä vaaleaan, tummaan ja suurikontrastiseen tilaan.',
          'Virheet kerrotaan sanoin kentän vieressä, eikä vastauksia tarvitse kirjoittaa uudelleen. Poikkeus on kohta, jossa näyttää olevan henkilötietoja: sen paikalla on […], ja muu teksti säilyy.',
          'Lomakkeella ei ole aikarajaa niin kauan kuin kysely on auki.',
        ],
      },
      {
        heading: 'Miten saavutettavuus on arvioitu',
        paragraphs: [
          'Arvion on tehnyt palvelun kehittäjä itse: automaattisilla testeillä (axe-core) jokaisen muutoksen yhteydessä sekä käymällä lomakkeen läpi näppäimistöllä ja suurennettuna.',
        ],
      },
      {
        heading: 'Muu tapa vastata',
        paragraphs: ['Voit vastata myös paperilla. Palaverin vetäjä antaa lomakkeen ja syöttää vastauksesi sellaisenaan.'],
      },
      {
        heading: 'Anna palautetta saavutettavuudesta',
        paragraphs: ['Vastaamme 14\u00a0päivän kuluessa.'],
        points: organisers.map(contactLine),
      },
      {
        heading: 'Valvonta',
        paragraphs: [
          'Jos et ole tyytyväinen vastaukseemme tai et saa vastausta kahdessa viikossa, voit tehdä kantelun tai selvityspyynnön valvontaviranomaiselle.',
          'Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö: https://www.saavutettavuusvaatimukset.fi, saavutettavuus@traficom.fi, vaihde 029 534 5000.',
        ],
      },
    ],
  };
}
