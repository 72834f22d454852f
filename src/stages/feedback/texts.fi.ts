import { pluralIn } from '../../kernel/language/plural.ts';

const plural = pluralIn('fi');

export const fi = {
  summary: (number: string) => `Verkostopalaveri ${number}`,
  orderTitle: (number: string) => `Tilaus ${number}`,
  surveyTitle: 'Millainen palaveri oli?',
  surveyAbout: (until: string) => `Pari minuuttia riittää. Voit jättää kohtia tyhjiksi. Kysely on auki ${until} asti.`,
  surveyPrivate:
    'Vastauksesi on salattu, kunnes vähintään viisi vastausta vähintään kolmesta palaverista voidaan avata yhdessä. Se voi kestää kauan. Avatussa vastauksessa ei ole nimeäsi eikä tilausta. Omat sanasi lukee vain koordinaattori, erillään muista vastauksista.',
  send: 'Lähetä',
  skip: 'En vastaa',
  web: 'Vastaa verkossa',
  webAbout: 'Jos kortti on hankala, ”Vastaa verkossa” avaa saman kyselyn selaimeen, Teamsin ulkopuolelle. Linkki on vain sinun.',
  webWhich: 'Vastaat siitä palaverista, jonka kortilta avasit tämän sivun. Voit jättää kohtia tyhjiksi.',
  webOwn: 'Tämä lomake on vain sinun. Älä anna linkkiä muille.',
  webToSurvey: 'Vastaa kyselyyn',
  thanksTitle: 'Kiitos!',
  thanks: 'Muuta ei tarvita. Emme kysy tätä uudelleen.',
  /** Told to the coordinator beside the answer, or alone. */
  wishTold: {
    c_debrief: 'Kerroin koordinaattorille, että haluat purkukeskustelun. Hän ottaa sinuun yhteyttä.',
    i_contact: 'Kerroin koordinaattorille, että sinuun saa ottaa yhteyttä. Vastauksiasi hän ei näe.',
  },
  onlyTold: {
    c_debrief: 'Kerroin koordinaattorille, että haluat purkukeskustelun. Se ei ole osa vastausta: voit yhä vastata kyselyyn.',
    i_contact: 'Kerroin koordinaattorille, että sinuun saa ottaa yhteyttä. Se ei ole osa vastausta: voit yhä vastata kyselyyn.',
  },
  followUpFits: 'Sovittuja asioita jäi tekemättä. Seurantapalaverissa niihin voi palata yhdessä.',
  followUpOnCard: 'Sovittuja asioita jäi tekemättä. Seurantapalaverin voit tilata Teamsin kortilta.',
  followUp: 'Tilaa seurantapalaveri',
  reminderTitle: 'Ehditkö vielä antaa palautetta?',
  linksTitle: 'Palaute palaverin lopussa',
  linksAsk: 'Näytä kullekin ryhmälle sen oma QR-koodi puhelimestasi.',
  linksAbout:
    'Voit myös tulostaa QR-lapun pöydälle tai sanoa osoitteen ja koodin. Lomakkeen voi täyttää, kun palaveri on alkanut. Emme kysy nimiä.',
  linksOthers: 'Muut ryhmät',
  openForm: 'Avaa lomake',
  openSheet: 'QR-lappu (A5)',
  openPaper: 'Paperilomake',
  code: (code: string, address: string) => `Koodi ${code} osoitteessa ${address}`,
  qrAlt: (group: string, code: string) => `QR-kuva palautelomakkeeseen: ${group}. Koodi ${code}.`,
  paperTitle: 'Paperilla annettu vastaus',
  paperGroup: 'Vastaajan ryhmä',
  paperChoose: 'Valitse ryhmä',
  paperOpen: 'Syötä paperivastaus',
  paperAbout: (group: string) =>
    `Ryhmä: ${group}. Syötä yksi lomake kerrallaan juuri niin kuin se on kirjoitettu, mutta ilman nimiä.`,
  paperSave: 'Tallenna ja syötä seuraava',
  paperDone: 'Valmis',
  paperBack: 'Takaisin QR-kuviin',
  paperSheet: (no: number) => `Lomake ${no}`,
  paperSaved: (count: number) =>
    plural(count, {
      one: 'Vastaus on tallessa. Voit syöttää heti seuraavan.',
      other: `${count} vastausta on tallessa. Voit syöttää heti seuraavan.`,
    }),
  impactTitle: 'Mitä palaverista seurasi?',
  impactReminderTitle: 'Ehditkö vielä vastata: mitä palaverista seurasi?',
  professionalsTitle: 'Pyydä palaute myös ammattilaisilta',
  professionalsAbout: (address: string) =>
    `Sinä tavoitat heidät parhaiten. Lähetä linkki tai koodi ja osoite ${address} ammattilaisille, jotka olivat mukana.`,
  impactAbout: {
    orderer:
      'Palaverista on kulunut muutama kuukausi. Neljä lyhyttä kysymystä. Vastauksesi on salattu, kunnes vähintään viisi vastausta vähintään kolmesta palaverista voidaan avata yhdessä. Se voi kestää kauan.',
    consultant:
      'Palaverista on kulunut muutama kuukausi. Kaksi lyhyttä kysymystä. Jos et tiedä, jätä kohta tyhjäksi. Vastauksesi on salattu, kunnes vähintään viisi vastausta vähintään kolmesta palaverista voidaan avata yhdessä. Se voi kestää kauan.',
  },
  contactAbout: 'Jos annat koordinaattorin ottaa yhteyttä, hän saa tietää vain nimesi ja tilauksen numeron.',
  notAnswered: 'Valitse',
  refusals: {
    'no-order': 'Tilausta ei löytynyt.',
    'not-in-meeting':
      'Tähän kyselyyn vastaavat tilaaja ja konsultit. Jos olit palaverissa, vastaa linkillä tai QR-kuvalla, jonka saat konsulteilta.',
    'not-in-pair': 'Vain palaverin konsultit voivat syöttää paperivastauksia.',
    'no-codes': 'Koodit tulevat, kun konsultit ovat koossa. Yritä hetken kuluttua uudelleen.',
    'not-held': 'Kysely aukeaa, kun palaveri on pidetty.',
    'not-open': 'Vastauksia voi syöttää palaverin alettua.',
    'is-over': 'Kysely on jo päättynyt. Kiitos, että olit mukana.',
    'not-asked': 'Kysymme tätä vasta muutaman kuukauden kuluttua palaverista.',
    'not-a-group': 'Valitse ryhmä, jonka lomakkeesta on kyse.',
  },
};

export type FeedbackTexts = typeof fi;
