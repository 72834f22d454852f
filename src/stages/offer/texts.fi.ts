export const fi = {
  offerTitle: { lead: 'Lähtisitkö vetämään verkostopalaveria?', convener: 'Lähtisitkö koollekutsujaksi?' },
  holdSubject: (number: string) => `Alustava varaus: verkostopalaveri ${number}`,
  offerSummary: (number: string) => `Verkostopalaveri ${number}: pyyntö sinulle`,
  asked: (until: string) => `Vastaa viimeistään ${until}. Voit kieltäytyä vapaasti, syytä ei kysytä.`,
  blockNote: {
    travel: (hours: string) => `Varaa kalenteristasi ${hours}: siihen sisältyvät matka, alkujärjestelyt ja loppupurku.`,
    online: (hours: string) => `Varaa kalenteristasi ${hours}: siihen sisältyvät alkujärjestelyt ja loppupurku.`,
  },
  role: 'Tehtävä',
  busyThen: 'Kalenterissasi on tähän aikaan muuta. Jos vapautat ajan, voit ottaa tehtävän.',
  badges: { open: 'Odottaa vastaustasi', willing: 'Odottaa valintaa', accepted: 'Tehtävä on sinun' },
  accept: 'Otan tehtävän',
  decline: 'En pääse',
  recuse: 'Olen esteellinen',
  insist: 'Otan silti tehtävän',
  busyNow: 'Kalenterissasi on nyt jotain muuta tähän aikaan. Jos vapautit ajan, voit silti ottaa tehtävän.',
  withdraw: 'Luovun paikasta',
  takeLead: 'Minä vedän',
  takeRecorder: 'Minä kirjaan',
  states: {
    open: '',
    willing: 'Kiitos, että olet valmis! Koordinaattori valitsee vetäjät ja kertoo sinulle.',
    acceptedAlone: (seats: number): string =>
      seats === 2
        ? 'Kiitos, tehtävä on sinun. Etsimme vielä toista konsulttia ja kerromme heti, kun hän on löytynyt.'
        : 'Kiitos, tehtävä on sinun. Etsimme vielä muita konsultteja ja kerromme heti, kun työryhmä on koossa.',
    acceptedHelp:
      'Kiitos, tehtävä on sinun ja pysyy sinulla. Kaikkia konsultteja ei ole vielä löytynyt, joten koordinaattori auttaa. Kerromme heti, kun tiedämme.',
    accepted: (role: string) => `Kiitos, tehtävä on sinun: ${role}. Yhteystiedot ja ohjeet saat omana viestinään.`,
    given: (role: string) =>
      `Koordinaattori antoi sinulle paikan tässä palaverissa. Tehtäväsi: ${role}. Sopiiko se sinulle? Jos et pääse tai olet esteellinen, kerro napista, niin paikka annetaan toiselle.`,
    declined: 'Selvä, kiitos vastauksesta. Kysymme taas joskus toiste.',
    recused: 'Kiitos rehellisyydestä. Emme kysy tästä enempää.',
    lapsed: 'Vastausaika ehti päättyä. Ei haittaa – kysymme taas toiste.',
    unreached: 'Tämä pyyntö ei tullut sinulle ajoissa perille. Sinun ei tarvitse tehdä mitään – kysymme taas toiste.',
    filled: 'Paikat ehtivät täyttyä. Sinun ei tarvitse tehdä mitään – kysymme taas toisella kertaa.',
    withdrawn: 'Luovuit paikasta. Kiitos, että kerroit ajoissa.',
    replaced: 'Koordinaattori vaihtoi konsultin, joten aikasi on taas vapaa. Kiitos, että olit mukana!',
    ended: 'Tätä pyyntöä ei enää tarvita. Sinun ei tarvitse tehdä mitään.',
    endedForNext: 'Tähän aikaan ei saatu vetäjiä kokoon, joten aika on taas vapaa. Kysymme sinulta vielä toista aikaa.',
  },
  over: 'Tämä palaveri on päättynyt.',
  freed: {
    cancelled: {
      title: 'Palaveri on peruttu',
      body: 'Aika, jota sinulta kysyttiin, on taas vapaa. Sinun ei tarvitse tehdä mitään.',
    },
    seat: 'Aikasi on taas vapaa. Kiitos, että lupauduit mukaan.',
    unfilled: {
      title: 'Palaveria ei järjestetty',
      body: 'Palaveria ei saatu ajoissa järjestettyä. Sinun ei tarvitse tehdä mitään.',
    },
    moved: { title: 'Palaveria siirretään', body: 'Tämä aika on taas vapaa. Palaverille etsitään uutta aikaa.' },
    askedFirst: 'Kun aika löytyy, kysymme sinulta ensin.',
    replaced: {
      title: 'Paikkasi sai toinen konsultti',
      body: 'Koordinaattori vaihtoi konsultin, joten aikasi on taas vapaa. Kiitos, että olit mukana!',
    },
  },
  refusals: {
    'not-your-offer': 'Tämä pyyntö on tehty toiselle, joten et voi vastata siihen.',
    'calendar-busy': 'Kalenterissasi on nyt jotain muuta tähän aikaan.',
    'role-filled': 'Se paikka, johon olet kouluttautunut, ehti täyttyä. Kerromme, jos se vapautuu. Kiitos, että olit valmis!',
    'booked-elsewhere': 'Sinulla on jo toinen verkostopalaveri samaan aikaan, joten paikkaa ei voi antaa.',
    'seat-is-yours': 'Paikka on jo sinun. Jos et pääse, paina ”Luovun paikasta”.',
    'no-seat': 'Sinulla ei ole paikkaa tässä palaverissa.',
    'past-cut-off': 'Palaveri on jo niin lähellä, että paikasta luovutaan koordinaattorin kanssa. Soitathan hänelle:',
    'no-such-role': 'Tässä palaverissa roolit ovat vetäjä ja kirjaaja.',
    'no-order': 'Tilausta ei löytynyt.',
  },
};

export type OfferTexts = typeof fi;
