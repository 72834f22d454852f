/** The field's four stages in one sentence each: what happens, and what of it is the orderer's, the facilitators' and the participant's own. */
export const stages = {
  client: {
    preparation: {
      happens: 'Sovitaan, mitä palaverilta toivotaan, ketkä kutsutaan ja milloin tavataan.',
      orderer: 'Sovi asiakkaasi kanssa, ketkä kutsutaan ja mitä heille kerrotaan.',
      team: 'Käy tilaajan kanssa läpi, mitä palaverilta toivotaan, ja varmista, että olet asiassa ulkopuolinen.',
      participant: 'Mieti, mitä haluat palaverissa sanoa ja kenen toivot olevan mukana.',
    },
    dialogue: {
      happens: 'Jokainen kertoo vuorollaan, miltä tilanne hänestä näyttää. Muut kuuntelevat.',
      orderer: 'Puhu omasta huolestasi ja omasta työstäsi. Kuuntele, kun muut puhuvat.',
      team: 'Avaa palaveri, anna puheenvuorot ja pidä puhuminen ja kuunteleminen erillään. Älä ota kantaa asiaan.',
      participant: 'Puhu omalla äänelläsi. Saat myös olla hiljaa tai pyytää taukoa.',
    },
    discussion: {
      happens: 'Kootaan yhteen, mitä kukin tekee seuraavaksi, kenen kanssa ja milloin.',
      orderer: 'Kerro, mitä itse lupaat tehdä, ja vie yhteenveto asiakastietoihin.',
      team: 'Kokoa yhteenveto osallistujien sanoin, ja katso, että seurannasta sovitaan.',
      participant: 'Tarkista, että yhteenveto on oikein ja että tiedät, mitä sinä teet.',
    },
    after: {
      happens: 'Kukin tekee, mitä on luvannut. Keräämme palautetta, ja tilannetta katsotaan uudelleen, jos niin sovittiin.',
      orderer: 'Pidä lupauksesi, anna palautetta ja tilaa seurantapalaveri, jos siitä sovittiin.',
      team: 'Varaa hetki purkuun, merkitse osallistujien määrä ja anna oma palautteesi.',
      participant: 'Tee, mitä lupasit. Jos jokin ei toimi, kerro siitä sille, joka kutsui sinut.',
    },
  },
  convener: {
    preparation: {
      happens: 'Koollekutsuja tapaa perheen, ja perhe päättää, ketkä läheiset kutsutaan.',
      orderer: 'Sovi perheen kanssa, mistä asiasta suunnitelma tehdään, ja kerro koollekutsujalle, ketkä työntekijät tulevat.',
      team: 'Tapaa perhe, kutsu osallistujat sen kanssa ja varmista, että olet asiassa ulkopuolinen.',
      participant: 'Mieti koollekutsujan kanssa, ketkä ovat sinulle tärkeitä ja ketkä haluat mukaan.',
    },
    dialogue: {
      happens: 'Työntekijät kertovat, mitä tietävät ja mistä ovat huolissaan. Sitten perhe ja läheiset jäävät keskenään.',
      orderer:
        'Kerro selkeästi, mikä on hyvin, mikä huolestuttaa ja millaista tukea on tarjolla. Poistu perheen oman ajan ajaksi.',
      team: 'Katso, että työntekijöiltä ehditään kysyä kaikki. Jätä sitten perhe ja läheiset keskenään ja ole lähellä.',
      participant: 'Kysy kaikki, mitä haluat tietää. Tehkää suunnitelma rauhassa keskenänne.',
    },
    discussion: {
      happens: 'Perhe ja läheiset kertovat suunnitelmansa, ja sen seurannasta sovitaan.',
      orderer:
        'Kuuntele suunnitelma ja kerro, mihin sitoudut. Jos jokin kohta ei ole mahdollinen, kerro miksi. Vie suunnitelma asiakastietoihin.',
      team: 'Käy suunnitelma läpi: kuka tekee mitä, kenen kanssa ja milloin. Katso, että seurannasta sovitaan.',
      participant: 'Kertokaa suunnitelmanne omin sanoin, ja tarkistakaa, että se on kirjattu oikein.',
    },
    after: {
      happens: 'Suunnitelmaa toteutetaan. Keräämme palautetta, ja seurannassa katsotaan, mikä toimi.',
      orderer: 'Pidä lupauksesi, anna palautetta ja tilaa seurantapalaveri ajoissa.',
      team: 'Varaa hetki purkuun, merkitse osallistujien määrä ja anna oma palautteesi.',
      participant: 'Tee, mitä lupasit. Jos jokin ei toimi, kerro siitä läheisille tai työntekijälle.',
    },
  },
  work: {
    preparation: {
      happens: 'Sovitaan, mistä puhutaan, ketkä kutsutaan ja mitä keskustelulta toivotaan.',
      orderer: 'Kutsu ne, joita asia koskee, ja kerro heille, miksi tavataan.',
      team: 'Käy tilaajan kanssa läpi, mitä keskustelulta toivotaan, ja varmista, että olet asiassa ulkopuolinen.',
      participant: 'Mieti, miltä asia näyttää sinun kannaltasi.',
    },
    dialogue: {
      happens: 'Jokainen kertoo vuorollaan, miltä asia hänestä näyttää. Muut kuuntelevat.',
      orderer: 'Puhu omasta puolestasi ja kuuntele, kun muut puhuvat.',
      team: 'Avaa keskustelu, anna puheenvuorot ja pidä puhuminen ja kuunteleminen erillään. Älä ota kantaa asiaan.',
      participant: 'Puhu omasta puolestasi. Muiden puolesta ei tarvitse puhua.',
    },
    discussion: {
      happens: 'Kootaan yhteen, mitä kukin tekee seuraavaksi, kenen kanssa ja milloin.',
      orderer: 'Kerro, mitä itse lupaat tehdä, ja lähetä yhteenveto osallistujille.',
      team: 'Kokoa yhteenveto osallistujien sanoin, ja katso, että jatkosta sovitaan.',
      participant: 'Tarkista, että yhteenveto on oikein ja että tiedät, mitä sinä teet.',
    },
    after: {
      happens: 'Kukin tekee, mitä on luvannut. Keräämme palautetta, ja asiaan palataan, jos niin sovittiin.',
      orderer: 'Pidä lupauksesi, anna palautetta ja tilaa jatkokeskustelu, jos siitä sovittiin.',
      team: 'Varaa hetki purkuun, merkitse osallistujien määrä ja anna oma palautteesi.',
      participant: 'Tee, mitä lupasit. Jos jokin ei toimi, kerro siitä sille, joka kutsui sinut.',
    },
  },
};

export type StageWords = typeof stages;
