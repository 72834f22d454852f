interface TableWords {
  readonly section: SectionId;
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly string[];
}

export type SectionId = 'demand' | 'flow' | 'meetings' | 'capacity' | 'quality' | 'impact';

/** Words of the report's tables; each one's definition stands with it. */
export const tables = {
  orders: {
    section: 'demand',
    title: 'Tilaukset',
    definition: 'Ajanjaksolla lähetetyt tilaukset sellaisina kuin ne lähetettiin.',
    columns: ['Tilaukset', 'Määrä'],
  },
  ordersByMonth: {
    section: 'demand',
    title: 'Tilaukset kuukausittain',
    definition: 'Lähettämiskuukauden mukaan.',
    columns: ['Kuukausi', 'Tilauksia'],
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
    definition: 'Tilaajan toimiala. Nolla kertoo toimialan, jolta ei ole tilattu lainkaan.',
    columns: ['Toimiala', 'Tilauksia'],
  },
  ordersByMunicipality: {
    section: 'demand',
    title: 'Tilaukset kunnittain',
    definition: 'Palaverin kunta. Harvinaiset on laskettu yhteen.',
    columns: ['Kunta', 'Tilauksia'],
  },
  ordersByLanguage: {
    section: 'demand',
    title: 'Tilaukset kielittäin',
    definition: 'Palaverin kieli. Harvinaiset on laskettu yhteen.',
    columns: ['Kieli', 'Tilauksia'],
  },
  ordersByInterpreter: {
    section: 'demand',
    title: 'Tulkin tarve',
    definition: 'Tilauksella ilmoitettu tulkin tarve. Harvinaiset on laskettu yhteen.',
    columns: ['Tulkki', 'Tilauksia'],
  },
  ordersByAge: {
    section: 'demand',
    title: 'Asiakkaan ikäryhmä',
    definition: 'Tilaukset, joilla ikäryhmä on kerrottu. Harvinaiset on laskettu yhteen.',
    columns: ['Ikäryhmä', 'Tilauksia'],
  },
  ordersByWorry: {
    section: 'demand',
    title: 'Tilaajan huoli tilattaessa',
    definition: 'Tilaukset, joilla tilaaja on kertonut oman huolensa (vyöhyke 1–4). Harvinaiset on laskettu yhteen.',
    columns: ['Huoli', 'Tilauksia'],
  },
  ordersByInvitedSector: {
    section: 'demand',
    title: 'Kutsutut toimialat',
    definition:
      'Tilaukset, joissa toimiala on kutsuttu mukaan. Vain yksikkönä kutsuttuja ei lasketa. Sama tilaus voi olla usealla rivillä.',
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
      'Ajanjaksolla lähetettyjen tilausten tapahtumat. Ilman konsultteja jäi: siirtyi koordinaattorille eikä paria ole sen jälkeen löytynyt. Ei tavoitettu: pyyntö ei mennyt perille, joten henkilö ei ole vastannut eikä kieltäytynyt; näitä ei lasketa pyyntöihin täytettyä paikkaa kohti. Asiakkaan vetäytymistä ei lasketa myöhäiseksi peruutukseksi.',
    columns: ['Asia', 'Määrä'],
  },
  cancelled: {
    section: 'flow',
    title: 'Perutut tilaukset',
    definition: 'Ilmoitetun syyn mukaan.',
    columns: ['Syy', 'Tilauksia'],
  },
  meetings: {
    section: 'meetings',
    title: 'Pidetyt palaverit',
    definition:
      'Palaverit, joiden loppu on ajanjaksolla. Tunnit ovat palaverin omaa aikaa ilman valmistelua ja purkua. Toimialoja palaveria kohti: keskimäärin, tilaajan toimiala ja tilauksella kutsutut, myös yksikkönä kutsutut.',
    columns: ['Palaverit', 'Määrä'],
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
      'Pankin konsultit, joiden lupa on voimassa ajanjakson lopussa. Tehtävä on paikka ajanjaksolla pidetyssä palaverissa. Henkilöitä ei eritellä.',
    columns: ['Konsultit', 'Määrä'],
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
    definition: 'Sama henkilö voi olla monessa.',
    columns: ['Menetelmä', 'Konsultteja'],
  },
  consultantsByLanguage: {
    section: 'capacity',
    title: 'Konsultit kielittäin',
    definition: 'Sama henkilö voi olla monessa.',
    columns: ['Kieli', 'Konsultteja'],
  },
  response: {
    section: 'quality',
    title: 'Vastaaminen',
    definition:
      'Vastausprosentti: vastaukset jaettuna läsnä olleilla, palaverit joiden osallistujat on laskettu. Lapset ja nuoret luetaan ensin perheeseen, sitten läheisiin.',
    columns: ['Ryhmä', 'Vastauksia', 'Läsnä', 'Vastausprosentti'],
  },
  items: {
    section: 'quality',
    title: 'Vastausten keskiarvot ryhmittäin',
    definition: 'Asteikko 0–10. ”En osaa sanoa” ei ole mukana keskiarvossa eikä vastaajien määrässä.',
    columns: ['Väite', 'Vastaajia', 'Kaikki'],
  },
  rounds: {
    section: 'quality',
    title: 'Ensimmäiset palaverit ja seurantapalaverit',
    definition: 'Samat keskiarvot erikseen ensimmäisistä palavereista ja seurantapalavereista.',
    columns: ['Väite', 'Vastaajia, ensimmäinen', 'Keskiarvo, ensimmäinen', 'Vastaajia, seuranta', 'Keskiarvo, seuranta'],
  },
  worry: {
    section: 'quality',
    title: 'Huoli ennen ja nyt',
    definition: 'Tilaajat ja ammattilaiset, jotka kertoivat molemmat. 0–10, pienempi on parempi.',
    columns: ['Huoli', 'Arvo'],
  },
  impact: {
    section: 'impact',
    title: 'Kuukausia myöhemmin',
    definition: 'Tilaajien ajanjaksolla antamat vastaukset aiemmista palavereista. Osuudet ovat kysymykseen vastanneista.',
    columns: ['Asia', 'Arvo'],
  },
  impactByWorry: {
    section: 'impact',
    title: 'Huoli tilattaessa ja kuukausia myöhemmin',
    definition:
      'Tilaajan huoli tilattaessa (vyöhyke 1–4) ja sama huoli nyt (0–10, keskiarvo). Asteikot ovat erilaiset, joten muutosta ei lasketa. Jos vyöhykkeellä on liian vähän vastauksia, sitä ei näytetä, eikä tarvittaessa pienintä muistakaan, jottei lukua voi laskea erotuksena.',
    columns: ['Huoli tilattaessa', 'Vastauksia', 'Huoli nyt'],
  },
} satisfies Readonly<Record<string, TableWords>>;

export type TableTexts = Readonly<Record<keyof typeof tables, TableWords>>;
