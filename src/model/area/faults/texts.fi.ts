type Words = (...limits: readonly string[]) => string;

/** What is said of a fault of an area's content: after the name of the field, or on a line of its own. */
export const fi = {
  missing: (allowed: string) => `Puuttuu. Tähän käy: ${allowed}.`,
  wrong: (allowed: string) => `Ei käy. Tähän käy: ${allowed}.`,
  unknownKey: (known: string) => `Tätä ei tunneta tässä kohdassa. Tunnettuja ovat: ${known}.`,
  meantKey: (meant: string) => `Tätä ei tunneta tässä kohdassa. Tarkoititko: ${meant}?`,
  unknownId: (id: string, what: string, known: string) => `${what} ”${id}” ei ole alueella. Alueella ovat: ${known}.`,
  double: (id: string) => `Tunnus ”${id}” on kahdesti. Jokaisella on oma tunnuksensa.`,
  noName: 'Alueen omalla menetelmällä pitää olla nimi suomeksi.',
  parts: (minutes: number) =>
    `Osien minuuteista ei tule ${minutes} minuuttia, joka on menetelmän kesto. Osa, jolla ei ole minuutteja, saa ajasta loput, ja sille pitää jäädä vähintään 15 minuuttia.`,
  privatePart: 'Vain perheellä on omaa aikaa: se ei käy menetelmään, jossa ei ole asiakasta.',
  usualWeeks: 'Tavallisesti ei voi kulua vähemmän kuin vähintään.',
  otherNeed: (need: string, known: string) => `”${need}” ei käy tämän palaverin luonteeseen. Siihen käyvät: ${known}.`,
  unseenCharacter: 'Tässä on ohjausmerkki, jota ei näe. Kirjoita kohta uudelleen.',
  identityCode: 'Tämä näyttää henkilötunnukselta. Asiakkaiden tietoja ei kirjoiteta tänne.',
  guarded: 'Tässä näyttää olevan jonkun henkilön tieto, kuten puhelinnumero tai osoite. Poista se.',
  notYaml: {
    indent: () => 'Rivin sisennys on väärin. Sisennä välilyönneillä, samaan kohtaan kuin saman listan muut rivit.',
    doubled: () => 'Sama nimi on tässä kohdassa kahdesti. Jätä siitä yksi.',
    unfolding: () => 'Tiedostossa on liikaa viittauksia (*). Kirjoita kohdat auki.',
    other: () => 'Tätä ei voi lukea YAML-tiedostona. Katso kaksoispisteet, lainausmerkit, sulut ja sisennys.',
  } satisfies Record<string, (said: string) => string>,
  things: { municipality: 'Kuntaa', sector: 'Toimialaa', method: 'Menetelmää' },
  allowed: {
    text: () => 'tekstiä',
    filled: () => 'tekstiä, ei tyhjä',
    phone: () => 'puhelinnumero, tiedostossa lainausmerkeissä',
    email: () => 'yksi sähköpostiosoite',
    date: () => 'päivä muodossa 2027-05-14, tiedostossa lainausmerkeissä',
    'real-date': () => 'päivä, joka on kalenterissa',
    language: () => 'kielen koodi, kuten fi, sv, en tai se',
    zone: () => 'aikavyöhyke, kuten Europe/Helsinki',
    id: () => 'pieniä kirjaimia a–z, numeroita ja yksittäisiä väliviivoja',
    account: () => 'henkilön Object ID Entrasta, ei sähköposti',
    'one-of': (...words: readonly string[]) => words.join(', '),
    whole: (least?: string, most?: string) => `kokonaisluku ${least}–${most}`,
    number: (most?: string) => `luku 0–${most}`,
    switch: () => 'kyllä tai ei, tiedostossa true tai false',
    hours: () => 'kellonajat, kuten 18:00-08:00, tai tyhjä; tiedostossa lainausmerkeissä',
    meetings: () => 'kokonaisluku 2–10, tai open: siitä sovitaan joka kerta',
    keys: () => 'nimiä arvoineen, ”nimi: arvo”',
    list: () => 'luettelo, ”[a, b]” tai rivejä, joiden alussa on ”-”',
    'at-least-one': () => 'vähintään yksi',
    'at-most': (most?: string) => `enintään ${most}`,
    other: () => 'toinen arvo',
  } satisfies Record<string, Words>,
};

export type FaultTexts = {
  readonly [K in keyof typeof fi]: K extends 'allowed'
    ? Readonly<Record<keyof (typeof fi)['allowed'], Words>>
    : K extends 'notYaml'
      ? Readonly<Record<keyof (typeof fi)['notYaml'], (said: string) => string>>
      : (typeof fi)[K];
};
