import { NO_BREAK } from '../../../kernel/language/format.ts';
import { pluralIn } from '../../../kernel/language/plural.ts';
import type { Method } from '../../area/methods.ts';
import { stages } from './stages.fi.ts';

const plural = pluralIn('fi');

type Weeks = NonNullable<Method['preparationWeeks']>;
type Series = Pick<NonNullable<Method['series']>, 'meetings' | 'everyWeeks'>;

/**
 * Guidance in plain words: the four stages, the facilitator's tasks, the pocket list of the meeting, invitations, taking up one's worry, and
 * three questions that lead to a method. Each sentence is true of one facilitator and of four; those of `work` know no client.
 */
export const fi = {
  stages,
  /** The seven tasks of the outside facilitator, each at its stage. */
  tasks: {
    preparation: [
      'Valmistele palaveri tilaajan kanssa: mitä toivotaan, ketkä tulevat ja miten edetään.',
      'Varmista, että olet ulkopuolinen: et hoida asiaa etkä päätä siitä.',
    ],
    dialogue: [
      'Avaa palaveri niin, että jokaisen on turvallista puhua: kerro kulku, kesto ja mitä kirjataan.',
      'Anna jokaiselle vuoro puhua ja vuoro kuunnella. Pidä ne erillään.',
      'Kysy avoimesti, ja suuntaa puhe toiveisiin ja tulevaan. Älä neuvo, arvioi tai ota kantaa.',
    ],
    discussion: ['Kokoa yhteenveto osallistujien sanoin: kuka tekee mitä, kenen kanssa ja milloin.'],
    after: ['Pura palaveri, katso, että palaute kerätään, ja muista, mitä seurannasta sovittiin.'],
  },
  /** What to have at hand in the meeting. Private time comes between the two, where the method has it. */
  pocket: {
    lead: {
      first: [
        '**Aloitus:** toivota tervetulleeksi, kerro, miten edetään ja kauanko kestää, ja pyydä jokaista esittäytymään.',
        '**1. kierros:** miltä asia näyttää, ja mitä kukin toivoo?',
        '**2. kierros:** mikä huolestuttaa, ja mikä auttaisi?',
      ],
      last: ['**Yhteenveto:** kuka tekee mitä, kenen kanssa ja milloin? Sopikaa myös, milloin katsotte, miten kävi.'],
    },
    recorder: {
      first: [
        '**Aloitus:** kerro, mitä kirjaat ja kuka yhteenvedon saa.',
        '**Kierrokset:** kirjaa näkyville puhujan omin sanoin toiveet, huolet ja mikä auttaa.',
      ],
      last: [
        '**Yhteenveto:** lue kirjaukset ääneen, korjaa ne ja lisää, kuka tekee mitä, kenen kanssa ja milloin.',
        '**Lopuksi:** anna yhteenveto niille, joille se sovittiin. Minulle sitä ei lähetetä.',
      ],
    },
    convener: {
      first: [
        '**Aloitus:** toivota tervetulleeksi ja kertaa, mistä asiasta suunnitelma tehdään.',
        '**Tieto:** pyydä työntekijöitä puhumaan lyhyesti ja selkeästi, ja anna perheen kysyä kaikki.',
      ],
      last: [
        '**Suunnitelma:** käy se läpi perheen sanoin: kuka tekee mitä, kenen kanssa ja milloin.',
        '**Lopuksi:** sopikaa seurannasta ja siitä, kuka suunnitelman saa. Minulle sitä ei lähetetä.',
      ],
    },
    member: {
      first: ['**Koko ajan:** kuuntele, ja katso, että jokainen saa vuoronsa.'],
      last: ['**Yhteenveto:** auta siinä, mistä muiden konsulttien kanssa sovitte.'],
    },
  },
  privateTime: '**Perheen oma aika:** jätä perhe ja läheiset keskenään, ole lähellä äläkä kiirehdi heitä.',
  invitation: {
    client: {
      greeting: 'Tervetuloa palaveriin.',
      how: 'Keskustelua ohjaa ulkopuolinen vetäjä. Hän ei päätä asioistasi. Saat puhua, kuunnella tai olla hiljaa, ja voit pyytää taukoa. Jos tarvitset apua tulemiseen tai haluat tukihenkilön mukaan, kerro siitä meille.',
    },
    convener: {
      greeting: 'Tervetuloa palaveriin.',
      how: 'Koollekutsuja on ulkopuolinen, eikä hän päätä mistään. Voit kysyä häneltä etukäteen mitä vain. Jos tarvitset apua tulemiseen, kerro siitä hänelle.',
    },
    work: {
      greeting: 'Tervetuloa keskusteluun.',
      how: 'Keskustelua ohjaa ulkopuolinen vetäjä. Hän ei ota kantaa asiaan. Jokainen saa puhua, ja jokaista kuunnellaan. Sinun ei tarvitse valmistautua.',
    },
  },
  worry: {
    title: 'Huolen puheeksi ottaminen',
    button: 'Miten otan huolen puheeksi?',
    summary: 'Kerro oma huolesi avoimesti ja kunnioittavasti. Tästä ei tallennu mitään.',
    parts: [
      {
        title: 'Ennen',
        steps: [
          'Mieti, mistä juuri sinä olet huolissasi ja mitä tapahtuu, jos et tee mitään.',
          'Mieti, mikä on hyvin ja missä voit olla asiakkaan tukena.',
          'Mieti, mikä sanoissasi voisi tuntua uhkaavalta. Kokeile, miten sanoisit sen toisin.',
          'Valitse rauhallinen hetki ja paikka.',
        ],
      },
      {
        title: 'Keskustelussa',
        steps: [
          'Kerro ensin, mikä on hyvin.',
          'Kerro huolesi omanasi ja pyydä apua: ”Minulla on huoli, ja haluaisin miettiä tätä kanssasi.”',
          'Kysy ja kuuntele. Älä syytä, arvioi tai kiirehdi ratkaisuun.',
          'Sopikaa, mitä teette seuraavaksi ja ketkä olisi hyvä saada mukaan. Ehdota tarvittaessa verkostopalaveria.',
        ],
      },
      {
        title: 'Jälkeen',
        steps: [
          'Mieti, miltä keskustelu tuntui ja mitä huolellesi tapahtui.',
          'Pidä lupauksesi, ja sovi, milloin puhutte uudelleen.',
          'Jos laki velvoittaa sinut ilmoittamaan huolesta, tee ilmoitus. Verkostopalaveri ei korvaa sitä.',
        ],
      },
    ],
  },
  /** Three questions for whoever does not know which method to choose. */
  choosing: {
    title: 'Mikä menetelmä sopisi?',
    button: 'Auta valitsemaan menetelmä',
    kind: { ask: 'Onko asiakas mukana palaverissa?', client: 'Kyllä, asiakas on mukana', none: 'Ei, asiakasta ei ole mukana' },
    need: {
      ask: 'Mikä auttaisi nyt eniten?',
      future: 'Asia on jumissa: tarvitaan yhteinen suunta',
      'own-plan': 'Perhe ja läheiset tekevät oman suunnitelman',
      'same-team': 'Sama työryhmä tapaa monta kertaa',
      'good-situation': 'Yhteinen kuva lapsen hyvästä tilanteesta',
      everyday: 'Tukea lapsen arkeen kotona ja koulussa',
      division: 'Selkeys siihen, kuka tekee mitä',
      stuck: 'Yhteistyö on jumissa ja siitä pitää puhua',
      start: 'Hankkeen tai muutoksen alku yhdessä',
      area: 'Alueen väki samaan keskusteluun',
      theme: 'Yksi aihe monesta suunnasta',
    },
    wait: { ask: 'Voiko palaveri odottaa pari viikkoa?', yes: 'Kyllä voi', no: 'Ei, se tarvitaan heti' },
    cannotSay: 'En osaa sanoa',
    found: 'Tämä voisi sopia. Koordinaattori auttaa, jos et ole varma.',
    urgent: 'Merkitse tilaus kiireelliseksi, niin koordinaattori näkee sen heti.',
    order: 'Tilaa tämä',
    again: 'Vastaa uudelleen',
    coordinator: {
      title: 'Koordinaattori auttaa',
      body: 'Vastauksistasi ei löytynyt yhtä menetelmää. Tilaa silti: koordinaattori soittaa ja miettii menetelmän kanssasi.',
      order: 'Tilaa, menetelmä sovitaan',
    },
  },
  /** How a method runs, in few words. */
  runs: {
    preparation: 'Valmistelu',
    weeks: ({ least, usual }: Weeks) =>
      plural(usual, { one: 'viikko', other: `${least === usual ? usual : `${least}–${usual}`}${NO_BREAK}viikkoa` }),
    series: 'Tapaamiset',
    meetings: ({ meetings, everyWeeks }: Series) => {
      const every = plural(everyWeeks, { one: 'joka viikko', other: `joka ${everyWeeks}. viikko` });
      return meetings === 'open' ? `${every}, kunnes toisin sovitaan` : `${meetings} tapaamista, ${every}`;
    },
    followUp: 'Seuranta',
    months: (months: number) => plural(months, { one: 'kuukauden kuluttua', other: `${months}${NO_BREAK}kuukauden kuluttua` }),
  },
  card: {
    stages: 'Mitä palaverissa tapahtuu?',
    tasks: 'Tehtäväni vaihe vaiheelta',
    pocket: 'Muistilista palaveriin',
    mine: (words: string) => `**Sinun osuutesi:** ${words}`,
    parts: 'Palaverin kulku',
    part: (name: string, length: string) => `${name}, ${length}`,
    next: (words: string) => `**Seuraavaksi:** ${words}`,
    done: 'Tehty',
    save: 'Tallenna',
    invitation: 'Kutsun teksti',
    copy: 'Kopioi teksti ja lisää yhteystietosi. Älä kirjoita siihen nimiä tai henkilötietoja muista.',
    page: { client: 'Sivu perheelle: mitä palaverissa tapahtuu', none: 'Sivu osallistujille: mitä palaverissa tapahtuu' },
  },
  /** For those who are invited, to read or to print. */
  page: {
    title: 'Verkostopalaveri',
    intro: {
      client: 'Tällä sivulla kerrotaan, mitä palaverissa tapahtuu.',
      none: 'Tällä sivulla kerrotaan, mitä keskustelussa tapahtuu.',
    },
    yours: 'Sinun osuutesi',
    good: 'Hyvä tietää',
    rights: {
      client: [
        'Saat puhua, kuunnella tai olla hiljaa.',
        'Saat pyytää taukoa tai lähteä, jos sinusta tuntuu siltä.',
        'Saat ottaa mukaan jonkun, joka tukee sinua. Sovi siitä sen kanssa, joka kutsui sinut.',
        'Lopuksi voit antaa palautetta. Emme kysy nimiä.',
      ],
      none: [
        'Jokainen saa puhua, ja jokaista kuunnellaan.',
        'Vetäjä on ulkopuolinen, eikä hän päätä asioista.',
        'Lopuksi voit antaa palautetta. Emme kysy nimiä.',
      ],
    },
    print: 'Voit tulostaa tämän sivun.',
  },
};

export type GuideWords = typeof fi;
