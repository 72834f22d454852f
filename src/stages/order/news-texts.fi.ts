import type { MatchProblem } from '../../model/order/match-log.ts';
import type { Problem } from '../../model/order/order.ts';

/** What an orderer reads of what happened without their own doing. */
export const news = {
  moved: {
    title: 'Koordinaattori siirtää palaverin',
    body: 'Kerro niille, jotka olet jo kutsunut. Etsimme uutta aikaa. Tilausnumero säilyy.',
  },
  'new-days': {
    title: 'Koordinaattori vaihtoi toivotut päivät',
    body: 'Jos päivät eivät sovi, ehdota muita.',
  },
  cancelled: {
    /** Who cancelled, and the time that stood. */
    by: {
      orderer: (time?: string): string => (time === undefined ? 'Peruit tilauksen.' : `Peruit palaverin ${time}.`),
      coordinator: (time?: string): string =>
        time === undefined ? 'Koordinaattori perui tilauksen.' : `Koordinaattori perui palaverin ${time}.`,
    },
    reason: (reason: string) => `Syy: ${reason}.`,
    tell: 'Kerro niille, jotka olet jo kutsunut.',
    release: (what: string, isBooked: boolean): string =>
      isBooked ? `Peru myös ${what}.` : `Peru myös ${what}, jos olet jo varannut.`,
    arranged: { room: 'tila', interpreter: 'tulkki' },
  },
  until: (day: string) => `Jos uusia päiviä ei ole annettu viimeistään ${day}, tilaus päättyy.`,
  linked: { title: 'Palaverin linkki on tullut', body: 'Palaverin Teams-linkki on nyt kalenterikutsussa.' },
  problem: 'Koordinaattori auttaa',
  problems: {
    review: 'Koordinaattori käy tilauksesi läpi ensin.',
    'no-time': 'Emme löytäneet sopivaa aikaa. Koordinaattori etsii ratkaisua. Voit myös ehdottaa uusia päiviä.',
    'nobody-qualified': 'Ehdot täyttäviä konsultteja ei juuri nyt ole. Koordinaattori etsii ratkaisua.',
    'calendars-unknown': 'Emme saaneet luettua kalentereita. Koordinaattori hoitaa asiaa ja ottaa sinuun yhteyttä.',
    'nobody-took-it': 'Emme ole vielä löytäneet konsultteja tähän aikaan. Koordinaattori etsii ratkaisua.',
    'nobody-reached':
      'Emme ole vielä saaneet yhteyttä tarvittaviin konsultteihin. Koordinaattori hoitaa asiaa ja ottaa sinuun yhteyttä.',
    'second-seat': 'Kaikkia konsultteja ei ole vielä löytynyt. Koordinaattori auttaa.',
    'choose-willing': 'Koordinaattori valitsee lupautuneista.',
    'outlook-declined': 'Koordinaattori varmistaa, että palaveri toteutuu.',
    'outlook-changed': 'Palaverin kalenterivaraus on muuttunut Outlookissa. Koordinaattori auttaa.',
    'outlook-unclear': 'Koordinaattori varmistaa, että palaveri toteutuu.',
    'no-link':
      'Palaverin Teams-linkki ei ole vielä tullut kalenterikutsuun. Palaveri on silti sovittu, ja koordinaattori tietää asiasta. Jos palaveri on pian, pyydä linkki häneltä.',
    'not-booked': 'Kalenterikutsu viivästyy. Palaveri on silti sovittu.',
    'consultant-left': 'Etsimme konsultille sijaista ja kerromme, kun tiedämme.',
    'orderer-left': 'Koordinaattori hoitaa asiaa.',
    'too-late': 'Valittu aika on jo niin lähellä, ettei konsultteja löytynyt ajoissa. Koordinaattori on sinuun yhteydessä.',
    'days-over':
      'Toivomasi päivät ovat jo menneet, emmekä saaneet palaveria niille järjestettyä. Anna uudet päivät, niin etsimme uudelleen.',
    'no-choice': 'Et ole vielä valinnut aikaa. Koordinaattori auttaa, jos ajat eivät sovi.',
    'not-outsider': 'Koordinaattori varmistaa, että kaikki vetäjät ovat ulkopuolisia.',
    'not-prepared': 'Koordinaattori varmistaa, että valmistelu etenee.',
    'pair-broke': 'Konsultille tuli este. Etsimme tilalle toista ja kerromme, kun tiedämme.',
    debrief: 'Koordinaattori hoitaa asian.',
    unreachable: 'Koordinaattori hoitaa asiaa ja ottaa sinuun yhteyttä.',
    'put-aside': 'Koordinaattori hoitaa asiaa ja ottaa sinuun yhteyttä.',
  } satisfies Readonly<Record<Problem, string>>,
  /** What the search found missing, and what the orderer can do. */
  search: {
    'no-window': 'Tilauksessa ei ole toivottua aikaa. Ehdota päiviä, niin etsimme uudelleen.',
    'window-ends-before-start': 'Toivomasi aika päättyy ennen kuin se alkaa. Ehdota uusia päiviä.',
    'window-in-past': 'Toivomasi ajat ovat jo menneet. Ehdota uusia päiviä.',
    'too-soon':
      'Toivomasi aika on niin pian, ettei konsultteja ehditä kysyä. Ehdota myöhempiä päiviä tai soita koordinaattorille.',
    'longer-than-window': 'Palaveri ei mahdu toivomaasi aikaan. Ehdota pidempää aikaa tai lyhyempää palaveria.',
    'longer-than-working-day': 'Palaveri alkujärjestelyineen ja purkuineen on työpäivää pidempi. Ehdota lyhyempää palaveria.',
    'only-days-off': 'Toivomasi päivät ovat viikonloppuja tai pyhiä. Ehdota muita päiviä.',
    'nobody-in-bank': 'Alueella ei ole vielä konsultteja. Koordinaattori ottaa sinuun yhteyttä.',
    'nobody-in-area': 'Tässä kunnassa ei toimi vielä konsultteja. Koordinaattori etsii heitä muualta ja kertoo sinulle.',
    'nobody-qualified': 'Ehdot täyttäviä konsultteja ei juuri nyt ole. Koordinaattori etsii ratkaisua ja kertoo sinulle.',
    'too-few-qualified': 'Ehdot täyttäviä konsultteja on liian vähän. Koordinaattori etsii lisää ja kertoo sinulle.',
    'too-few-reached': 'Botti ei vielä tavoita tarvittavia konsultteja. Koordinaattori hoitaa asiaa ja ottaa sinuun yhteyttä.',
    'all-unknown':
      'Emme saaneet luettua konsulttien kalentereita. Koordinaattori kysyy heiltä suoraan. Sinun ei tarvitse tehdä mitään.',
    'too-few-known':
      'Emme saaneet luettua kaikkien konsulttien kalentereita. Koordinaattori kysyy heiltä suoraan. Sinun ei tarvitse tehdä mitään.',
    'no-common-time':
      'Toivomillasi ajoilla ei ole tarpeeksi vapaita konsultteja. Koordinaattori etsii ratkaisua. Voit myös ehdottaa uusia päiviä.',
  } satisfies Readonly<Record<MatchProblem, string>>,
};

export type NewsTexts = typeof news;
