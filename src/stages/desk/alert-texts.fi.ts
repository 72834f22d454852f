import type { Problem } from '../../model/order/order.ts';

/** What the desk reads when its eyes are needed. */
export const alert = {
  title: (number: string) => `${number} tarvitsee sinua`,
  acute: 'Uusi kiireellinen tilaus. Botti etsii jo aikoja.',
  solved: 'Tämä on ratkennut. Sinun ei tarvitse tehdä mitään.',
  meetingOn: (time: string) => `Palaveri on ${time}.`,
  nearest: 'Tämä auttaisi:',
  advice: {
    review: 'Avaa tilaus ja hyväksy se, niin haku alkaa.',
    'no-time': 'Avaa tilaus: voit laajentaa hakua tai ehdottaa tilaajalle uusia päiviä.',
    'nobody-qualified': 'Avaa tilaus: voit laajentaa hakua tai siirtää palaverin.',
    'calendars-unknown': 'Avaa tilaus: voit kysyä myös niiltä, joiden kalenteri ei näy.',
    'nobody-took-it': 'Avaa tilaus: voit laajentaa hakua, valita konsultit itse tai siirtää palaverin.',
    'nobody-reached':
      'Kukaan ei siis ole kieltäytynyt tästä ajasta. Avaa tilaus, niin näet, keitä botti ei tavoittanut ja miten heihin saa yhteyden. Lupautuneelle voit antaa tehtävän itse.',
    'second-seat':
      'Botti kysyy yhä seuraavia. Voit myös valita konsultin itse tai siirtää palaverin. Jo mukaan lähtenyt pitää tehtävänsä.',
    'choose-willing': 'Avaa tilaus ja anna tehtävät. Botti kertoo valituille ja muille.',
    'outlook-declined': 'Avaa tilaus, niin näet, kenestä on kyse. Botti on kysynyt häneltä. Soita, jos vastausta ei kuulu.',
    'outlook-changed': 'Avaa tilaus: voit palauttaa varauksen, siirtää palaverin tai perua sen. Botti kysyi myös tilaajalta.',
    'outlook-unclear':
      'Kysy tilaajalta ja konsulteilta, pääsevätkö he palaveriin. Kieltäytyjä näkyy kutsun vastauksissa alueen postilaatikossa.',
    'no-link':
      'Katso varausta alueen postilaatikon kalenterista. Jos siinä ei ole Teams-linkkiä, luo kokous Teamsissa ja lähetä linkki tilaajalle ja konsulteille.',
    'not-booked': 'Botti yrittää yhä. Lähetä tarvittaessa kutsu itse, ja pyydä ylläpitoa katsomaan postilaatikon tila.',
    'consultant-left': 'Botti kysyy jo seuraavaa konsulttia. Voit myös valita konsultin itse.',
    'orderer-left': 'Sovi hänen yksikkönsä kanssa, kuka jatkaa. Voit siirtää palaverin tai perua sen.',
    'too-late': 'Sovi tilaajan kanssa uusi aika ja siirrä palaveri. Jos aika on vielä edessä, voit myös antaa tehtävät itse.',
    'days-over':
      'Botti kysyi tilaajalta uusia päiviä. Ilman vastausta tilaus päättyy itsestään. Voit myös soittaa hänelle tai antaa päivät itse (Siirrä palaveri).',
    'no-choice': 'Muistuta tilaajaa tai soita hänelle.',
    'not-outsider': 'Kysy konsultilta, tunteeko hän asian, tai vaihda hänet.',
    'not-prepared': 'Muistuta konsultteja valmistelusta.',
    'pair-broke': 'Botti kysyy jo seuraavaa konsulttia. Voit myös valita konsultin itse.',
    debrief: 'Avaa tilaus, niin näet, mistä on kyse.',
    unreachable: 'Avaa tilaus, niin näet, kuka jäi tavoittamatta ja miten saat häneen yhteyden.',
    'put-aside': 'Pyydä ylläpitoa katsomaan keskeytynyt työ. Voit sillä välin hoitaa tilausta itse.',
  } satisfies Record<Problem, string>,
};

export type AlertTexts = typeof alert;
