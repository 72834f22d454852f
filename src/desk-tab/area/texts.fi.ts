import { pluralIn } from '../../kernel/language/plural.ts';
import type { AreaVersionHead } from '../../ports/stores/area-versions.ts';
import type { Thing } from './consequences.ts';
import type { Texts } from '../../kernel/language/language.ts';
import type { FeedbackForm, Inviter, MeetingKind, StageName } from '../../model/area/methods.ts';
import type { Way } from '../../model/people/person.ts';
import type { PartName, SideName } from './forms/area-parts.ts';
import { policyFi } from './policy-texts.fi.ts';

const plural = pluralIn('fi');
const orders = (n: number) =>
  plural(n, {
    none: 'Avoimia tilauksia se ei koske.',
    one: 'Se koskee yhtä avointa tilausta.',
    other: `Se koskee ${n} avointa tilausta.`,
  });

export const fi = {
  title: 'Alue',
  back: 'Alueen tietoihin',
  lead: 'Muutos tulee voimaan heti, ja sen voi perua. Ennen tallennusta näet, mihin avoimiin tilauksiin se koskee.',
  areas: 'Alueet',
  partsTitle: 'Muutettavat tiedot',
  parts: {
    basics: 'Nimi, yhteystiedot, vapaapäivät ja kielet',
    coordinators: 'Koordinaattorit',
    deputies: 'Sijaiset',
    methods: 'Menetelmät',
    themes: 'Aiheet',
    units: 'Yksiköt',
    municipalities: 'Kunnat',
    sectors: 'Toimialat',
    policy: 'Käytännöt',
    targets: 'Tavoitteet',
  } satisfies Record<PartName, string>,
  /** Parts of the file that the pages leave alone, for the history. */
  otherParts: {
    name: 'Nimi',
    contact: 'Yhteystiedot',
    channelLanguage: 'Kanavan kieli',
    holidays: 'Vapaapäivät',
    mailbox: 'Postilaatikko',
    languages: 'Palaverien kielet',
    zone: 'Aikavyöhyke',
  },
  more: 'Muuta',
  whatIf: 'Entä jos: kokeile muutosta menneisiin tilauksiin',
  file: 'Alue tiedostona',
  add: 'Lisää uusi',
  outOfUse: 'ei käytössä',
  save: 'Tallenna',
  saveAnyway: 'Tallenna silti',
  remove: 'Poista',
  removeAnyway: 'Poista silti',
  saved: 'Tallennettu. Muutos on voimassa.',
  same: 'Mikään ei muuttunut.',
  stale: 'Joku muu tallensi alueen tiedot sillä välin. Omat muutoksesi ovat yhä tässä: katso ne läpi ja tallenna uudelleen.',
  gone: 'Joku muu muutti alueen tietoja sillä välin. Katso, miten ne ovat nyt.',
  wrong: (n: number) =>
    plural(n, {
      one: 'Yksi kohta pitää korjata. Mitään ei vielä tallennettu.',
      other: `${n} kohtaa pitää korjata. Mitään ei vielä tallennettu.`,
    }),
  whole: 'Koko alue',
  yes: 'kyllä',
  no: 'ei',
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  limits: {
    number: (least: number, most: number, usual: number) => `Kokonaisluku ${least}–${most}. Oletus ${usual}.`,
    switch: (usual: string) => `Oletus ${usual}.`,
    hours: (usual: string) => `Kellonajat tai tyhjä. Oletus ${usual}.`,
  },
  inLanguage: {
    fi: (what: string) => `${what} suomeksi`,
    sv: (what: string) => `${what} ruotsiksi`,
    en: (what: string) => `${what} englanniksi`,
  } satisfies Texts<(what: string) => string>,
  sidesTitle: 'Menetelmän muut tiedot',
  sides: { parts: 'Palaverin osat', preparation: 'Valmistelun kohdat', guidance: 'Ohjeet vaiheittain' } satisfies Record<
    SideName,
    string
  >,
  about: {
    parts:
      'Osat näkyvät korteilla ja kutsuttujen sivulla tässä järjestyksessä. Yhteensä niistä tulee menetelmän kesto: osa ilman minuutteja saa loput ajasta. Rivi poistuu, kun tyhjennät sen nimet ja minuutit.',
    preparation:
      'Mitä tämän menetelmän valmisteluun kuuluu sen lisäksi, mitä jokainen palaveri kysyy. Rivi poistuu, kun tyhjennät sen tekstit.',
    guidance:
      'Mitä kussakin vaiheessa tapahtuu ja mikä siitä on kenenkin osuus. Tyhjän tilalla sanotaan sama kuin muistakin palavereista.',
  } satisfies Record<SideName, string>,
  follows: {
    basics:
      'Uusi kieli ja uudet yhteystiedot ovat käytössä heti, eivätkä ne muuta avoimia tilauksia. Vapaapäivät otetaan huomioon tästä eteenpäin; jo sovitut ajat pysyvät.',
    targets: 'Tavoitteet näkyvät raporteissa. Avoimiin tilauksiin ne eivät vaikuta.',
  },
  row: (n: number) => `${n}. rivi`,
  groups: {
    choosing: 'Milloin se sopii',
    team: 'Kuka vetää ja kutsuu',
    time: 'Aika',
    series: 'Tapaamisten sarja',
    feedback: 'Palaute',
    invitation: 'Kutsun teksti',
  },
  kinds: { client: 'Asiakkaan kanssa', none: 'Ilman asiakasta' } satisfies Record<MeetingKind, string>,
  inviters: {
    orderer: 'Tilaaja',
    family: 'Tilaaja ja perhe yhdessä',
    convener: 'Koollekutsuja perheen kanssa',
    team: 'Työryhmä, joka jatkaa',
  } satisfies Record<Inviter, string>,
  noSeries: 'Ei sarjaa: yksi palaveri',
  openSeries: 'Kunnes toisin sovitaan',
  feedbackForms: { full: 'Kaikki kysymykset', short: 'Muutama kysymys tapaamisten välillä' } satisfies Record<
    FeedbackForm,
    string
  >,
  pointsFor: { orderer: 'Tilaajalle', team: 'Vetäjille' },
  stages: {
    preparation: 'Neuvottelu: tilaus ja valmistelu',
    dialogue: 'Dialogi: aloitus ja dialogi',
    discussion: 'Keskustelu: yhteenveto ja lopetus',
    after: 'Neuvottelu: jälkitoimet',
  } satisfies Record<StageName, string>,
  ways: { teams: 'Teamsissa', mail: 'Sähköpostilla, omalla linkillä' } satisfies Record<Way, string>,
  hints: {
    days: 'Päiviä muodossa 2027-05-14, pilkuin erotettuina. Suomen pyhät ovat mukana ilman tätä.',
    languages: 'Kielten koodeja pilkuin erotettuina, kuten fi, sv, en, se, smn.',
    mailbox: 'Tästä postilaatikosta lähtevät kalenterivaraukset ja kirjeet. Tyhjä: ensimmäisen koordinaattorin osoite.',
    zone: 'Kuten Europe/Helsinki. Kaikki kellonajat ovat tätä aikaa.',
  },
  inputs: {
    id: 'Tunnus',
    name: 'Nimi',
    email: 'Sähköposti',
    phone: 'Puhelin',
    way: 'Miten hänet tavoittaa',
    methods: 'Vain nämä menetelmät; tyhjä: kaikki',
    neighbours: 'Naapurikunnat, joista voi tulla konsultteja',
    sector: 'Toimiala',
    municipality: 'Kunta',
    about: 'Kuvaus yhdellä lauseella',
    invitation: 'Kutsun teksti',
    isOutOfUse: 'Pois käytöstä: sitä ei voi enää tilata, ja tilatut hoidetaan loppuun',
    kinds: 'Palaverin luonne',
    needs: 'Mihin se auttaa; tästä botti ehdottaa sitä, kun tilaaja ei tiedä menetelmää',
    needsCoordinator: 'Koordinaattori päättää menetelmän, ennen kuin konsultteja haetaan',
    seats: 'Kuinka moni vetää palaverin',
    hasConvener: 'Vetäjän ja kirjaajan sijaan yksi koollekutsuja',
    invites: 'Kuka kutsuu',
    isAcute: 'Aina akuutti',
    durationMinutes: 'Kesto, minuuttia',
    'preparationWeeks.least': 'Valmistelu vähintään, viikkoa; tyhjä: niin kauan kuin ajan sopiminen vie',
    'preparationWeeks.usual': 'Valmistelu tavallisesti, viikkoa',
    followUpMonths: 'Seuranta monen kuukauden päästä; tyhjä: ei seurantaa',
    'series.meetings': 'Tapaamisia',
    'series.everyWeeks': 'Monenko viikon välein',
    'series.hasSameTeam': 'Samat vetäjät joka kerta',
    feedback: 'Kysymykset palaverin jälkeen',
    notAsked: 'Kysymykset, jotka jätetään pois',
    minutes: 'Minuuttia; tyhjä: loput ajasta',
    isPrivate: 'Perheen omaa aikaa',
    place: 'Monentena',
    words: 'Mitä valmistellaan',
    for: 'Kenelle',
    isTicked: 'Merkitään tehdyksi',
    guidance: 'Ohjeet vaiheittain',
    parts: 'Palaverin osat',
    preparation: 'Valmistelun kohdat',
    happens: 'Mitä tapahtuu',
    orderer: 'Tilaajan osuus',
    team: 'Vetäjien osuus',
    participant: 'Osallistujan osuus',
    target: 'Tavoite',
    'benchmark.value': 'Vertailu: mihin muualla on päästy',
    'benchmark.source': 'Mistä vertailu on',
    'contact.email': 'Sähköposti',
    'contact.phone': 'Puhelin',
    'contact.address': 'Osoite',
    channelLanguage: 'Kanavan kieli',
    holidays: 'Alueen omat vapaapäivät',
    languages: 'Palaverien kielet',
    mailbox: 'Postilaatikko',
    zone: 'Aikavyöhyke',
  },
  asks: 'Mitä tästä seuraa',
  means: {
    methodOff: (name: string, n: number) => `${name} poistuu käytöstä. ${orders(n)} Tilatut hoidetaan loppuun.`,
    trained: (n: number) =>
      plural(n, {
        none: 'Kukaan konsultti ei ole siihen koulutettu.',
        one: 'Yksi konsultti on siihen koulutettu.',
        other: `${n} konsulttia on siihen koulutettu.`,
      }),
    methodOtherwise: (name: string, n: number) => `${name} muuttuu. ${orders(n)} Tilatut jäävät sellaisiksi kuin ne tilattiin.`,
    coordinatorGone: (name: string, n: number) => `${name} ei enää vastaa tilauksista. ${orders(n)}`,
    heirs: (names: string) => `Nyt vastaa: ${names}.`,
    yourself: 'Poistat itsesi. Et sen jälkeen näe alueen tilauksia etkä voi perua tätä.',
    thingGone: (what: string, name: string, n: number) => `${what}: ${name} poistuu. ${orders(n)}`,
    inBank: (n: number) =>
      plural(n, { none: '', one: 'Se on yhden konsultin tiedoissa.', other: `Se on ${n} konsultin tiedoissa.` }),
    policy: (what: string, from: string, to: string) => `${what}: ${from} → ${to}.`,
    shorter: 'Tätä vanhemmat tiedot poistetaan ensi yönä lopullisesti.',
    underWay: (n: number) =>
      plural(n, {
        one: 'Yksi tilaus on auki. Uusi käytäntö koskee sitä tästä eteenpäin; lähetetyt pyynnöt pitävät määräaikansa.',
        other: `${n} tilausta on auki. Uusi käytäntö koskee niitä tästä eteenpäin; lähetetyt pyynnöt pitävät määräaikansa.`,
      }),
    languageGone: (name: string, n: number) => `${name} poistuu palaverien kielistä. ${orders(n)}`,
    mailbox: (from: string, to: string) => `Postilaatikko: ${from} → ${to}.`,
    booked: (n: number) =>
      plural(n, {
        none: 'Yhtään avointa palaveria ei ole vielä kalenterissa.',
        one: 'Yhden avoimen palaverin kalenterivaraus jää vanhaan postilaatikkoon. Botti ei enää näe sitä, luulee sitä poistetuksi eikä voi perua sitä: poista se Outlookissa käsin, jos palaveri muuttuu tai peruuntuu.',
        other: `${n} avoimen palaverin kalenterivaraukset jäävät vanhaan postilaatikkoon. Botti ei enää näe niitä, luulee niitä poistetuiksi eikä voi perua niitä: poista ne Outlookissa käsin, jos palaveri muuttuu tai peruuntuu.`,
      }),
    zone: (from: string, to: string) => `Aikavyöhyke: ${from} → ${to}.`,
    sameMoments: (n: number) =>
      plural(n, {
        none: '',
        one: 'Yksi tilaus on auki. Sovittu hetki pysyy, mutta sen kellonaika näkyy uuden vyöhykkeen mukaan.',
        other: `${n} tilausta on auki. Sovitut hetket pysyvät, mutta niiden kellonajat näkyvät uuden vyöhykkeen mukaan.`,
      }),
    things: { units: 'Yksikkö', municipalities: 'Kunta', sectors: 'Toimiala', themes: 'Aihe' } satisfies Record<Thing, string>,
  },
  history: {
    title: 'Muutokset',
    none: 'Alue on niin kuin sen tiedosto sanoo. Ensimmäisestä muutoksesta alkaen tiedot ovat botissa, ja tiedosto on vain lähtökohta.',
    truth: 'Voimassa on uusin versio. Aluetiedosto on vain lähtökohta.',
    version: 'Versio',
    when: 'Milloin',
    who: 'Kuka',
    what: 'Mitä',
    operator: 'ylläpitäjä',
    somebody: 'entinen koordinaattori',
    restore: 'Palauta tämä',
    about: (version: number) => `, versio ${version}`,
    kinds: {
      file: 'Tiedostosta',
      change: 'Muutos',
      restore: 'Palautus',
    } satisfies Record<AreaVersionHead['kind'], string>,
    restored: (version: number) => `Palautus: versio ${version}`,
    now: 'voimassa',
  },
  asFile: {
    title: 'Alue tiedostona',
    lead: 'Kaiken minkä alueesta voi sanoa, voi sanoa myös tiedostolla. Lataa se, muuta sitä ja tuo se takaisin. Ylläpitäjä voi pitää samaa tiedostoa botin lähtökohtana.',
    download: 'Lataa tiedosto',
    text: 'Tiedoston sisältö',
    faults: (n: number) =>
      plural(n, {
        one: 'Tiedostossa on yksi korjattava kohta. Mitään ei vielä tallennettu.',
        other: `Tiedostossa on ${n} korjattavaa kohtaa. Mitään ei vielä tallennettu.`,
      }),
    line: (n: number) => `Rivi ${n}:`,
    other: 'Tiedosto on toisen alueen.',
  },
  policy: policyFi,
};

export type AreaTexts = typeof fi;
