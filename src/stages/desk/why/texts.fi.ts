import { pluralIn } from '../../../kernel/language/plural.ts';
import type { MatchLog } from '../../../model/order/match-log.ts';

const plural = pluralIn('fi');

type Words = Readonly<Record<string, string | undefined>>;

/** The search explained. Keys are the codes of the decision log; a log may be years old, so an unknown code is left as it is. */
export const fi = {
  title: (number: string) => `${number}: miksi juuri nämä?`,
  back: 'Takaisin tilaukseen',
  searchedAt: (when: string) => `Haettu ${when}.`,
  counts: {
    candidates: 'Pankissa',
    qualified: 'Ehdot täyttää',
    unreached: 'Botti ei tavoita',
    free: 'Vapaana',
    unknown: 'Kalenteri ei näy',
    starts: 'Mahdollisia aikoja',
  } satisfies Readonly<Record<keyof MatchLog['counts'], string>>,
  freeForAll: (n: number) => `Mukana ${n} palaveria: vapaana on se, joka pääsee niistä jokaiseen.`,
  suggestedTitle: 'Ehdolla',
  nearestTitle: 'Lähin muutos, joka auttaisi',
  unknownTitle: 'Kalenteri ei näy',
  unreachedTitle: 'Ei tavoitettu',
  unreached: 'pyyntö ei mennyt perille',
  whyNotTitle: 'Muut: ensimmäinen este',
  more: (n: number) => plural(n, { one: 'ja 1 muu', other: `ja ${n} muuta` }),
  gone: 'ei enää pankissa',
  parts: {
    load: (n: number) => plural(n, { none: 'ei tehtäviä vuoteen', one: '1 tehtävä vuodessa', other: `${n} tehtävää vuodessa` }),
    rest: (n: number) => (n >= 365 ? 'edellisestä yli vuosi' : `edellisestä ${n}\u00a0pv`),
    joined: (n: number) => (n >= 365 ? 'pankissa yli vuoden' : `pankissa ${n}\u00a0pv`),
    asked: (n: number) => plural(n, { one: 'jo 1 avoin pyyntö', other: `jo ${n} avointa pyyntöä` }),
    travel: () => 'matkaa muusta kunnasta',
    unknown: () => 'kalenteri ei näy',
    sameTeam: () => 'sama konsultti kuin viimeksi',
  } as Readonly<Record<string, ((n: number) => string) | undefined>>,
  together: 'Yhdessä:',
  team: {
    good: {
      sectors: 'eri toimialoilta',
      experience: 'kokenut ja uudempi',
      repeat: 'eivät ole vetäneet yhdessä vuoteen',
      balance: 'roolit tasaisesti',
    } as Words,
    less: {
      sectors: 'samalta toimialalta',
      experience: 'yhtä kokeneita',
      repeat: 'ovat vetäneet yhdessä vuoden sisällä',
      balance: 'tuttu rooli: roolit eivät vaihdu',
    } as Words,
  },
  whyNot: {
    'not-qualified': 'ei koulutusta menetelmään',
    language: 'ei palaverin kieltä',
    area: 'ei toimi kunnan alueella',
    orderer: 'on itse tilaaja',
    'own-unit': 'tilaajan omasta yksiköstä',
    'invited-unit': 'kutsutusta yksiköstä',
    excluded: 'tilaaja on merkinnyt esteelliseksi',
    recused: 'on ilmoittanut olevansa esteellinen',
    'already-seated': 'on jo mukana',
    role: 'rooli ei sovi avoimeen paikkaan',
    paused: 'tauolla',
    'permission-ended': 'lupa päättynyt',
    'not-joined': 'ei vielä aloittanut',
    'yearly-maximum': 'oma vuosimäärä täynnä',
    'out-of-reach': 'botti ei tavoita: sovellusta ei ole asennettu, tai se on poistettu',
    'hours-elsewhere': 'kalenterin työaika ei osu lainkaan alueen työaikaan: tarkistettava aikavyöhyke ja työaika Outlookista',
    'outside-hours': 'ei työaikaa toivottuina aikoina',
    booked: 'toinen verkostopalaveri',
    busy: 'kalenteri varattu',
  } as Words,
  unknown: {
    error: 'kalenteri ei vastannut',
    throttled: 'kalenteripalvelu ruuhkautui',
    'no-mailbox': 'ei postilaatikkoa',
    timeout: 'kalenteri vastasi liian hitaasti',
    'not-asked': 'ei kysytty',
    'by-mail': 'toisessa organisaatiossa: botti kysyy sähköpostilla',
  } as Words,
};

export type WhyTexts = typeof fi;
