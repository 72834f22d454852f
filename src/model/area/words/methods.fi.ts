/**
 * Words of the seeded catalogue: of each method its name, one plain sentence for somebody who has never heard it, what an invitation says of
 * it, and what its preparation asks of the orderer and of whoever leads it. Methods without a client never speak of one.
 */
export const fi = {
  parts: {
    opening: 'Aloitus',
    dialogue: 'Dialogi',
    summary: 'Yhteenveto',
    knowledge: 'Työntekijät kertovat, mitä tietävät',
    privateTime: 'Perheen oma aika',
    plan: 'Suunnitelma ja seuranta',
    future: 'Hyvä tulevaisuus ja miten sinne päästiin',
    worries: 'Huolet ja mikä niitä huojensi',
    strengths: 'Mikä on hyvin, mikä huolestuttaa',
    groups: 'Keskustelu pienryhmissä',
  },
  methods: {
    'anticipation-dialogue': {
      name: 'Ennakointidialogi',
      about: 'Katsotaan yhdessä tulevaan: mitä hyvää on tapahtunut vuoden päästä ja kuka teki mitä.',
      invitation:
        'Palaverissa kuvitellaan, että vuosi on kulunut ja asiat ovat hyvin. Jokainen kertoo, mikä on hyvin, mikä auttoi ja mikä huoli hälveni. Lopuksi sovitaan, kuka tekee mitä.',
      orderer: { horizon: 'Sovi asiakkaasi kanssa, kuinka pitkälle tulevaan katsotaan. Usein se on vuosi.' },
      team: {
        questions:
          'Mieti kysymykset valmiiksi: mikä on nyt hyvin, kuka teki mitä, mistä olit huolissasi ja mikä huojensi huolta.',
      },
    },
    'family-group-conference': {
      name: 'Läheisneuvonpito',
      about: 'Perhe ja läheiset tekevät oman suunnitelmansa. Koollekutsuja valmistelee sen heidän kanssaan.',
      invitation:
        'Perhe on pyytänyt sinut mukaan, koska olet heille tärkeä. Työntekijät kertovat ensin, mitä he tietävät. Sitten perhe ja läheiset tekevät suunnitelman keskenään, ilman työntekijöitä.',
      orderer: {
        report: 'Kokoa työntekijöiden tiedot ja huolet lyhyesti ja selkeästi, ja käy kooste läpi perheen kanssa ennen kokousta.',
        limits: 'Kerro koollekutsujalle, mistä asiasta suunnitelma tehdään ja mitä kohtia perhe ei voi päättää.',
      },
      team: {
        'family-met': 'Perhe on tavattu, ja se tietää, mitä neuvonpidossa tapahtuu.',
        'close-invited': 'Perhe on valinnut läheiset, ja heidät on kutsuttu.',
        'place-agreed': 'Perhe on hyväksynyt paikan, jossa se voi olla rauhassa keskenään.',
        supporter: 'On sovittu, kuka läheisistä tukee lasta neuvonpidossa.',
      },
    },
    'acute-family-group-conference': {
      name: 'Akuuttineuvonpito',
      about: 'Nopea läheisneuvonpito, kun asia ei voi odottaa.',
      invitation:
        'Tapaamme pian, koska perhe tarvitsee läheistensä apua nyt. Työntekijät kertovat lyhyesti, mistä on kyse. Sitten perhe ja läheiset sopivat keskenään, kuka auttaa lähipäivinä.',
      orderer: { reachable: 'Pidä puhelin lähelläsi: koollekutsuja soittaa sinulle heti, kun on tarttunut tehtävään.' },
      team: {
        'family-called': 'Perheen kanssa on puhuttu, ja se haluaa neuvonpidon.',
        'close-called': 'Perhe on valinnut läheiset, ja heihin on saatu yhteys.',
      },
    },
    'open-dialogue': {
      name: 'Avoin dialogi',
      about: 'Sama työryhmä tapaa perhettä ja verkostoa tarpeen mukaan monta kertaa.',
      invitation:
        'Sama työryhmä tapaa teitä niin monta kertaa kuin on tarpeen. Tapaamisissa puhutaan siitä, mikä teille on tärkeää. Mitään ei päätetä teidän ohitsenne.',
      orderer: {
        'same-team':
          'Kerro asiakkaalle, että sama työryhmä jatkaa tapaamisesta toiseen ja että seuraavasta sovitaan aina yhdessä.',
      },
      team: { 'next-time': 'Varaa kalenteristasi tilaa myös seuraaville tapaamisille.' },
    },
    'childs-good-situation': {
      name: 'Lapsen hyvä tilanne -neuvonpito',
      about: 'Vanhemmat ja työntekijät kuvaavat, millainen on lapsen hyvä tilanne ja miten sinne päästään.',
      invitation:
        'Mietimme yhdessä, millaista lapsen arki on silloin, kun hänellä on hyvä olla. Jokainen kertoo oman näkemyksensä. Lopuksi sovitaan, mitä kukin tekee sen hyväksi.',
      orderer: {
        picture: 'Pyydä kutsuttuja miettimään etukäteen, mistä huomaa, että lapsella on hyvä olla.',
        'childs-view':
          'Sovi vanhempien kanssa, miten lapsen oma näkemys tulee esiin: hän on mukana, piirtää, kirjoittaa tai joku kertoo hänen puolestaan.',
      },
      team: { question: 'Mieti, miten kysyt hyvästä tilanteesta niin, että puhe pysyy lapsen arjessa eikä ongelmissa.' },
    },
    'lets-talk': {
      name: 'Lapset puheeksi -neuvonpito',
      about: 'Sovitaan, miten koti, koulu ja muut arjen ihmiset tukevat lasta.',
      invitation:
        'Tapaamme, jotta lapsen arki sujuisi kotona, koulussa tai päiväkodissa ja vapaa-ajalla. Jokainen voi auttaa jollakin pienellä tavalla. Lopuksi sovitaan, mitä kukin tekee.',
      orderer: {
        'talk-held': 'Lapset puheeksi -keskustelu on pidetty vanhempien kanssa.',
        everyday: 'Sovi vanhempien kanssa, ketkä lapsen arjen ihmiset kutsutaan: läheisiä, opettaja, ohjaaja, naapuri.',
      },
      team: {
        strengths:
          'Pyydä vanhemmilta, mitä vahvuuksia ja haavoittuvuuksia keskustelussa nostettiin esiin, ja kysy, mistä saa puhua.',
      },
    },
    'cooperation-meeting': {
      name: 'Yhteistyöpalaveri',
      about: 'Selkeytetään työnjakoa ja yhteistyötä, asiakkaan kanssa tai ilman.',
      invitation:
        'Selkeytämme yhdessä, kuka tekee mitä ja miten yhteistyö sujuu. Jokainen kertoo, miltä se näyttää omasta paikasta katsoen.',
      orderer: { subject: 'Kerro kutsutuille, mistä yhteistyöstä puhutaan ja mitä siitä toivot.' },
      team: { seams: 'Kysy tilaajalta, missä kohdissa työ putoaa väliin tai tehdään kahteen kertaan.' },
    },
    'workers-only-meeting': {
      name: 'Työntekijäpalaveri',
      about: 'Työntekijöiden yhteinen keskustelu, kun yhteistyö on jumissa tai työnjako epäselvä.',
      invitation:
        'Puhumme työstämme: missä se sujuu, missä se on jumissa ja mitä kukin voi tehdä toisin. Keskustelussa ei etsitä syyllisiä.',
      orderer: { everybody: 'Kutsu kaikki, joiden työtä asia koskee, myös ne, joiden kanssa yhteistyö on ollut vaikeinta.' },
      team: { tried: 'Kysy tilaajalta, mitä on jo yritetty ja mikä siinä toimi.' },
    },
    'planning-meeting': {
      name: 'Suunnittelupalaveri',
      about: 'Hanke tai muutos suunnitellaan alusta yhdessä.',
      invitation:
        'Suunnittelemme yhdessä, miten lähdemme liikkeelle. Haluamme kuulla, mitä sinä toivot ja mikä sinua mietityttää.',
      orderer: { open: 'Kerro kutsutuille, mikä on jo päätetty ja mihin voi vielä vaikuttaa.' },
      team: { outcome: 'Kysy tilaajalta, mitä palaverista pitäisi jäädä käteen: suunta, työnjako vai aikataulu.' },
    },
    'area-meeting': {
      name: 'Alueneuvonpito',
      about: 'Alueen asukkaat ja toimijat samassa keskustelussa.',
      invitation:
        'Alueen asukkaat ja siellä työskentelevät puhuvat yhdessä siitä, mikä alueella on hyvin ja mitä sinne kaivataan. Sinun ei tarvitse olla asiantuntija.',
      orderer: {
        wide: 'Kutsu väkeä laajasti, myös heitä, joiden ääni harvoin kuuluu. Kerro, miten tulokset palaavat asukkaille.',
        access: 'Varmista, että paikkaan pääsee esteettömästi ja ilman autoa.',
      },
      team: { groups: 'Suunnittele, miten suurikin joukko saa puheenvuoron: pienryhmät, kierrokset ja kirjaukset näkyville.' },
    },
    'theme-meeting': {
      name: 'Teemaneuvonpito',
      about: 'Yksi aihe, monta näkökulmaa.',
      invitation: 'Puhumme yhdestä aiheesta, jota katsotaan monesta suunnasta. Jokaisen kokemus on yhtä tärkeä.',
      orderer: { question: 'Rajaa aihe yhteen kysymykseen, ja kutsu ihmisiä, jotka katsovat sitä eri suunnista.' },
      team: { wording: 'Hio tilaajan kanssa aiheesta avoin kysymys, johon ei voi vastata kyllä tai ei.' },
    },
    'not-known': {
      name: 'En tiedä vielä – koordinaattori auttaa',
      about: 'Koordinaattori soittaa ja miettii menetelmän kanssasi.',
      invitation: 'Tapaamme, jotta jokainen saa kertoa, miltä tilanne hänestä näyttää, ja jotta sovitaan, miten jatketaan.',
      orderer: {},
      team: {},
    },
  },
};

export type MethodWords = typeof fi;
