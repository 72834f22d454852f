import type { PeriodFault } from './period.ts';
import type { ReportItem } from './quality.ts';

interface TableWords {
  readonly section: SectionId;
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly string[];
}

export type SectionId = 'demand' | 'flow' | 'meetings' | 'capacity' | 'quality' | 'impact';

/** Words of the report; each table's definition stands with it. */
export const fi = {
  title: (area: string) => `Verkostopalaverit: ${area}`,
  summary: 'Verkostopalaverien raportti',
  period: (from: string, to: string, asOf: string) => `${from} – ${to}. Tilanne ${asOf}.`,
  smallGroups: (n: number) => `Alle ${n} hengen ryhmiä ei näytetä. Ne on piilotettu niin, ettei niitä voi laskea erotuksena.`,
  hidden: (n: number) => `alle ${n}*`,
  hiddenNote: (n: number) => `* Ryhmässä on alle ${n} vastaajaa, tai luku paljastaisi sellaisen.`,
  all: 'Kaikki',
  others: 'Muut (harvinaiset yhdessä)',
  csvHeader: ['Osio', 'Taulukko', 'Rivi', 'Sarake', 'Luku'],
  chartTitle: 'Tilaukset kuukausittain',
  keyFigures: 'Tärkeimmät luvut',
  definitions: 'Miten luvut on laskettu',
  inputs: { from: 'Alkaen', to: 'Päättyen', show: 'Näytä raportti', board: 'Tilaukset nyt', area: 'Alue' },
  key: {
    orders: 'Tilauksia',
    held: 'Pidettyjä palavereja',
    unfilled: 'Ilman konsultteja jäi',
    staffed: 'Pari koossa, päivää (mediaani)',
    responseRate: 'Palautteen vastausprosentti',
    useful: 'Palaverista oli hyötyä (0–10)',
    heard: 'Tulin kuulluksi (0–10)',
    silent: 'Toimialat, joilta ei tilauksia',
  },
  sections: {
    demand: 'Kysyntä',
    flow: 'Tilauksesta palaveriin',
    meetings: 'Palaverit',
    capacity: 'Konsulttipankki',
    quality: 'Palaute',
    impact: 'Vaikuttavuus',
  } satisfies Record<SectionId, string>,
  ageGroups: {
    'under-7': 'alle 7 v',
    '7-12': '7–12 v',
    '13-17': '13–17 v',
    '18-29': '18–29 v',
    '30-64': '30–64 v',
    '65-and-over': '65 v tai yli',
  },
  items: {
    heard: 'Tulin kuulluksi',
    others: 'Sain uutta tietoa muiden ajatuksista',
    hope: 'Luottamukseni vahvistui',
    clarity: 'Tiedän, mitä kukin tekee seuraavaksi',
    my_part: 'Tiedän oman osuuteni',
    facilitation: 'Keskustelua ohjattiin tasapuolisesti',
    useful: 'Palaverista oli hyötyä',
    recommend: 'Suosittelisin',
    k_told: 'Lapsi: sain kertoa oman asiani',
    k_listened: 'Lapsi: minua kuunneltiin',
    k_understood: 'Lapsi: ymmärsin, mitä sovittiin',
    k_helped: 'Lapsi: palaverista oli apua',
    c_prep: 'Konsultti: valmistelu oli riittävä',
    c_pair: 'Konsultti: parityö toimi',
    c_right_people: 'Konsultti: osallistujat olivat oikeat',
    c_time: 'Konsultti: aika riitti',
    c_summary: 'Konsultti: yhteenveto syntyi',
  } satisfies Record<ReportItem, string>,
  rows: {
    orders: {
      orders: 'Kaikki',
      withClient: 'Asiakkaan kanssa',
      withoutClient: 'Ilman asiakasta',
      acute: 'Kiireellisiä',
      followUps: 'Jatkopalavereja',
    },
    durations: {
      toFirstAnswer: 'Ensimmäinen vastaus',
      toStaffed: 'Pari koossa',
      toMeeting: 'Palaveri pidetty',
    },
    flow: {
      unfilled: 'Ilman konsultteja jäi',
      offers: 'Pyyntöjä lähetetty',
      offersPerSeat: 'Pyyntöjä täytettyä paikkaa kohti',
      accepted: 'Hyväksyttyjä',
      declined: 'Ei päässyt',
      recused: 'Esteellisiä',
      unanswered: 'Ei vastausta ajoissa',
      moved: 'Siirtoja',
      cancelledLate: 'Myöhään peruttuja',
      manualSteps: 'Koordinaattorin tekemiä vaiheita',
    },
    meetings: {
      held: 'Pidettyjä',
      first: 'Ensimmäisiä',
      followUps: 'Jatkopalavereja',
      followUpsAgreed: 'Seuranta sovittu',
      counted: 'Osallistujat laskettu',
      hours: 'Tunteja yhteensä',
      shareWithClose: 'Läheisiä mukana, % palavereista',
      shareWithChildren: 'Lapsia tai nuoria mukana, % palavereista',
    },
    participants: {
      child: 'Lapset alle 13 v',
      young: 'Nuoret 13–17 v',
      client: 'Asiakas ja perhe, aikuiset',
      close: 'Läheiset',
      professional: 'Ammattilaiset',
    },
    capacity: {
      active: 'Käytettävissä',
      paused: 'Tauolla',
      median: 'Tehtäviä henkilöä kohti, mediaani',
      least: 'Vähiten',
      most: 'Eniten',
      gini: 'Epätasaisuus (Gini, 0 = tasan)',
    },
    worry: { count: 'Vastaajia', before: 'Ennen palaveria', now: 'Nyt', change: 'Muutos' },
    impact: {
      answers: 'Vastauksia',
      doneAll: 'Sovitut asiat toteutuivat kaikki, %',
      doneSome: 'Toteutuivat osittain, %',
      doneNone: 'Eivät toteutuneet, %',
      clearer: 'Yhteistyö on selkeämpää, %',
      followUpHeld: 'Seuranta pidettiin, %',
      worryNow: 'Huoli nyt (0–10)',
    },
  },
  tables: {
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
        'Ajanjaksolla lähetettyjen tilausten tapahtumat. Ilman konsultteja jäi: siirtyi koordinaattorille eikä paria ole sen jälkeen löytynyt. Asiakkaan vetäytymistä ei lasketa myöhäiseksi peruutukseksi.',
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
      definition: 'Palaverit, joiden loppu on ajanjaksolla. Tunnit ovat palaverin omaa aikaa ilman valmistelua ja purkua.',
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
      title: 'Ensimmäiset palaverit ja jatkopalaverit',
      definition: 'Samat keskiarvot erikseen ensimmäisistä palavereista ja jatkopalavereista.',
      columns: ['Väite', 'Vastaajia, ensimmäinen', 'Keskiarvo, ensimmäinen', 'Vastaajia, jatko', 'Keskiarvo, jatko'],
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
  } satisfies Readonly<Record<string, TableWords>>,
  refusals: {
    'not-coordinator': 'Raportti on koordinaattoreille. Kysythän alueesi koordinaattorilta.',
    'not-a-date': 'Päivämäärä puuttuu tai on väärin.',
    'ends-before-it-begins': 'Jakson loppu on ennen alkua.',
    'too-long': 'Jakso on liian pitkä. Valitse enintään kuusi vuotta.',
  } satisfies Record<PeriodFault | 'not-coordinator', string>,
};

type Tables = { readonly [T in keyof typeof fi.tables]: TableWords };
export type ReportTexts = Omit<typeof fi, 'tables'> & { readonly tables: Tables };
