/** What the tab's frame says before anybody has signed in: no facts. */
export const fi = {
  name: 'Verkostotyö',
  outside: {
    title: 'Avaa tämä Teamsissa',
    text: 'Verkostotyö on koordinaattorin työpöytä Teamsissa. Avaa Teams, etsi sovelluksista Verkostobotti ja valitse välilehti Verkostotyö.',
  },
  wait: { title: 'Hetki vain', text: 'Haemme tilauksia.' },
  config: {
    title: 'Verkostotyö tälle kanavalle',
    text: 'Tallenna, niin välilehti tulee kanavalle. Jokainen näkee siinä vain sen, mikä hänelle kuuluu.',
  },
  signIn: {
    title: 'Kirjautuminen ei onnistunut',
    text: 'Sulje välilehti ja avaa se uudelleen. Jos se ei auta, kerro ylläpidolle, että välilehden kirjautuminen ei toimi.',
  },
  off: {
    title: 'Kirjautuminen ei ole vielä käytössä',
    text: 'Ylläpito saa sen käyttöön: Entrassa botin sovellukselle tunniste api://…/botid-… ja oikeus access_as_user, ja botille asetus BOT_ID tai TAB_CLIENT_ID. Siihen asti kaikki hoituu botin korteilla.',
  },
  refused: {
    title: 'Tämä on koordinaattoreille',
    text: 'Välilehdellä on vain koordinaattorien ja heidän sijaistensa työ. Omat tilauksesi ja palaverisi näet botin keskustelusta.',
  },
  failed: { title: 'Jokin meni vikaan', text: 'Vika on meillä. Kokeile hetken päästä uudelleen.' },
  again: 'Yritä uudelleen',
  script: 'Välilehti tarvitsee JavaScriptin, koska Teams kirjaa sinut sisään sillä.',
};

export type FrameTexts = typeof fi;
