export const fi = {
  offerTitle: {
    lead: 'Lähtisitkö vetämään verkostopalaveria?',
    recorder: 'Lähtisitkö kirjaajaksi verkostopalaveriin?',
    convener: 'Lähtisitkö koollekutsujaksi?',
  },
  holdSubject: (number: string) => `Alustava varaus: verkostopalaveri ${number}`,
  offerSummary: (number: string) => `Verkostopalaveri ${number}: pyyntö sinulle`,
  asked: (until: string) => `Vastaa viimeistään ${until}. Voit kieltäytyä vapaasti, emmekä kysy syytä.`,
  acute: 'Tämä on kiireellinen. Jos otat tehtävän, saat heti tilaajan yhteystiedot. Soita hänelle saman tien.',
  blockNote: {
    travel: (hours: string) => `Varaa kalenteristasi ${hours}: siihen sisältyvät matka, alkujärjestelyt ja loppupurku.`,
    online: (hours: string) => `Varaa kalenteristasi ${hours}: siihen sisältyvät alkujärjestelyt ja loppupurku.`,
    privateTime: (length: string) => `Siitä noin ${length} on perheen omaa aikaa, jolloin odotat lähellä.`,
    mayChange: 'Aika on alustava: kun olet tavannut perheen, voitte sopia toisen ajan.',
  },
  role: 'Tehtävä',
  busyThen: 'Kalenterissasi on tähän aikaan muuta. Jos vapautat ajan, voit ottaa tehtävän.',
  badges: { open: 'Odottaa vastaustasi', willing: 'Odottaa valintaa', accepted: 'Tehtävä on sinun' },
  accept: 'Otan tehtävän',
  decline: 'En pääse',
  recuse: 'Olen esteellinen',
  insist: 'Otan silti tehtävän',
  busyNow: {
    now: 'Kalenterissasi on nyt jotain muuta tähän aikaan. Jos vapautit ajan, voit silti ottaa tehtävän.',
    /** Of a request that is for several meetings. */
    series: 'Kalenterissasi on muuta jonkin sarjan palaverin aikaan. Jos vapautat ajan, voit silti ottaa tehtävän.',
    seatLater: (time: string) =>
      `Sinulla on jo toinen verkostopalaveri ${time}. Voit silti ottaa tehtävän: sille kerralle etsimme jonkun toisen.`,
  },
  withdraw: 'Luovun tehtävästä',
  takeLead: 'Minä vedän',
  takeRecorder: 'Minä kirjaan',
  states: {
    open: '',
    willing: 'Kiitos, että lupauduit! Koordinaattori tekee valinnan, ja kerron sinulle.',
    acceptedAlone: (seats: number): string =>
      seats === 2
        ? 'Kiitos, tehtävä on sinun. Etsimme vielä toista konsulttia ja kerromme, kun olette koossa.'
        : 'Kiitos, tehtävä on sinun. Etsimme vielä muita konsultteja ja kerromme, kun olette koossa.',
    acceptedHelp:
      'Kiitos, tehtävä on sinun ja pysyy sinulla. Emme ole vielä löytäneet kaikkia konsultteja, joten koordinaattori auttaa. Kerromme heti, kun tiedämme.',
    accepted: (role: string) => `Kiitos, tehtävä on sinun: ${role}. Yhteystiedot ja ohjeet saat omana viestinään.`,
    given: (role: string) =>
      `Koordinaattori antoi sinulle tehtävän tässä palaverissa: ${role}. Sopiiko se sinulle? Jos et pääse tai olet esteellinen, kerro napista, niin pyydämme toista.`,
    declined: 'Selvä, kiitos vastauksesta. Kysymme taas toisella kertaa.',
    recused: 'Kiitos tiedosta. Pyydämme toista konsulttia.',
    lapsed: 'Vastausaika on päättynyt. Ei haittaa – kysymme taas toisella kertaa.',
    unreached: 'Tämä pyyntö ei tullut sinulle ajoissa perille. Sinun ei tarvitse tehdä mitään – kysymme taas toisella kertaa.',
    filled: 'Tehtävä on jo täytetty. Kysymme taas toisella kertaa.',
    withdrawn: 'Luovuit tehtävästä. Kiitos, että kerroit.',
    replaced: 'Koordinaattori vaihtoi konsultin, joten aikasi on taas vapaa. Kiitos, että olit mukana.',
    ended: 'Tätä pyyntöä ei enää tarvita. Sinun ei tarvitse tehdä mitään.',
    endedForNext: 'Emme saaneet konsultteja kokoon tähän aikaan, joten aikasi on taas vapaa. Kysymme sinulta vielä toista aikaa.',
  },
  over: 'Tämä palaveri on päättynyt.',
  freed: {
    cancelled: {
      title: 'Palaveri on peruttu',
      body: 'Aika, jota sinulta kysyttiin, on taas vapaa. Sinun ei tarvitse tehdä mitään.',
    },
    by: { orderer: 'Tilaaja perui palaverin.', coordinator: 'Koordinaattori perui palaverin.' },
    seat: 'Aikasi on taas vapaa. Kiitos, että lupauduit mukaan.',
    unfilled: {
      title: 'Palaveria ei järjestetty',
      body: 'Emme saaneet palaveria ajoissa järjestettyä. Sinun ei tarvitse tehdä mitään.',
    },
    moved: { title: 'Palaveri siirtyy', body: 'Tämä aika on taas vapaa. Etsimme palaverille uutta aikaa.' },
    askedFirst: 'Kun aika löytyy, kysymme sinulta ensin.',
    replaced: {
      title: 'Koordinaattori vaihtoi konsultin',
      body: 'Tehtäväsi sai toinen konsultti, joten aikasi on taas vapaa. Kiitos, että olit mukana.',
    },
  },
  refusals: {
    'not-your-offer': 'Tämä pyyntö on tehty toiselle, joten et voi vastata siihen.',
    'calendar-busy': 'Kalenterissasi on nyt jotain muuta tähän aikaan.',
    'role-filled': 'Tehtävä, johon olet kouluttautunut, on jo täytetty. Kerromme, jos se vapautuu. Kiitos, että lupauduit.',
    'booked-elsewhere': 'Sinulla on jo toinen verkostopalaveri samaan aikaan, joten et voi ottaa tätä tehtävää.',
    'seat-is-yours': 'Tehtävä on jo sinun. Jos et pääse, paina ”Luovun tehtävästä”.',
    'no-seat': 'Sinulla ei ole tehtävää tässä palaverissa.',
    'past-cut-off': 'Palaveri on jo niin lähellä, että luopumisesta pitää sopia koordinaattorin kanssa. Soita:',
    'no-such-role': 'Tässä palaverissa roolit ovat vetäjä ja kirjaaja.',
    'no-order': 'Tilausta ei löytynyt.',
  },
};

export type OfferTexts = typeof fi;
