import { uncapitalised } from '../../kernel/language/phrases.ts';
import { pluralIn } from '../../kernel/language/plural.ts';
import type { SeatErrand } from './life/own-part.ts';
import type { OrderRefusal } from './order-refusals.ts';
import { news } from './news-texts.fi.ts';

const plural = pluralIn('fi');

/** Words of the order's own cards. */
export const fi = {
  title: (number: string) => `Verkostopalaveri ${number}`,
  summary: (number: string, phase: string) => `Verkostopalaveri ${number}: ${uncapitalised(phase)}.`,
  wished: (days: number, first: string, last: string) =>
    plural(days, { one: first, other: `${days} päivää, ${first} – ${last}` }),
  /** What the orderer may expect now, one or two sentences for each phase. */
  phases: {
    review: 'Koordinaattori käy tilauksesi läpi ja ottaa yhteyttä, jos jotain pitää tarkentaa. Sinun ei tarvitse tehdä mitään.',
    searching: 'Etsimme vapaita aikoja. Ehdotukset tulevat tähän, yleensä alle minuutissa.',
    choosing: 'Valitse aika, niin kysymme konsulteilta.',
    stuck: 'Koordinaattori hoitaa tilausta ja on sinuun yhteydessä. Voit myös ehdottaa uusia päiviä.',
    offering: 'Kerromme heti, kun konsultit ovat koossa. Sinun ei tarvitse tehdä mitään.',
    preparing: 'Palaveria valmistellaan.',
    confirmed: 'Valmistelusta on puhuttu, ja palaveri pidetään sovittuna aikana.',
    held: 'Kiitos. Palautekysely on omana viestinään tässä keskustelussa. Jos olet jo vastannut, muuta ei tarvita.',
    closed: 'Tilaus on valmis. Kiitos yhteistyöstä.',
    cancelled: 'Voit tilata uuden palaverin milloin vain.',
    unfilled: 'Tilaus päättyi ilman palaveria, koska uusia päiviä ei tullut.',
  },
  /** The first line where the phase alone does not tell it. */
  expected: {
    offering: {
      convener: 'Kerromme heti, kun koollekutsuja on löytynyt. Sinun ei tarvitse tehdä mitään.',
      others: 'Kerromme heti, kun konsultit ovat koossa. Sinun ei tarvitse tehdä mitään.',
    },
    acute: (life: string) =>
      `Tilaus on kiireellinen, ja koordinaattori tietää siitä. Kysymme konsulteilta heti, myös illalla ja viikonloppuna, ja kullakin on ${life} aikaa vastata. Puhelinnumerot saatte heti, kun joku on ottanut tehtävän.`,
    timeAgreed: (time: string) => `Koollekutsuja sopi perheen kanssa ajan: ${time}.`,
    mayAgree: 'Kun koollekutsuja on tavannut perheen, he voivat sopia toisen ajan. Kerron siitä sinulle.',
    preparation: { convener: 'Koollekutsujan valmistelu', others: 'Konsulttien valmistelu' },
    asksLater: (when: string) => `Kysymme konsulteilta ${when}.`,
    takesPlace: (time: string, place: string) => `Palaveri pidetään ${time}, ${place}.`,
    nothing: 'Sinun ei tarvitse tehdä mitään.',
  },
  step: (now: string, of: string, stage: string) => `Vaihe ${now}/${of} · ${stage}`,
  phone: {
    ask: 'Mistä numerosta sinut tavoittaa?',
    known: (phone: string) => `Puhelinnumerosi: ${phone}`,
    label: 'Puhelinnumerosi',
    why: 'Numeron näkevät vain ne, jotka ottavat palaverin hoitaakseen. Kysymme sitä vain kerran.',
    save: 'Tallenna numero',
  },
  noChoiceYet: 'Ajat odottavat vielä valintaasi. Valitse niistä, niin jatkamme heti.',
  waitingNames: (count: number, seats: number) => `Konsultteja on löytynyt ${count}/${seats}.`,
  wishedLabel: 'Toivottu',
  slots: {
    found: (count: number): string =>
      count === 2
        ? 'Löysimme kaksi aikaa. Valitse parempi.'
        : plural(count, { one: 'Löysimme yhden ajan. Sopiiko se?', other: `Löysimme ${count} aikaa. Valitse paras.` }),
    inReserve: (count: number): string =>
      count === 2 ? 'Voit ensin merkitä toisen varalle.' : 'Voit ensin merkitä varalle enintään kaksi muuta.',
    choose: 'Valitse',
    reserve: 'Käy varalle',
    allPassed: 'Ehdotetut ajat ovat jo menneet tai liian lähellä. Pyydä muita aikoja tai ehdota uusia päiviä.',
    free: (count: number) => plural(count, { one: '1 konsultti vapaana', other: `${count} konsulttia vapaana` }),
    ownBusy: 'kalenterissasi on muuta',
  },
  buttons: {
    moreTimes: 'Näytä muita aikoja',
    newDays: 'Ehdota uusia päiviä',
    move: 'Siirrä palaveri',
    cancel: 'Peru tilaus',
    edit: 'Muuta tietoja',
    confirmCancel: 'Peru tilaus',
    back: 'Takaisin tilaukseen',
    followUp: 'Tilaa seurantapalaveri',
    checklist: 'Tallenna merkinnät',
    open: (number: string) => `Avaa ${number}`,
    board: 'Kaikki tilaukset',
    newOrder: 'Tilaa palaveri',
    mine: 'Omat tilaukset',
    language: 'Vaihda kieli',
  },
  checklist: {
    title: 'Muista ennen palaveria',
    room: 'Tila',
    roomBooked: 'Tila on varattu',
    interpreter: 'Tulkki',
    interpreterOrdered: 'Tulkki on tilattu',
  },
  pair: {
    title: {
      convener: (number: string) => `${number}: koollekutsuja löytyi`,
      alone: (number: string) => `${number}: vetäjä löytyi`,
      pair: (number: string) => `${number}: konsultit löytyivät`,
      team: (number: string) => `${number}: konsultit löytyivät`,
    },
    overSummary: (number: string) => `Verkostopalaveri ${number}: konsultit`,
    intro: {
      convener: 'Koollekutsuja ottaa sinuun yhteyttä ja kutsuu osallistujat yhdessä perheen kanssa.',
      alone: 'Vetäjä ottaa sinuun yhteyttä valmistelusta.',
      pair: 'Konsultit ottavat sinuun yhteyttä valmistelusta.',
      team: 'Konsultit ottavat sinuun yhteyttä valmistelusta.',
    },
    yourPhone: (phone: string) => `Sinulle soitetaan numeroon ${phone}.`,
    yours: 'Sinun tehtäväsi',
    tasks: {
      invite: 'Kutsu asiakas, läheiset ja ammattilaiset. Kerro kaikille, ketkä tulevat ja miksi.',
      inviteNoClient: 'Kutsu osallistujat ja kerro heille, mistä puhutaan.',
      inviteWithConvener: 'Koollekutsuja kutsuu osallistujat yhdessä perheen kanssa. Auta häntä alkuun.',
      inviteWithFamily: 'Sopikaa perheen kanssa, ketkä kutsutaan, ja kutsukaa heidät yhdessä.',
      inviteWithTeam: 'Sopikaa perheen ja konsulttien kanssa, ketkä kutsutaan ja kuka kutsuu.',
      room: (before: string, after: string) => `Varaa tila palaverin ajaksi ja lisäksi ${before} ennen ja ${after} jälkeen.`,
      online: 'Lähetä kalenterikutsun Teams-linkki osallistujille.',
      interpreter: (interpreter: string) => `Tilaa tulkki (${interpreter}).`,
      summary: 'Tallenna yhteenveto asiakastietoihin, ei tänne.',
    },
    noContact: 'yhteystiedot kalenterikutsussa',
    overTitle: (number: string) => `${number}: tiedot muuttuvat`,
    over: 'Tässä aiemmin olleet tiedot eivät enää pidä paikkaansa. Kerromme heti, kun uudet ovat selvillä.',
  },
  news,
  nearest: {
    title: 'Näin se onnistuisi',
    take: (when: string) => `Vaihda: ${when}`,
    withCoordinator: 'Jos jokin näistä sopii, soita koordinaattorille.',
  },
  followUp: {
    title: 'Olisiko seurantapalaverin aika?',
    summary: (number: string) => `Verkostopalaveri ${number}: seuranta`,
    body: 'Mitä sovituista asioista on tehty, ja mikä on muuttunut? Seurannassa puhutte siitä yhdessä.',
    day: 'Seuranta noin',
    decline: 'Seurantaa ei tarvita',
    declined: 'Selvä, seurantaa ei tarvita. Voit silti tilata uuden palaverin milloin vain.',
  },
  /** Who is asked first at the next time, where somebody was to come. */
  firstAsked: (people: number) =>
    plural(people, { none: '', one: 'Kysymme ensin samalta konsultilta.', other: 'Kysymme ensin samoilta konsulteilta.' }),
  cancelling: {
    title: (number: string) => `Perutaanko ${number}?`,
    body: 'Jos päivä vain vaihtuu, siirrä palaveri perumisen sijaan.',
    /** Whom the bot tells of it; empty: nobody has been asked yet. */
    told: {
      orderer: (isAnybodyAsked: boolean): string => (isAnybodyAsked ? 'Kerromme konsulteille puolestasi.' : ''),
      coordinator: (isAnybodyAsked: boolean): string =>
        isAnybodyAsked ? 'Kerromme tilaajalle ja konsulteille.' : 'Kerromme tilaajalle.',
    },
    reason: 'Syy',
    required: 'Valitse syy.',
  },
  editing: {
    title: (number: string) => `Muuta tilausta ${number}`,
    body: 'Aika ja menetelmä säilyvät. Kerromme muutoksista niille konsulteille, jotka ovat jo lupautuneet.',
    send: 'Tallenna muutokset',
    saved: (fields: string) =>
      fields === '' ? 'Mitään ei muutettu. Tilaus on ennallaan.' : `Muutokset on tallennettu: ${fields}.`,
    faulty: (fields: string) => `Muutoksia ei vielä tallennettu. Tarkista: ${fields}.`,
  },
  moving: {
    title: (number: string) => `Siirretäänkö ${number}?`,
    body: 'Anna uudet päivät. Tilausnumero säilyy.',
    send: 'Etsi uusi aika',
    faulty: (fields: string) => `Palaveria ei vielä siirretty. Tarkista nämä kohdat: ${fields}.`,
  },
  newDays: {
    title: (number: string) => `Uudet päivät: ${number}`,
    body: 'Anna päivät, jotka sopivat. Muu tilaus säilyy ennallaan.',
    send: 'Vaihda päivät',
    faulty: (fields: string) => `Päiviä ei vielä vaihdettu. Tarkista nämä kohdat: ${fields}.`,
  },
  mine: {
    title: 'Omat tilauksesi',
    none: 'Sinulla ei ole vielä tilauksia.',
    titleOfAll: 'Omat tilauksesi, palaverisi ja pyyntösi',
    noneOfAll: 'Sinulla ei ole nyt tilauksia, tulevia palavereja eikä avoimia pyyntöjä.',
    orders: 'Tilauksesi',
    requests: 'Vastaustasi odottavat pyynnöt',
    coming: 'Tulevat palaverisi',
    until: (until: string) => `Vastaa viimeistään ${until}`,
    more: (count: number) => plural(count, { one: 'Lisäksi yksi muu.', other: `Lisäksi ${count} muuta.` }),
    desk: 'Odottaa sinua koordinaattorina',
    since: (when: string) => `Odottanut ${when} lähtien`,
    /** What I do next. */
    next: {
      counts: 'Kirjaa, montako tuli paikalle.',
      talk: 'Sovi valmistelusta ja kerro, kun se on tehty.',
      'others-talk': 'Olet valmis. Odotamme muita.',
      team: 'Tehtävä on sinun. Etsimme vielä muita konsultteja.',
      meeting: 'Palaveri pidetään sovittuna aikana.',
      'asked-along': 'Vastaa, tuletko mukaan oppimaan.',
      'others-asked': 'Odotamme, sopiiko muille, että tulet.',
      room: 'Varaa tila ja merkitse se varatuksi.',
      interpreter: 'Tilaa tulkki ja merkitse se tilatuksi.',
    } satisfies Record<SeatErrand | 'room' | 'interpreter', string>,
    trainee: 'Harjoittelija',
    willing: 'Lupasit tulla, koordinaattori tekee valinnan',
    own: 'Oma työni ja palautteeni',
    details: 'Omat tiedot',
  },
  talk: {
    guardTitle: 'Poista viestisi, kiitos',
    guarded: (kinds: string) =>
      `Viestissäsi oli ${kinds}. En tallentanut siitä mitään. Poista viesti tästä keskustelusta ja kirjoita uudelleen ilman tällaisia tietoja.`,
    guardWhy: 'Tilaukseen ei tarvita eikä siihen saa kirjoittaa tietoja, joista asiakas tunnistetaan.',
    unknown: 'En ymmärtänyt, mitä tarvitset. Näillä pääsee eteenpäin:',
    unknownTitle: 'Miten voin auttaa?',
    methodTitle: 'Menetelmät',
    orderThis: (method: string) => `Tilaa: ${method}`,
    facts: { seats: 'Konsultteja', length: 'Kesto', kind: 'Osallistujat' },
    unfinished: 'Tilaus, jota et ole vielä lähettänyt',
    dropUnfinished: 'Poista keskeneräinen',
    cancelThis: (number: string) => `Peru ${number}`,
    olderToo: 'Muut löydät omista tilauksistasi.',
    whichCancel: 'Mikä tilaus perutaan?',
    nothingToCancel: 'Sinulla ei ole peruttavia tilauksia.',
  },
  absent: {
    title: 'Etkö pääse palaveriin?',
    one: 'Tästäkö on kyse? Mitään ei tapahdu, ennen kuin painat nappia.',
    several: (count: number) => `Sinulla on tulossa ${count} palaveria. Mistä on kyse?`,
    severalThen: (count: number) => `Silloin sinulla on ${count} palaveria. Mistä on kyse?`,
    none: 'Sinulla ei ole tulevia palavereja.',
    noneOn: (date: string) => `Sinulla ei ole palaveria ${date}.`,
    pauseInstead: 'Pidemmän poissaolon voit merkitä tauoksi.',
    seat: (number: string, time: string) => `${number}: olet konsulttina ${time}`,
    own: (number: string, time: string) => `${number}: tilaamasi palaveri, ${time}`,
    withdraw: 'Luovun tehtävästä',
    pause: 'Merkitse tauko',
  },
  refusals: {
    'no-order': 'Tilausta ei löytynyt.',
    'not-yours': 'Vain tilaaja tai alueen koordinaattori voi tehdä tämän.',
    'not-orderer': 'Vain tilaaja voi valita ajan.',
    'too-late-now': 'Tätä ei voi enää tehdä, koska tilaus on edennyt. Avaa tilaus, niin näet, mitä voit tehdä.',
    'slot-missing': 'Valitse ensin aika listasta.',
    'slot-unknown': 'Tämä aika ei ole enää tarjolla. Valitse jokin kortin ajoista.',
    'slot-too-soon': 'Tämä aika on jo niin lähellä, ettei konsultteja ehditä kysyä. Valitse myöhempi aika.',
    'slot-past': 'Tämä aika on jo mennyt. Valitse jokin toinen.',
    'reason-missing': 'Valitse perumisen syy.',
    'not-held': 'Seurantapalaverin voi tilata, kun palaveri on pidetty.',
    'no-area': 'Aluetta ei ole. Valitse listasta.',
  } satisfies Readonly<Record<OrderRefusal, string>>,
};

export type OrderTexts = typeof fi;
