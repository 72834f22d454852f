import { pluralIn } from '../../../kernel/language/plural.ts';

const plural = pluralIn('fi');

/** Every word of the family's form and of the questions. A further language is a file of `FamilyWords` and a line in `form-languages.ts`. */
export const fi = {
  /** The language's own name. */
  name: 'Suomi',
  items: {
    heard: 'Tulin kuulluksi.',
    others: 'Sain uutta tietoa siitä, mitä muut ajattelevat.',
    hope: 'Luottamukseni siihen, että asiat järjestyvät, vahvistui.',
    clarity: 'Tiedän, mitä kukin tekee seuraavaksi ja kenen kanssa.',
    my_part: 'Tiedän oman osuuteni.',
    facilitation: 'Vetäjät ohjasivat keskustelua tasapuolisesti.',
    useful: 'Palaverista oli hyötyä.',
    own_time: 'Meillä oli riittävästi omaa aikaa puhua keskenämme.',
    worry_before: 'Huoleni ennen palaveria',
    worry_now: 'Huoleni nyt',
    recommend: 'Kuinka todennäköisesti suosittelisit verkostopalaveria samassa tilanteessa olevalle?',
    helped: 'Mikä auttoi?',
    change: 'Mitä tekisit toisin?',
    c_prep: 'Valmistelu oli riittävä.',
    c_pair: 'Parityö toimi.',
    c_right_people: 'Osallistujat olivat oikeat.',
    c_time: 'Aika riitti.',
    c_summary: 'Yhteenveto syntyi.',
    c_debrief: 'Tarvitsen purkua (vain koordinaattorille).',
    k_told: 'Sain kertoa oman asiani.',
    k_listened: 'Minua kuunneltiin.',
    k_understood: 'Ymmärsin, mitä sovittiin.',
    k_helped: 'Palaverista oli apua.',
    i_done: 'Sovitut asiat toteutuivat',
    i_worry: 'Huoleni nyt',
    i_clearer: 'Onko yhteistyö selkeämpää?',
    i_followup: 'Pidettiinkö seuranta?',
    i_useful: 'Palaverista on ollut pysyvää hyötyä.',
    i_contact: 'Koordinaattori saa ottaa minuun yhteyttä tästä.',
  },
  ends: {
    agree: ['täysin eri mieltä', 'täysin samaa mieltä'],
    worry: ['ei huolta lainkaan', 'erittäin suuri huoli'],
    likely: ['en lainkaan todennäköisesti', 'erittäin todennäköisesti'],
  },
  choices: {
    yes: 'Kyllä',
    no: 'Ei',
    dk: 'En osaa sanoa',
    all: 'Kaikki',
    some: 'Osa',
    none: 'Ei mikään',
  },
  faces: { '0': 'Ei', '3': 'Ei oikein', '5': 'Siltä väliltä', '7': 'Melkein', '10': 'Kyllä' },
  noNames: 'Älä kirjoita nimiä, osoitteita tai muuta, mistä ihmisen voi tunnistaa.',
  /** The same to a child. */
  child: {
    noNames: 'Älä kirjoita nimiä.',
    ownWordsAbout: 'Tämän lukee yksi aikuinen, joka järjestää palavereita.',
    paperAbout: 'Tämän lukee yksi aikuinen, joka järjestää palavereita, ja palaverin vetäjä, joka syöttää lomakkeen.',
  },
  faults: {
    'not-on-scale': 'Valitse luku 0–10 tai ”En osaa sanoa”.',
    'not-a-choice': 'Valitse jokin vaihtoehdoista.',
    'too-long': 'Teksti on liian pitkä. Lyhennä se enintään 1\u00a0000\u00a0merkkiin.',
    guarded:
      'Tekstissä näytti olevan henkilötunnus, puhelinnumero, sähköposti, osoite tai syntymäaika. Sitä ei tallennettu, ja sen paikalla on […]. Muu teksti on tallella: tarkista se ja lähetä uudelleen.',
    'nothing-answered': 'Vastaa ainakin yhteen kohtaan.',
  },
  /** Whom a form is for, as `respondents` says it. */
  groups: {
    child: '7–12-vuotiaille lapsille',
    young: '13–17-vuotiaille nuorille',
    client: 'asiakkaalle ja perheelle',
    close: 'asiakkaan läheisille',
    professional: 'ammattilaisille',
  },
  form: {
    title: 'Palaute verkostopalaverista',
    childTitle: 'Millainen palaveri oli?',
    intro: [
      'Kerro, millainen palaveri oli sinulle. Voit jättää kohtia tyhjiksi.',
      'Emme kysy nimeäsi. Kukaan ei näe, mitä juuri sinä vastasit.',
    ],
    childIntro: [
      'Valitse naama, joka sopii parhaiten. Mikään vastaus ei ole väärä.',
      'Emme kysy nimeäsi. Voit pyytää aikuista auttamaan.',
    ],
    respondents: (group: string) => `Tämä lomake on ${group}.`,
    ownWords: 'Omin sanoin',
    ownWordsAbout: 'Nämä lukee vain verkostokoordinaattori.',
    send: 'Lähetä',
    sendAbout: 'Vastausta ei voi muuttaa lähettämisen jälkeen.',
    faultsTitle: 'Vastausta ei vielä lähetetty',
    faultPrefix: 'Virhe:',
    languages: 'Kieli',
    skip: 'Siirry sisältöön',
    privacy: 'Tietosuoja',
    accessibility: 'Saavutettavuus',
    thanksTitle: 'Kiitos vastauksestasi!',
    thanks: [
      'Vastaus on tallessa ilman nimeäsi. Se näkyy vasta muiden vastausten joukossa, ja se auttaa tekemään palavereista parempia.',
    ],
    another: 'Anna vuoro seuraavalle',
    earlyTitle: 'Kysely ei ole vielä auki',
    earlyAt: (moment: string) => `Se aukeaa, kun palaveri alkaa: ${moment}.`,
    early: 'Se aukeaa, kun palaveri alkaa.',
    clear: 'Tyhjennä',
    steps: {
      next: 'Seuraava',
      previous: 'Edellinen',
      listen: 'Kuuntele',
      stop: 'Lopeta kuuntelu',
      progress: (step: number, of: number) => `Kohta ${step}/${of}`,
    },
    code: {
      title: 'Kirjoita koodi',
      about: ['Koodi on paperissa, jonka sait palaverissa, tai palaverin vetäjä kertoo sen. Siinä on kahdeksan merkkiä.'],
      label: 'Koodi',
      send: 'Avaa lomake',
      unknown:
        'Tällä koodilla ei löytynyt lomaketta. Tarkista jokainen merkki: koodissa ei ole numeroita 0 ja 1 eikä kirjaimia A, E, I, L, O ja U.',
      empty: 'Kirjoita koodi tähän.',
    },
    sheet: {
      scan: 'Avaa lomake lukemalla kuva puhelimen kameralla.',
      type: (address: string) => `Tai mene osoitteeseen ${address} ja kirjoita koodi:`,
      qrAlt: 'QR-kuva, joka avaa lomakkeen',
      open: (from: string, until: string) => `Voit vastata ${from} – ${until}.`,
      openLater: (days: number) =>
        `Lomake aukeaa, kun palaveri alkaa, ja on auki ${plural(days, { one: 'yhden päivän', other: `${days}\u00a0päivää` })} palaverin jälkeen.`,
      about: (smallest: number) => [
        'Emme kysy nimeäsi, eikä vastaustasi voi yhdistää sinuun.',
        `Lukuja näytetään vain yhteenvetoina, joissa on vähintään ${smallest} ihmisen vastaukset.`,
        'Omat sanasi lukee vain verkostokoordinaattori. Paperilla annetun vastauksen syöttää palaverin vetäjä, joka näkee sen.',
      ],
      howToPrint: 'Tulosta sivu selaimesi tulostustoiminnolla.',
    },
    paper: {
      about: ['Rastita joka kohdassa yksi ruutu. Voit jättää kohtia tyhjiksi. Älä kirjoita nimiä.'],
      childAbout: ['Rastita naama, joka sopii parhaiten. Mikään vastaus ei ole väärä. Voit jättää kohtia tyhjiksi.'],
      ownWordsAbout: 'Nämä lukevat verkostokoordinaattori ja palaverin vetäjä, joka syöttää lomakkeen.',
      giveBack: 'Anna täytetty lomake palaverin vetäjälle. Hän syöttää vastauksesi sellaisenaan.',
    },
    closedTitle: 'Kysely on päättynyt',
    closed: ['Tästä palaverista ei enää kerätä palautetta. Kiitos, että olit mukana.'],
  },
};

/** What the cards of the bot's own languages say as well. */
export type QuestionWords = typeof fi;

type Items = QuestionWords['items'];

/** The words of a language that only the form speaks: what is asked on cards alone is left out. */
export type FamilyWords = Omit<QuestionWords, 'items'> & {
  readonly items: Omit<Items, Extract<keyof Items, `c_${string}` | `i_${string}`>>;
  /** Of a language whose words no native reader has checked yet: says so, in that language. */
  readonly unchecked?: string;
  readonly direction?: 'rtl';
};
