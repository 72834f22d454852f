interface TableWords {
  readonly section: SectionId;
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly string[];
}

export type SectionId = 'demand' | 'flow' | 'meetings' | 'capacity' | 'quality' | 'impact' | 'targets';

/** Words of the report's tables; each one's definition stands with it. */
export const tables = {
  targets: {
    section: 'targets',
    title: 'Tavoitteet ja vertailu',
    definition:
      'Alueen itselleen asettamat tavoitteet (vähintään tai enintään) ja muiden luvut, joihin alue vertaa. Lähteet ovat tiivistelmässä.',
    columns: ['Luku', 'Nyt', 'Edellinen jakso', 'Tavoite', 'Vertailu'],
  },
  orders: {
    section: 'demand',
    title: 'Tilaukset',
    definition: 'Ajanjaksolla lähetetyt tilaukset sellaisina kuin ne lähetettiin.',
    columns: ['Tilaukset', 'Määrä', 'Edellinen jakso'],
  },
  units: {
    section: 'demand',
    title: 'Tilaavat yksiköt',
    definition:
      'Yksiköt, joista tilattiin. Uusi: yksiköstä ei ole tilattu jaksoa edeltävien kahden vuoden aikana. Palaava: on tilattu.',
    columns: ['Yksiköt', 'Määrä', 'Edellinen jakso'],
  },
  ordersByMonth: {
    section: 'demand',
    title: 'Tilaukset kuukausittain',
    definition: 'Lähettämiskuukauden mukaan.',
    columns: ['Kuukausi', 'Tilauksia'],
  },
  halves: {
    section: 'demand',
    title: 'Puolivuosittain',
    definition:
      'Puolivuoden aikana lähetetyt tilaukset ja pidetyt palaverit sekä konsultit, joiden lupa oli voimassa sen lopussa. Enintään kolmelta vuodelta; keskeneräinen puolivuosi tähän asti.',
    columns: ['Puolivuosi', 'Tilauksia', 'Palavereja', 'Konsultteja'],
  },
  areas: {
    section: 'demand',
    title: 'Alueittain',
    definition: 'Samat luvut kultakin alueelta. Konsultti, joka toimii usealla alueella, on kullakin niistä.',
    columns: ['Alue', 'Tilauksia', 'Palavereja', 'Ilman konsultteja', 'Konsultteja'],
  },
  ordersByMethod: {
    section: 'demand',
    title: 'Tilaukset menetelmittäin',
    definition: 'Tilattu menetelmä.',
    columns: ['Menetelmä', 'Tilauksia'],
  },
  ordersBySector: {
    section: 'demand',
    title: 'Tilaukset toimialoittain',
    definition: 'Tilaajan toimiala. Harvinaiset on yhdistetty riville ”Muut”. Nolla tarkoittaa, että toimialalta ei ole tilattu.',
    columns: ['Toimiala', 'Tilauksia'],
  },
  ordersByMunicipality: {
    section: 'demand',
    title: 'Tilaukset kunnittain',
    definition: 'Palaverin kunta. Harvinaiset on yhdistetty riville ”Muut”.',
    columns: ['Kunta', 'Tilauksia'],
  },
  ordersByLanguage: {
    section: 'demand',
    title: 'Tilaukset kielittäin',
    definition: 'Palaverin kieli. Harvinaiset on yhdistetty riville ”Muut”.',
    columns: ['Kieli', 'Tilauksia'],
  },
  ordersByInterpreter: {
    section: 'demand',
    title: 'Tulkin tarve',
    definition: 'Tilauksessa ilmoitettu tulkin tarve. Harvinaiset on yhdistetty riville ”Muut”.',
    columns: ['Tulkki', 'Tilauksia'],
  },
  ordersByAge: {
    section: 'demand',
    title: 'Asiakkaan ikäryhmä',
    definition: 'Tilaukset, joilla ikäryhmä on kerrottu. Harvinaiset on yhdistetty riville ”Muut”.',
    columns: ['Ikäryhmä', 'Tilauksia'],
  },
  ordersByWorry: {
    section: 'demand',
    title: 'Tilaajan huoli tilattaessa',
    definition:
      'Tilaukset, joilla tilaaja on kertonut oman huolensa (vyöhyke 1–4), kokonaisilta päättyneiltä neljännesvuosilta. Harvinaiset on yhdistetty riville ”Muut”.',
    columns: ['Huoli', 'Tilauksia'],
  },
  ordersByInvitedSector: {
    section: 'demand',
    title: 'Kutsutut toimialat',
    definition:
      'Tilaukset, joissa toimiala on kutsuttu mukaan. Vain yksikkönä kutsuttuja ei lasketa. Sama tilaus voi olla usealla rivillä. Harvinaiset on yhdistetty riville ”Muut”.',
    columns: ['Toimiala', 'Tilauksia'],
  },
  durations: {
    section: 'flow',
    title: 'Kuinka kauan kesti',
    definition:
      'Päiviä tilauksen lähettämisestä. Mediaani: puolella tilauksista kesti enintään näin kauan. 90 %: yhdeksällä kymmenestä. Mukana ovat tilaukset, jotka ehtivät vaiheeseen.',
    columns: ['Vaihe', 'Tilauksia', 'Mediaani, pv', '90 %, pv'],
  },
  flow: {
    section: 'flow',
    title: 'Pyynnöt ja muutokset',
    definition:
      'Ajanjaksolla lähetettyjen tilausten tapahtumat. Ilman konsultteja jäi: siirtyi koordinaattorille eikä konsultteja ole sen jälkeen löytynyt, tai päättyi ilman palaveria. Ei tavoitettu: pyyntö ei mennyt perille, joten henkilö ei ole vastannut eikä kieltäytynyt; näitä ei lasketa pyyntöihin täytettyä tehtävää kohti. Tehtävät, jotka koordinaattori antoi, ovat mukana täytetyissä. Asiakkaan vetäytymistä ei lasketa myöhäiseksi peruutukseksi.',
    columns: ['Asia', 'Määrä', 'Edellinen jakso'],
  },
  cancelled: {
    section: 'flow',
    title: 'Perutut tilaukset',
    definition: 'Ilmoitetun syyn mukaan.',
    columns: ['Syy', 'Tilauksia'],
  },
  cancelledBy: {
    section: 'flow',
    title: 'Kuka perui',
    definition: 'Perutut tilaukset sen mukaan, kuka kirjasi perumisen.',
    columns: ['Perui', 'Tilauksia', 'Edellinen jakso'],
  },
  meetings: {
    section: 'meetings',
    title: 'Pidetyt palaverit',
    definition:
      'Palaverit, joiden loppu on ajanjaksolla. Tunnit ovat palaverin omaa aikaa ilman alkujärjestelyjä ja purkua. Perheen oma aika kuuluu niihin. Suunnitelma: läheisneuvonpidot, joista konsultti on merkinnyt, syntyikö se; pieniä lukuja ei näytetä. Toimialoja palaveria kohti: keskimäärin, tilaajan toimiala ja tilauksessa kutsutut, myös yksikkönä kutsutut.',
    columns: ['Palaverit', 'Määrä', 'Edellinen jakso'],
  },
  participants: {
    section: 'meetings',
    title: 'Osallistujat',
    definition:
      'Konsulttien palaverin jälkeen laskemat määrät. Kukin on yhdessä ryhmässä: lapset ja nuoret luetaan ensin perheestä, sitten läheisistä.',
    columns: ['Ryhmä', 'Henkilöitä'],
  },
  capacity: {
    section: 'capacity',
    title: 'Konsultit',
    definition:
      'Pankin konsultit, joiden lupa on voimassa ajanjakson lopussa. Tehtävä on osuus ajanjaksolla pidetyssä palaverissa; mukana ovat myös sen jälkeen lopettaneet. Henkilöitä ei eritellä.',
    columns: ['Konsultit', 'Määrä', 'Edellinen jakso'],
  },
  roles: {
    section: 'capacity',
    title: 'Vetäminen ja kirjaaminen',
    definition: 'Konsultit, jotka vetivät tai kirjasivat jaksolla vähintään kahdesti.',
    columns: ['Roolit', 'Konsultteja'],
  },
  consultantsBySector: {
    section: 'capacity',
    title: 'Konsultit toimialoittain',
    definition: 'Konsultin oman yksikön toimiala.',
    columns: ['Toimiala', 'Konsultteja'],
  },
  consultantsByMethod: {
    section: 'capacity',
    title: 'Konsultit menetelmittäin',
    definition: 'Sama henkilö voi osata useita menetelmiä.',
    columns: ['Menetelmä', 'Konsultteja'],
  },
  consultantsByLanguage: {
    section: 'capacity',
    title: 'Konsultit kielittäin',
    definition: 'Sama henkilö voi osata useita kieliä.',
    columns: ['Kieli', 'Konsultteja'],
  },
  response: {
    section: 'quality',
    title: 'Vastaaminen',
    definition:
      'Julkaistut vastaukset. Vastaus luetaan siihen neljännekseen, jona sen kysely oli päättynyt ja vastauksia oli tarpeeksi. Vastausprosentti: vastausten määrä jaettuna läsnä olleiden määrällä. Mukana ovat palaverit, joiden osallistujat on laskettu; kustakin palaverista enintään niin monta vastausta kuin oli läsnä. Viiva: ryhmän vastauksia ei ole vielä julkaistu, koska niitä on liian vähän tai liian harvasta palaverista. Ne odottavat seuraavia.',
    columns: ['Ryhmä', 'Vastauksia', 'Läsnä', 'Vastausprosentti, %', 'Edellinen jakso, %'],
  },
  items: {
    section: 'quality',
    title: 'Vastausten keskiarvot',
    definition:
      'Asteikko 0–10. Vastaajia: luvun antaneet; ”En osaa sanoa” ei ole mukana. Alle 20 vastaajaa kerrotaan välinä ja alle 10 vastaajan keskiarvo puolikkaina. ”8 tai yli” tai väli keskiarvon paikalla: tarkempi luku kertoisi jotakin jokaisen vastauksesta.',
    columns: ['Väite', 'Vastaajia', 'Keskiarvo', 'Edellinen jakso'],
  },
  groupItems: {
    section: 'quality',
    title: 'Vastausten keskiarvot',
    definition: 'Samat keskiarvot tältä ryhmältä.',
    columns: ['Väite', 'Vastaajia', 'Keskiarvo', 'Edellinen jakso'],
  },
  rounds: {
    section: 'quality',
    title: 'Ensimmäiset palaverit ja seurantapalaverit',
    definition:
      'Samat keskiarvot erikseen ensimmäisistä palavereista ja seurantapalavereista. Mukana ovat ne vastaukset, joista se voidaan kertoa. Puolivuosilta ja vuosilta.',
    columns: ['Väite', 'Vastaajia, ensimmäinen', 'Keskiarvo, ensimmäinen', 'Vastaajia, seuranta', 'Keskiarvo, seuranta'],
  },
  kinds: {
    section: 'quality',
    title: 'Asiakkaan kanssa ja ilman asiakasta',
    definition: 'Samat keskiarvot erikseen palavereista, joissa asiakas oli mukana, ja muista. Puolivuosilta ja vuosilta.',
    columns: ['Väite', 'Vastaajia, asiakkaan kanssa', 'Keskiarvo, asiakkaan kanssa', 'Vastaajia, ilman', 'Keskiarvo, ilman'],
  },
  methods: {
    section: 'quality',
    title: 'Palaute menetelmittäin',
    definition:
      'Kaikkien ryhmien vastaukset. Menetelmä kerrotaan vain, kun vastauksia on tarpeeksi; muut ovat yhdessä. Puolivuosilta ja vuosilta.',
    columns: ['Menetelmä'],
  },
  worry: {
    section: 'quality',
    title: 'Huoli ennen palaveria, heti jälkeen ja kuukausia myöhemmin',
    definition:
      '0–10, pienempi on parempi. Vastaajia: luvun antaneet, kussakin kohdassa erikseen. Muutos on kerrottujen keskiarvojen erotus. Kuukausia myöhemmin kysymme vain tilaajilta. Ensimmäinen rivi on lomakkeen oma vyöhyke (1–4) jakson kokonaisilta, päättyneiltä neljännesvuosilta: sitä ei voi verrata muihin lukuihin.',
    columns: ['Huoli', 'Vastaajia', 'Keskiarvo'],
  },
  trend: {
    section: 'quality',
    title: 'Puolivuodesta toiseen',
    definition: 'Julkaistut puolivuodet, enintään kolmelta vuodelta. Kaikki ryhmät yhdessä.',
    columns: ['Puolivuosi', 'Vastauksia', 'Vastausprosentti, %'],
  },
  impact: {
    section: 'impact',
    title: 'Kuukausia myöhemmin',
    definition:
      'Tilaajien julkaistut vastaukset aiemmista palavereista. Osuudet ovat kaikista kysymykseen vastanneista, myös niistä, jotka eivät osanneet sanoa. Osuus kerrotaan välinä, kun tarkempi luku kertoisi jotakin jokaisen vastauksesta.',
    columns: ['Asia', 'Vastaajia', 'Osuus, %', 'Edellinen jakso, %'],
  },
  impactOfTeam: {
    section: 'impact',
    title: 'Kuukausia myöhemmin, konsulttien mielestä',
    definition: 'Konsulttien julkaistut vastaukset palavereista, joita he vetivät. Vastaajia: ne, jotka tiesivät.',
    columns: ['Asia', 'Vastaajia', 'Osuus, %', 'Edellinen jakso, %'],
  },
  lastingUse: {
    section: 'impact',
    title: 'Pysyvä hyöty, konsulttien mielestä',
    definition:
      '0–10, suurempi on parempi. Konsulttien julkaistut vastaukset kuukausia palaverin jälkeen. Vastaajia: luvun antaneet.',
    columns: ['Asia', 'Vastaajia', 'Keskiarvo', 'Edellinen jakso'],
  },
} satisfies Readonly<Record<string, TableWords>>;

export type TableTexts = Readonly<Record<keyof typeof tables, TableWords>>;
