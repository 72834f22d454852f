import type { MatchProblem, NearestHint } from './order/match-log.ts';

/** Names of the field's things, used by every stage. */
export const fi = {
  stages: {
    1: 'Neuvottelu: palaverin tilaus ja valmistelu',
    2: 'Dialogi: palaverin aloitus ja dialogi',
    3: 'Keskustelu: palaverin yhteenveto ja lopetus',
    4: 'Neuvottelu: palaverin jälkitoimet',
  },
  phases: {
    review: 'Koordinaattori katsoo tilauksen',
    searching: 'Etsimme aikoja',
    choosing: 'Valitse aika',
    stuck: 'Koordinaattori auttaa',
    offering: 'Kysymme konsulteilta',
    preparing: 'Konsultit löytyivät, valmistelu alkaa',
    confirmed: 'Palaveri on vahvistettu',
    held: 'Palaveri on pidetty, keräämme palautetta',
    closed: 'Valmis',
    cancelled: 'Peruttu',
    unfilled: 'Päättyi ilman palaveria',
  },
  /** The same in two or three words, for a badge: it is cut where there is no room. */
  badges: {
    review: 'Koordinaattori katsoo',
    searching: 'Etsimme aikoja',
    choosing: 'Valitse aika',
    stuck: 'Koordinaattori auttaa',
    offering: 'Kysymme konsulteilta',
    preparing: 'Valmistellaan',
    confirmed: 'Vahvistettu',
    held: 'Pidetty',
    closed: 'Valmis',
    cancelled: 'Peruttu',
    unfilled: 'Päättynyt',
  },
  roles: { lead: 'vetäjä', recorder: 'kirjaaja', convener: 'koollekutsuja', member: 'työryhmän jäsen' },
  groups: {
    child: 'lapset 7–12 v',
    young: 'nuoret 13–17 v',
    client: 'asiakas ja perhe',
    close: 'läheiset',
    professional: 'ammattilaiset',
    orderer: 'tilaaja',
    consultant: 'konsultit',
  },
  problems: {
    review: 'odottaa hyväksyntääsi',
    'no-time': 'sopivaa aikaa ei löytynyt',
    'nobody-qualified': 'kukaan ei täytä ehtoja',
    'calendars-unknown': 'kalentereita ei saatu luettua',
    'nobody-took-it': 'kukaan ei ottanut paikkaa',
    'nobody-reached': 'avoimeen paikkaan ei tavoitettu ketään',
    'second-seat': 'kaikkia konsultteja ei ole löytynyt ajoissa',
    'choose-willing': 'valmiit odottavat, että valitset heistä',
    'outlook-declined': 'kalenterikutsusta on kieltäydytty, tai kalenterissa on päällekkäinen meno',
    'outlook-changed': 'kalenterivarausta on muutettu Outlookissa',
    'outlook-unclear': 'kalenterikutsuun vastattiin kieltävästi osoitteesta, jota botti ei tunne',
    'no-link': 'palaverin Teams-linkki puuttuu',
    'not-booked': 'kalenterivarausta ei ole saatu tehtyä',
    'consultant-left': 'konsultti ei ole enää käytettävissä',
    'orderer-left': 'tilaaja on lähtenyt organisaatiosta',
    'too-late': 'vetäjiä ei saatu kokoon ajoissa',
    'days-over': 'toivotut päivät ovat menneet, ja tilaajalta on kysytty uusia',
    'no-choice': 'tilaaja ei ole valinnut aikaa',
    'not-outsider': 'konsultti on yksiköstä, joka kutsuttiin jälkikäteen',
    'not-prepared': 'valmistelua ei ole kuitattu',
    'pair-broke': 'konsultti luopui paikastaan',
    debrief: 'konsultti toivoo purkukeskustelua',
    unreachable: 'viesti ei mennyt perille',
    'put-aside': 'botin työ keskeytyi',
  },
  /** What a search found missing, as the desk reads it. */
  matchProblems: {
    'no-window': 'Tilauksessa ei ole toivottua aikaa.',
    'window-ends-before-start': 'Toivotun ajan loppu on ennen alkua.',
    'window-in-past': 'Toivotut ajat ovat jo menneet.',
    'too-soon': 'Toivottu aika on liian pian.',
    'longer-than-window': 'Palaveri ei mahdu toivottuun aikaan.',
    'longer-than-working-day': 'Palaveri valmisteluineen ei mahdu työpäivään.',
    'only-days-off': 'Toivotut päivät ovat vapaapäiviä.',
    'nobody-in-bank': 'Konsulttipankki on tyhjä.',
    'nobody-in-area': 'Kukaan ei toimi tässä kunnassa.',
    'nobody-qualified': 'Kukaan ei täytä ehtoja.',
    'too-few-qualified': 'Ehdot täyttäviä on liian vähän.',
    'all-unknown': 'Yhdenkään ehdot täyttävän kalenteri ei näy.',
    'too-few-known': 'Liian monen kalenteri ei näy.',
    'no-common-time': 'Yhteistä vapaata aikaa ei löytynyt.',
  } satisfies Readonly<Record<MatchProblem, string>>,
  /** Single changes of a wish after which a team could be found. */
  hints: {
    later: (amount: string) => `${amount} myöhemmin`,
    earlier: (amount: string) => `${amount} aikaisemmin`,
    shorter: (amount: string) => `lyhyempi palaveri, ${amount}`,
    'other-day': () => 'toisena päivänä',
    remote: () => 'etänä',
    'any-language': () => 'ilman kielitoivetta',
    neighbours: () => 'konsultteja naapurikunnista',
    'beyond-hours': () => 'työajan ulkopuolella',
    'ask-unknown': () => 'kysytään myös niiltä, joiden kalenteri ei näy',
    'fewer-seats': (amount: string) => (amount === '1' ? 'yhden konsultin voimin' : `${amount} konsultin voimin`),
  } satisfies Readonly<Record<NearestHint['kind'], (amount: string) => string>>,
  /** '3 paria pääsee' */
  canCome: (teams: string) => `${teams} pääsee`,
  /** How many teams of so many could be made. */
  teams: (count: number, seats: number) =>
    seats === 1
      ? `${count} ${count === 1 ? 'konsultti' : 'konsulttia'}`
      : seats === 2
        ? `${count} ${count === 1 ? 'pari' : 'paria'}`
        : `${count} ${count === 1 ? 'työryhmä' : 'työryhmää'}`,
  /** Of a card whose newer copy stands below. */
  newerBelow: 'Tästä on uudempi kortti alempana.',
  labels: {
    number: 'Tilaus',
    time: 'Aika',
    block: 'Varattava aika',
    status: 'Vaihe',
    consultants: 'Konsultit',
    orderer: 'Tilaaja',
    contact: 'Yhteystiedot',
  },
  everyday: {
    orMore: (least: string) => `${least} tai yli`,
    orLess: (most: string) => `${most} tai alle`,
    yes: 'kyllä',
    no: 'ei',
    cannotSay: 'En osaa sanoa',
    none: '–',
    people: (n: number) => (n === 1 ? '1 henkilö' : `${n} henkilöä`),
  },
};

export type ModelTexts = typeof fi;
