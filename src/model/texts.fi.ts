import { pluralIn } from '../kernel/language/plural.ts';
import type { MatchProblem, NearestHint } from './order/match-log.ts';

const plural = pluralIn('fi');

/** Names of the field's things, used by every stage. */
export const fi = {
  stages: {
    1: 'Neuvottelu: palaverin tilaus ja valmistelu',
    2: 'Dialogi: palaverin aloitus ja dialogi',
    3: 'Keskustelu: palaverin yhteenveto ja lopetus',
    4: 'Neuvottelu: palaverin jälkitoimet',
  },
  phases: {
    review: 'Koordinaattori käy tilauksen läpi',
    searching: 'Etsimme aikoja',
    choosing: 'Valitse aika',
    stuck: 'Koordinaattori auttaa',
    offering: 'Kysymme konsulteilta',
    preparing: 'Palaveria valmistellaan',
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
    unfilled: 'Jäi pitämättä',
    cancelled: 'Peruttu',
  },
  roles: { lead: 'vetäjä', recorder: 'kirjaaja', convener: 'koollekutsuja', member: 'työryhmän jäsen' },
  /** Beside the coordinator's name and numbers. */
  contact: { questions: 'Kysyttävää?', coordinator: 'koordinaattori' },
  groups: {
    child: '7–12-vuotiaat lapset',
    young: '13–17-vuotiaat nuoret',
    client: 'Asiakas ja perhe',
    close: 'Läheiset',
    professional: 'Ammattilaiset',
    orderer: 'Tilaaja',
    consultant: 'Konsultit',
  },
  problems: {
    review: 'odottaa hyväksyntääsi',
    'no-time': 'sopivaa aikaa ei löytynyt',
    'nobody-qualified': 'kukaan ei täytä ehtoja',
    'calendars-unknown': 'botti ei saanut luettua kalentereita',
    'nobody-took-it': 'kukaan ei ottanut tehtävää',
    'nobody-reached': 'botti ei tavoittanut ketään avoimeen tehtävään',
    'second-seat': 'kaikkia konsultteja ei ole löytynyt ajoissa',
    'choose-willing': 'lupautuneet odottavat, että valitset heistä',
    'outlook-declined': 'kalenterikutsun kanssa on ristiriita',
    'outlook-changed': 'kalenterivaraus on muuttunut Outlookissa',
    'outlook-unclear': 'kalenterikutsuun tuli kieltävä vastaus osoitteesta, jota botti ei tunne',
    'no-link': 'palaverin Teams-linkki puuttuu',
    'not-booked': 'botti ei ole saanut tehtyä kalenterivarausta',
    'consultant-left': 'konsultti ei ole enää käytettävissä',
    'orderer-left': 'tilaaja on lähtenyt organisaatiosta',
    'too-late': 'konsultteja ei löytynyt ajoissa',
    'days-over': 'toivotut päivät ovat menneet, ja botti on kysynyt tilaajalta uusia',
    'no-choice': 'tilaaja ei ole valinnut aikaa',
    'not-outsider': 'konsultti on yksiköstä, joka kutsuttiin jälkikäteen',
    'not-prepared': 'konsultit eivät ole vahvistaneet valmistelua',
    'pair-broke': 'konsultti luopui tehtävästä',
    debrief: 'konsultti toivoo purkukeskustelua',
    unreachable: 'viesti ei mennyt perille',
    'put-aside': 'botin työ keskeytyi',
  },
  /** What a search found missing, as the desk reads it. */
  matchProblems: {
    'no-window': 'Tilauksessa ei ole toivottua aikaa.',
    'window-ends-before-start': 'Toivottu aika päättyy ennen kuin se alkaa.',
    'window-in-past': 'Toivotut ajat ovat jo menneet.',
    'too-soon': 'Toivottu aika on liian pian.',
    'longer-than-window': 'Palaveri ei mahdu toivottuun aikaan.',
    'longer-than-working-day': 'Palaveri alkujärjestelyineen ja purkuineen ei mahdu työpäivään.',
    'only-days-off': 'Toivotut päivät ovat vapaapäiviä.',
    'nobody-in-bank': 'Konsulttipankki on tyhjä.',
    'nobody-in-area': 'Yksikään konsultti ei toimi tässä kunnassa.',
    'nobody-qualified': 'Kukaan ei täytä ehtoja.',
    'too-few-qualified': 'Ehdot täyttäviä on liian vähän.',
    'too-few-reached': 'Botti ei tavoita tarpeeksi monta ehdot täyttävää.',
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
    'any-language': () => 'jos palaverin kieli voi olla muu',
    neighbours: () => 'konsultteja naapurikunnista',
    'beyond-hours': () => 'työajan ulkopuolella',
    'ask-unknown': () => 'kysymällä myös niiltä, joiden kalenteri ei näy',
    'first-contact': () => 'sitten, kun botti tavoittaa myös muut ehdot täyttävät',
    'fewer-seats': (amount: string) => (amount === '1' ? 'yhden konsultin voimin' : `${amount} konsultin voimin`),
  } satisfies Readonly<Record<NearestHint['kind'], (amount: string) => string>>,
  /** '3 paria pääsee' */
  canCome: (teams: string) => `${teams} pääsee`,
  /** How many teams of so many could be made. */
  teams: (count: number, seats: number) =>
    plural(
      count,
      seats === 1
        ? { one: '1 konsultti', other: `${count} konsulttia` }
        : seats === 2
          ? { one: '1 pari', other: `${count} paria` }
          : { one: '1 työryhmä', other: `${count} työryhmää` },
    ),
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
    people: (n: number) => plural(n, { one: '1 henkilö', other: `${n} henkilöä` }),
  },
};

export type ModelTexts = typeof fi;
