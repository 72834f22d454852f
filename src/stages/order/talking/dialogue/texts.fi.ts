import { NO_BREAK } from '../../../../kernel/language/format.ts';
import { pluralIn } from '../../../../kernel/language/plural.ts';

const plural = pluralIn('fi');

/** Words of an order that is made by talking: questions, steps, what was noted. */
export const fi = {
  hints: {
    /** An example of each: a week, and a day with its weekday. */
    days: (week: number, day: string) => `Voit myös kirjoittaa, esimerkiksi ”viikolla ${week}” tai ”${day}”.`,
    hours: `Voit myös kirjoittaa, esimerkiksi ”klo${NO_BREAK}13–16”.`,
    usual: 'Vastaa napista tai kirjoita.',
  },
  options: {
    nextWeek: (week: number) => `Ensi viikolla (vk${NO_BREAK}${week})`,
    week: (week: number) => `Viikolla ${week}`,
    twoWeeks: 'Kahden viikon sisällä',
    morning: `Aamupäivällä klo${NO_BREAK}8–12`,
    afternoon: `Iltapäivällä klo${NO_BREAK}12–16`,
    anyTime: `Milloin vain klo${NO_BREAK}8–16`,
  },
  buttons: {
    next: 'Jatka',
    skip: 'Ohita',
    more: 'Lisää tarkennuksia',
    back: 'Takaisin',
    form: 'Näytä lomakkeena',
    drop: 'Lopeta tilaaminen',
    resume: 'Jatka tilausta',
  },
  noted: (what: string) => `Kirjattu – ${what}`,
  left: (count: number) =>
    plural(count, {
      none: 'Viimeinen kysymys.',
      one: 'Tämän jälkeen yksi kysymys.',
      other: `Tämän jälkeen ${count} kysymystä.`,
    }),
  notUnderstood: 'En saanut tästä selvää. Vastaa napista tai kirjoita toisin.',
  /** By its place alone: the words may be anything. */
  unread: (where: string) => `En ymmärtänyt kohtaa: ${where}. Jos se kuuluu tilaukseen, kirjoita se toisin.`,
  inMessage: { all: 'koko viesti', start: 'viestin alku', middle: 'viestin keskikohta', end: 'viestin loppu' },
  inSentence: {
    all: (n: number) => `${n}.${NO_BREAK}lause`,
    start: (n: number) => `${n}.${NO_BREAK}lauseen alku`,
    middle: (n: number) => `${n}.${NO_BREAK}lauseen keskikohta`,
    end: (n: number) => `${n}.${NO_BREAK}lauseen loppu`,
  },
  explained: (question: string) =>
    `Kysyn tätä, jotta löydän palaveriin sopivat konsultit: ${question} Vastaa napista tai omin sanoin.`,
  /** What is meant by a question, where it can be told better than by saying it again. */
  meant: {
    kind: 'Asiakaspalaverissa asiakas tai perhe on itse mukana. Ilman asiakasta keskustelevat vain ammattilaiset.',
    method: 'Menetelmä on tapa, jolla palaveri vedetään. Jos et tiedä, kirjoita ”en tiedä”: koordinaattori auttaa valitsemaan.',
    clientAgreed: 'Tilauksen voi lähettää, kun palaverista on sovittu asiakkaan kanssa. Suostumus itse jää asiakastietoihin.',
    unit: 'Vetäjät tulevat aina muualta kuin omasta yksiköstäsi, siksi kysyn, missä olet töissä.',
    municipality: 'Etsin konsultit, jotka voivat tulla siihen kuntaan, jossa tapaatte.',
    days: 'Etsin näiltä päiviltä ajan, joka sopii vetäjille. Päivä tai viikko riittää.',
    countFamily: 'Arvio riittää: kuinka monta perheestä tulee, asiakas mukaan lukien. Nimiä en kysy.',
    countProfessionals: 'Arvio riittää: kuinka monta ammattilaista tulee, sinä mukaan lukien. Vetäjiä ei lasketa.',
  } as Readonly<Record<string, string>>,
  explainedOptional: 'Jos et tiedä tätä vielä, kirjoita ”ohita”.',
  keptAnother: 'Kirjasin tämän. Tarvitsen vielä vastauksen myös tähän kysymykseen.',
  needed: 'Tätä tarvitsen, ennen kuin voin lähettää tilauksen. Jos et vielä tiedä, tilaus odottaa tässä.',
  stuck:
    'Jäimme samaan kohtaan, anteeksi. Tässä on lomake, jossa voit jatkaa. Kirjoita ”yhteystiedot”, niin näet, kuka voi auttaa.',
  tookBack: (what: string | undefined) => (what === undefined ? 'Palasin edelliseen kysymykseen.' : `Otin takaisin – ${what}`),
  agreeFirst: 'Sopikaa palaverista ensin asiakkaan kanssa. Tilaus odottaa tässä: palaa siihen, kun olette sopineet.',
  summary: {
    title: 'Onko näin hyvä?',
    body: 'Lähetä napista tai kirjoita ”lähetä”. Voit korjata sanoilla, esimerkiksi ”kesto 3\u00a0tuntia”.',
  },
  unfinished: {
    title: 'Tilauksesi jäi kesken – jatketaanko?',
    body: (days: number) =>
      `En muistuta tästä enää. Kesken jäänyt tilaus poistuu itsestään ${plural(days, { one: 'yhden päivän', other: `${days}${NO_BREAK}päivän` })} kuluttua.`,
    drop: 'Poista tämä',
  },
  help: {
    title: 'Tilauksesi on kesken',
    body: 'Vastaa kysymykseen napista tai omin sanoin.',
    words: ['”takaisin” – edellinen kysymys', '”lomake” – kaikki kerralla', '”peruuta” – tilausta ei tehdä'],
    kept: 'En tallenna viestejäsi, vain tiedot, jotka ymmärsin niistä.',
  },
  dropped:
    'Selvä, lopetetaan tämä tilaus. En lähettänyt mitään. Jos muutat mielesi, kirjoita ”palauta” vuorokauden sisällä; sitten kirjaamani tiedot poistuvat.',
  nothingToRestore: 'Minulla ei ole lopetettua tilausta palautettavaksi. Sellainen säilyy vuorokauden, tai kunnes aloitat uuden.',
  nothingOpen: 'Sinulla ei ole kesken olevaa tilausta. Kirjoita ”tilaa”, niin aloitetaan.',
  gone: 'Tämä tilaus ei ole enää kesken. Kirjoita ”tilaa”, niin aloitetaan uusi.',
  noWayBack: 'Tämä on ensimmäinen kysymys.',
  sent: (number: string) => `Kiitos! Tilaus ${number} on lähetetty. Näet sen vaiheet kortista, joka tulee tähän.`,
};

export type DialogueTexts = typeof fi;
