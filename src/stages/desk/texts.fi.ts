import { pluralIn } from '../../kernel/language/plural.ts';
import type { ActReason } from '../../model/order/act-reason.ts';
import type { Availability } from '../../ports/matcher.ts';
import type { Answer } from './acts/listed.ts';
import type { Remedy } from './acts/remedy.ts';
import type { AwaitedParty } from '../../model/order/waiting/awaited.ts';
import type { AssignRefusal, OfSomebody } from './acts/assign.ts';
import type { TraineeRefusal } from './acts/trainees.ts';
import type { UnblockRefusal } from './acts/unblock.ts';
import { alert } from './alert-texts.fi.ts';

const plural = pluralIn('fi');

/** The coordinator's words. */
export const fi = {
  title: (number: string) => `Tilaus ${number}`,
  summary: (number: string) => `Verkostopalaveri ${number}`,
  status: {
    review: 'odottaa hyväksyntää',
    searching: 'botti etsii aikoja',
    choosing: 'tilaaja valitsee aikaa',
    stuck: 'odottaa koordinaattoria',
    offering: 'botti kysyy konsulteilta',
    preparing: 'palaveria valmistellaan',
    confirmed: 'vahvistettu',
    held: 'pidetty, keräämme palautetta',
    closed: 'valmis',
    cancelled: 'peruttu',
    unfilled: 'päättynyt ilman palaveria',
  },
  labels: {
    stage: 'Vaihe',
    status: 'Tilanne',
    seats: 'Konsultit',
    trainee: 'Harjoittelija',
    offers: 'Pyynnöt',
    problem: 'Huomaa',
    wished: 'Toivotut päivät',
  },
  awaited: {
    coordinator: 'koordinaattoria',
    bot: 'botin hakua',
    orderer: 'tilaajaa',
    consultants: 'konsulttien vastauksia',
    pair: 'konsultteja',
    meeting: 'palaveripäivää',
    answers: 'palautetta',
  } satisfies Record<AwaitedParty, string>,
  asksLater: (when: string) => `Botti kysyy konsulteilta ${when}.`,
  awaitedSince: (who: string, when: string) => `Odottaa ${who} ${when} lähtien`,
  contactWished: 'sinulle on yhteydenottopyyntö',
  /** A seat of a role with its holder, or without one. */
  seat: { held: (name: string, role: string) => `${name} (${role})`, free: (role: string) => `${role} puuttuu vielä` },
  offers: (counts: { open: number; willing: number; declined: number; silent: number; unreached: number }) =>
    [
      ...(counts.open > 0 ? [`vastaamatta ${counts.open}`] : []),
      ...(counts.willing > 0 ? [`lupautuneita ${counts.willing}`] : []),
      ...(counts.declined > 0 ? [`ei tällä kertaa ${counts.declined}`] : []),
      ...(counts.silent > 0 ? [`ei vastannut ajoissa ${counts.silent}`] : []),
      ...(counts.unreached > 0 ? [`tavoittamatta ${counts.unreached}`] : []),
    ].join(', '),
  days: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  buttons: {
    trainee: 'Ota harjoittelija mukaan',
    askTrainee: 'Kysy harjoittelijalta',
    open: 'Avaa tilaus',
    approve: 'Hyväksy ja aloita haku',
    assign: 'Anna tehtävä valituille',
    replace: (role: string) => `Vaihda ${role}`,
    widen: 'Hae naapurikunnista',
    askUnknown: 'Kysy kalenteria näkemättä',
    remind: 'Muistuta',
    settle: 'Merkitse hoidetuksi',
    comments: 'Lue sanalliset palautteet',
    why: 'Miksi juuri nämä?',
    keep: 'Palauta varaus',
    move: 'Siirrä',
    edit: 'Muuta tietoja',
    cancel: 'Peru tilaus',
    staff: 'Valitse konsultit',
    search: 'Laajenna hakua',
    board: 'Kaikki tilaukset',
    tab: 'Avaa välilehdellä',
    report: 'Raportti',
    followUp: 'Tilaa seurantapalaveri',
    noFollowUp: 'Seurantaa ei tarvita',
  },
  choose: {
    label: 'Konsultit',
    marks: {
      willing: 'on lupautunut',
      suggested: 'ehdolla',
      asked: 'ei vielä vastannut',
      declined: 'ei pääse',
      silent: 'ei vastannut',
      unreached: 'tavoittamatta',
      free: 'vapaa',
      busy: 'varattu',
      unknown: 'kalenteri ei näy',
    } satisfies Record<Answer | Availability, string>,
    who: 'Etsi pankista nimellä',
    find: 'Etsi',
    first: (shown: number, found: number) => `Tässä ovat ${shown} ensimmäistä ${found} sopivasta. Muut löydät nimellä.`,
    nobody: 'Tällä nimellä ei löytynyt ketään, joka sopii tilaukseen.',
    hint: 'Valitse yksi tai useampi. Listalla eivät ole esteelliset eivätkä tilaajan ja kutsuttujen yksiköiden työntekijät.',
  },
  /** What to do about it, before the button that does it. */
  how: {
    approve: 'Hyväksy tilaus, niin haku alkaa.',
    nearest: 'Näin se onnistuisi:',
    staff: 'Valitse konsultit listasta. Botti kertoo heille heti.',
    widen: 'Laajenna hakua naapurikuntiin, tai siirrä palaveri.',
    move: 'Sovi tilaajan kanssa uudet päivät ja siirrä palaveri niille.',
    remind: 'Muistuta niitä, joiden vastausta odotetaan.',
    keep: 'Jos palaveri pidetään sovittuna aikana, palauta varaus. Muuten siirrä tai peru palaveri.',
    settle: 'Kun asia on kunnossa, merkitse se hoidetuksi.',
  } satisfies Record<Remedy, string>,
  withOrderer: 'Näistä sovit tilaajan kanssa:',
  chat: 'keskustele',
  questioned: {
    declined: (name: string, when: string) => `${name} on kieltäytynyt kalenterikutsusta. Botti kysyi asiasta ${when}.`,
    busy: (name: string, when: string) => `${name}: kalenterissa on päällekkäinen meno. Botti kysyi asiasta ${when}.`,
  },
  busy: {
    who: (names: string) => `Kalenterissa on silloin muuta: ${names}.`,
    ask: 'Paikkaa ei ole vielä annettu. Annetaanko se silti?',
    insist: 'Anna paikka silti',
    back: 'Takaisin tilaukseen',
  },
  unreached: {
    title: 'Ei tavoitettu',
    help: (offered: boolean) =>
      `Viestini ei mennyt perille, joten soita tai lähetä sähköpostia. ${offered ? 'Lupautuneelle voit antaa tehtävän tästä kortista. ' : ''}Jotta tavoitan ihmisen jatkossa, hänen pitää tarvittaessa lisätä minut Teamsiin ja kirjoittaa minulle kerran, vaikka ”hei”.`,
    noContact: 'ei yhteystietoja',
  },
  alert,
  board: {
    title: 'Tilaukset nyt',
    needsYou: (n: number) =>
      plural(n, {
        none: 'Mikään ei odota sinua juuri nyt.',
        one: 'Yksi tilaus odottaa sinua.',
        other: `${n} tilausta odottaa sinua.`,
      }),
    yours: 'Odottaa sinua',
    elsewhere: 'Odottaa toista koordinaattoria',
    others: 'Etenee itsestään',
    more: (n: number) => plural(n, { one: 'Lisäksi yksi muu.', other: `Lisäksi ${n} muuta.` }),
    none: 'Avoimia tilauksia ei ole.',
    pick: 'Avattava tilaus',
  },
  after: {
    'order.follow-up':
      'Seurantapalaverin aika lähestyy, mutta tilaaja ei ole vastannut. Ehkä työntekijä on vaihtunut. Selvitätkö, kuka jatkaa?',
    'impact.card': 'Kysyimme tilaajalta, mitä palaverista seurasi, mutta viesti ei mennyt perille. Ehkä työntekijä on vaihtunut.',
  },
  reason: {
    label: 'Toiminnon syy (jää lokiin)',
    codes: {
      agreed: 'Näin sovittiin',
      'no-answers': 'Vastauksia ei ole tullut',
      hurry: 'On kiire',
      wish: 'Tilaajan tai konsultin toive',
      other: 'Muu syy',
    } satisfies Record<ActReason, string>,
  },
  leftOut: {
    about: 'Palaverista tuli enemmän vastauksia kuin siellä oli ihmisiä. Ylimenevät vastaukset on jätetty pois luvuista.',
    count: (answers: number, people: number) => `vastauksia ${answers}, ihmisiä ${people}`,
  },
  trainee: {
    label: 'Harjoittelija',
    about: 'Kysyn ensin harjoittelijalta, sitten tilaajalta ja konsulteilta. Hän tulee, jos se sopii kaikille.',
    comes: (name: string) => `${name}, tulee mukaan`,
    asked: (name: string) => `${name}, vastauksia puuttuu vielä`,
  },
  contact: {
    about: (name: string) =>
      `${name} antoi luvan ottaa yhteyttä siitä, mitä palaverista seurasi. Soittaisitko tai kirjoittaisitko?`,
    untold: 'Kyselyn vastauksia emme näytä kenestäkään erikseen. Kuuntele, mitä hän itse haluaa kertoa.',
  },
  debrief: {
    about: (name: string) => `${name} toivoo purkukeskustelua palaverin jälkeen. Ottaisitko yhteyttä?`,
    contact: 'Yhteystiedot',
  },
  comments: {
    title: (area: string) => `Sanalliset palautteet: ${area}`,
    none: 'Luettavaa ei juuri nyt ole. Sanat näkyvät täällä, kun usean palaverin vastauksia on koottu yhteen niin paljon, ettei kukaan erotu joukosta. Säilytysajan päätyttyä ne poistetaan.',
    private:
      'Alueen palautteista koottuja sanoja, ilman tilausta, päivää ja vastaajaa. Vain sinun luettavaksesi. Lukemisesta jää lokimerkintä.',
    helped: 'Mikä auttoi?',
    change: 'Mitä tekisit toisin?',
  },
  permissions: {
    line: (name: string, day: string) => `${name}: ${day}`,
    permission: {
      title: 'Luvat päättyvät pian',
      how: 'Sovi jatkosta hänen ja esihenkilön kanssa, ja vie uusi päivä konsulttipankkiin.',
    },
    refresher: {
      title: 'Kertauskoulutuksen aika',
      how: 'Sovi koulutuksesta hänen kanssaan, ja vie uusi päivä konsulttipankkiin.',
    },
    ownTitle: 'Lupasi vetää palavereja päättyy pian',
    own: (day: string) =>
      `Työnantajasi lupa päättyy ${day}. Sovi jatkosta esihenkilösi kanssa ja kerro koordinaattorille, niin pyynnöt jatkuvat.`,
  },
  digest: {
    mine: 'Omat tilaukset',
    decide: 'Katso',
    deciding: 'Konsultti odottaa päätöstäsi',
    wishes: (n: number) => plural(n, { one: 'Yksi konsultti odottaa päätöstäsi.', other: `${n} konsulttia odottaa päätöstäsi.` }),
    ahead: (n: number) =>
      plural(n, {
        one: 'Yhden konsultin lupa tai kertauskoulutus on pian ajankohtainen.',
        other: `${n} konsultin lupa tai kertauskoulutus on pian ajankohtainen.`,
      }),
    past: 'Tämä aamun lista on vanhentunut.',
    title: 'Hyvää huomenta',
    since: (when: string) => `Odottanut ${when} lähtien`,
    open: 'Näytä tilaukset',
  },
  channel: {
    claimed: (areas: string, n: number) =>
      `Kiitos! Tämä on nyt koordinaattorin kanava: ${areas}. ${plural(n, { none: 'Avoimia tilauksia ei juuri nyt ole.', one: 'Näytän tässä yhden avoimen tilauksen.', other: `Näytän tässä ${n} avointa tilausta.` })}`,
  },
  lost: {
    title: 'Koordinaattorin kanava puuttuu',
    what: (area: string) =>
      `${area}: koordinaattorin kanava ei ole enää käytössäni. Se on poistettu tai arkistoitu, tai minut on poistettu sieltä.`,
    meanwhile:
      'Siihen asti kirjoitan kustakin tilauksesta kahden kesken sille koordinaattorille, joka siitä vastaa. Samoin tulee aamun viesti.',
    how: (area: string) =>
      `Näin otat kanavan taas käyttöön: lisää minut tarvittaessa tiimiin ja kirjoita minulle valitsemallasi kanavalla (@-maininta) ”ota kanava käyttöön ${area}”. Avoimet tilaukset siirtyvät silloin sinne.`,
  },
  reminded: (n: number) => plural(n, { one: 'Muistutus lähtee yhdelle.', other: `Muistutus lähtee ${n} henkilölle.` }),
  remindedLately: 'Muistutus lähti jo alle tunti sitten. Annetaan hetki aikaa.',
  /** Why somebody chosen gets no seat, by name. */
  unfit: {
    'already-seated': (who: string) => `${who} on jo mukana tässä palaverissa.`,
    'not-outsider': (who: string) => `${who} työskentelee tilaajan tai kutsutussa yksikössä, joten hän ei ole ulkopuolinen.`,
    excluded: (who: string) => `${who} on merkitty tilaukseen esteelliseksi.`,
    recused: (who: string) => `${who} on ilmoittanut olevansa esteellinen.`,
    'permission-ended': (who: string) => `${who} ei voi ottaa tehtävää, koska hänen lupansa päättyy ennen palaveria.`,
    'in-training': (who: string) => `${who} on vielä harjoittelija: hän voi tulla mukaan, muttei vetää palaveria.`,
    'booked-elsewhere': (who: string) => `${who} on samaan aikaan toisessa verkostopalaverissa.`,
  } satisfies Record<OfSomebody, (who: string) => string>,
  refusals: {
    'no-trainee-now': 'Palaveriin ei voi nyt kysyä harjoittelijaa.',
    'not-free': 'Harjoittelija ei ole enää vapaa tähän aikaan. Avaa tilaus uudelleen.',
    'no-order': 'Tilausta ei löytynyt.',
    'not-coordinator': 'Tämän voi tehdä vain koordinaattori. Kysy alueesi koordinaattorilta.',
    'not-now': 'Tätä ei voi tehdä tilauksen nykyisessä vaiheessa. Avaa tilaus, niin näet, mitä voit tehdä.',
    'no-more-municipalities': 'Kunnalle ei ole merkitty naapurikuntia.',
    'no-time-chosen': 'Tilaaja ei ole vielä valinnut aikaa. Voit antaa tehtävän sen jälkeen.',
    'time-passed': 'Palaverin aika on jo mennyt. Siirrä palaveri ensin.',
    'not-staffing': 'Tässä vaiheessa et voi valita konsultteja.',
    'choose-somebody': 'Valitse ensin konsultti listalta.',
    'too-many-chosen': 'Valitsit useampia kuin tehtäviä on avoinna.',
    'no-such-seat': 'Tässä tehtävässä ei ole nyt ketään.',
    'not-in-bank': 'Valittu henkilö ei ole konsulttipankissa.',
    'nobody-to-remind': 'Juuri nyt ei odoteta ketään, jota botti voisi muistuttaa.',
    'no-log': 'Hakua ei ole vielä tehty.',
  } satisfies Record<DeskRefusal, string>,
};

export type DeskTexts = typeof fi;

/** Every no of the desk; each has its sentence in three languages. */
export type DeskRefusal =
  | Exclude<AssignRefusal, OfSomebody>
  | UnblockRefusal
  | 'no-order'
  | 'not-coordinator'
  | 'nobody-to-remind'
  | 'no-log'
  | TraineeRefusal;
