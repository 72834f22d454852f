import { pluralIn } from '../../../kernel/language/plural.ts';
import { contactLine, smallestGroupOf, type Organiser, type Section, type Statement } from './statement.ts';

const time = (months: number): string => pluralIn('fi')(months, { one: '1\u00a0kuukausi', other: `${months}\u00a0kuukautta` });

/** Told to those whose answers and work are recorded: articles 13 and 14 of the GDPR. */
export function privacyFi(organisers: readonly Organiser[], hasModel: boolean): Statement {
  return {
    title: 'Tietosuoja',
    sections: [
      {
        paragraphs: [
          'Lyhyesti: palautelomake ei kysy nimeäsi, eikä kukaan näe, mitä juuri sinä vastasit. Asiakkaista ja heidän läheisistään emme kysy emmekä tallenna tietoja, joista heidät voi tunnistaa. Tilaukseen kirjataan esimerkiksi ikäryhmä, osallistujien määrä ja aihe.',
        ],
      },
      {
        heading: 'Kun vastaat palautelomakkeella',
        points: [
          'Kun kysely on auki, vastauksesi on tallessa salattuna alueen muiden vastausten kanssa. Kun kysely päättyy, vastauksesta poistetaan tieto siitä, mistä palaverista se on.',
          'Vastaus pysyy salattuna, kunnes vähintään viisi vastausta vähintään kolmesta palaverista voidaan avata yhdessä. Se voi kestää kauan. Jos vastauksia ei kerry tarpeeksi, vastaus poistetaan avaamatta, kun säilytysaika päättyy. Avattaessa jäljelle jäävät vain vastaukset, vastaajaryhmä (esimerkiksi ”läheiset”), alue, neljännesvuosi ja ne palaverin lajin tiedot, jotka ovat joukolle yhteisiä.',
          'Vastaukseen emme tallenna nimeä, päivää, kellonaikaa, laitetta tai IP-osoitetta. Tilaajasta ja konsultista, joka vastaa Teamsissa tai omalla linkillään, on tallessa salattu merkintä, jotta kukaan ei vastaa kahdesti ja jotta saman ihmisen vastaukset lasketaan yhden ihmisen antamiksi. Se poistetaan viimeistään, kun vastaus avataan.',
          'Sivuilla ei ole evästeitä, seurantaa eikä muiden yritysten palveluja.',
          'Laitteesi IP-osoite on hetken palvelimen muistissa, jos laitteella kokeillaan vääriä koodeja. Sitä ei tallenneta.',
          'Jos kirjoitat omin sanoin, jätä nimet ja muut tunnistetiedot pois. Lomake pysäyttää henkilötunnukset, puhelinnumerot, osoitteet ja syntymäajat ennen tallentamista.',
          `Omin sanoin kirjoitetut vastaukset lukee vain verkostokoordinaattori, erillään muista vastauksista ja vasta, kun vastauksia avataan yhdessä. Muut näkevät lukuja vain, kun vastaajia on vähintään ${smallestGroupOf(organisers)}.`,
          'Palaverin vetäjä näkee lukuja vain vähintään viidestä vetämästään palaverista yhdessä. Häntä varten arvotaan osa vastausten luvuista, ja ne odottavat salattuina ilman tietoa palaverista tai siitä, mikä vastaus on kenenkin. Vetäjä ei näe, mitä hänen parinsa vastasi.',
          'Jos vastaat paperilla, paperin näkee myös palaverin vetäjä, joka syöttää vastauksesi.',
          'Koska vastausta ei voi yhdistää sinuun, sitä ei voi jälkikäteen hakea, korjata tai poistaa.',
        ],
      },
      {
        heading: 'Kun tilaat tai vedät palavereja työssäsi',
        paragraphs: [
          'Ammattilaisista käsittelemme nimen, työtilin tunnisteen, yksikön, kielen, tilaukset, pyynnöt ja konsultin tehtävät sekä puhelinnumeron, jos tilaaja antaa sen: sen näkevät hänen palaverinsa konsultit. Konsulteista käsittelemme myös työyhteystiedot, koulutuksen ja sen, onko kalenteri vapaa vai varattu. Kalenterin sisältöä emme lue. Tiedot saamme sinulta, työnantajaltasi ja organisaation hakemistosta.',
          'Tietoja tarvitaan palaverien järjestämiseen, tehtävien jakamiseen tasapuolisesti ja toiminnan seurantaan. Peruste on yleistä etua koskeva tehtävä (EU:n tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta).',
          'Viestit kulkevat Microsoft Teamsissa ja kalenterivaraukset Microsoft 365:ssä. Tietoja ei luovuteta muille, eikä päätöksiä tehdä ihmisestä automaattisesti.',
        ],
      },
      ...(hasModel ? [LANGUAGE_MODEL] : []),
      {
        heading: 'Kuinka kauan tietoja säilytetään',
        points: organisers.map(
          ({ name, months }) =>
            `${name}: palautevastaukset ${time(months.answers)}, omin sanoin kirjoitettu ${time(months.comments)}, tilaukset muodossa, josta henkilön tunnistaa, ${time(months.orders)}, tapahtumaloki vähintään ${time(months.trail)}.`,
        ),
      },
      {
        heading: 'Oikeutesi',
        paragraphs: [
          'Voit pyytää itseäsi koskevat tiedot, niiden oikaisun, poiston tai käsittelyn rajoittamisen sekä vastustaa käsittelyä. Ota yhteyttä rekisterinpitäjään.',
          'Voit myös valittaa tietosuojavaltuutetulle: https://tietosuoja.fi, tietosuoja@om.fi, PL 800, 00531 Helsinki.',
        ],
      },
      { heading: 'Rekisterinpitäjä ja yhteystiedot', points: organisers.map(contactLine) },
    ],
  };
}

/** Only where an organisation has attached a model of its own. */
const LANGUAGE_MODEL: Section = {
  heading: 'Kielimalli, joka auttaa ymmärtämään tilauksia',
  paragraphs: [
    'Organisaatio on liittänyt bottiin kielimallin, joka auttaa ymmärtämään omin sanoin kirjoitettuja tilauksia. Mallin on valinnut ja siitä vastaa organisaatio itse: rekisterinpitäjä kertoo lisää.',
  ],
  points: [
    'Mallille lähetetään viesti, jonka kirjoitat botille kahden kesken, jos se voi olla tilaus, sekä päivämäärä ja lomakkeen vaihtoehdot. Muuta ei lähetetä.',
    'Mallille ei koskaan lähetetä viestiä, josta botti tunnistaa henkilötunnuksen, puhelinnumeron, sähköposti- tai katuosoitteen tai syntymäajan. Sille ei lähetetä nimeäsi, aiempia viestejäsi, muita tilauksia, palautteita eikä kalentereita.',
    'Botti ei tunnista nimiä. Jätä siis asiakkaan ja muiden nimet pois viestistä.',
    'Malli vain ehdottaa lomakkeen vastauksia. Sinä tarkistat ja lähetät tilauksen. Botti ei tallenna viestiä.',
  ],
};
