import type { MatchLog } from '../../../model/order/match-log.ts';

type Words = Readonly<Record<string, string | undefined>>;

/** The search explained. Keys are the codes of the decision log; a log may be years old, so an unknown code is left as it is. */
export const fi = {
  title: (number: string) => `${number}: miksi juuri nämä?`,
  back: 'Takaisin tilaukseen',
  searchedAt: (when: string) => `Haettu ${when}.`,
  counts: ({ candidates, qualified, free, unknown, starts }: MatchLog['counts']) =>
    `Pankissa ${candidates}, ehdot täyttää ${qualified}, vapaata löytyi ${free}, kalenteri ei näy ${unknown}. Mahdollisia alkamisaikoja ${starts}.`,
  suggestedTitle: 'Ehdolla',
  nearestTitle: 'Lähin muutos, joka auttaisi',
  unknownTitle: 'Kalenteri ei näy',
  unreachedTitle: 'Ei tavoitettu',
  unreached: 'pyyntö ei mennyt perille',
  whyNotTitle: 'Muut: ensimmäinen este',
  more: (n: number) => `ja ${n} muuta`,
  gone: 'ei enää pankissa',
  parts: {
    load: (n: number) => (n === 0 ? 'ei tehtäviä vuoteen' : `${n} tehtävää vuodessa`),
    rest: (n: number) => (n >= 365 ? 'edellisestä yli vuosi' : `edellisestä ${n} pv`),
    asked: (n: number) => `jo ${n} avointa pyyntöä`,
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
      balance: 'sama rooli kuin useimmiten',
    } as Words,
  },
  whyNot: {
    'not-qualified': 'ei koulutusta menetelmään',
    language: 'ei palaverin kieltä',
    area: 'ei toimi kunnan alueella',
    orderer: 'on itse tilaaja',
    'own-unit': 'tilaajan omasta yksiköstä',
    'invited-unit': 'kutsutusta yksiköstä',
    excluded: 'tilaaja merkinnyt esteelliseksi',
    recused: 'ilmoittanut olevansa esteellinen',
    'already-seated': 'on jo mukana',
    role: 'rooli ei sovi avoimeen paikkaan',
    paused: 'tauolla',
    'permission-ended': 'lupa päättynyt',
    'not-joined': 'ei vielä aloittanut',
    'yearly-maximum': 'oma vuosimäärä täynnä',
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
  } as Words,
};

export type WhyTexts = typeof fi;
