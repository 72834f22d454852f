import { formatList, NO_BREAK } from '../../kernel/language/format.ts';
import type { Language, Texts } from '../../kernel/language/language.ts';

/** Numbers per group, never names. `children` (< 13) and `young` (13–17) are counted within the three groups. */
export interface Counts {
  readonly family: number;
  readonly close: number;
  readonly professionals: number;
  readonly children: number;
  readonly young: number;
}

/** 'asiakas ja perhe 4 ja ammattilaiset 6 (heistä alle 13-vuotiaita 1 ja 13–17-vuotiaita 2)': the groups that are not empty. */
export function countsInWords(counts: Counts, language: Language): string {
  const names = countNames[language];
  const groups = (['family', 'close', 'professionals'] as const).filter((group) => counts[group] > 0);
  const young = (['children', 'young'] as const).filter((group) => counts[group] > 0);
  const list = (said: readonly string[]): string => formatList(said, language);
  const said = list(groups.map((group) => `${names[group]}${NO_BREAK}${counts[group]}`));
  const ages = list(young.map((group) => names.ofThem[group](counts[group])));
  return ages === '' ? said : `${said} (${names.among} ${ages})`;
}

const fi = {
  family: 'asiakas ja perhe',
  close: 'läheiset',
  professionals: 'ammattilaiset',
  children: 'heistä alle 13-vuotiaita',
  young: 'heistä 13–17-vuotiaita',
  /** Everybody, at a meeting with no client. */
  all: 'osallistujia',
  among: 'heistä',
  ofThem: {
    children: (n: number) => `alle 13-vuotiaita ${n}`,
    young: (n: number) => `13–17-vuotiaita ${n}`,
  },
};

/** Groups of people that are counted, on an order and at a meeting. */
export const countNames: Texts<typeof fi> = {
  fi,
  sv: {
    family: 'klient och familj',
    close: 'närstående',
    professionals: 'yrkespersoner',
    children: 'av dem under 13\u00a0år',
    young: 'av dem 13–17\u00a0år',
    all: 'deltagare',
    among: 'av dem',
    ofThem: { children: (n) => `${n} under 13\u00a0år`, young: (n) => `${n} i åldern 13–17` },
  },
  en: {
    family: 'client and family',
    close: 'others close to the client',
    professionals: 'professionals',
    children: 'of these, under 13',
    young: 'of these, aged 13–17',
    all: 'participants',
    among: 'including',
    ofThem: { children: (n) => `${n} under 13`, young: (n) => `${n} aged 13–17` },
  },
};
