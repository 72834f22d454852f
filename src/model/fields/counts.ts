import { formatList } from '../../kernel/language/format.ts';
import type { Language, Texts } from '../../kernel/language/language.ts';

/** Numbers per group, never names. `children` (< 13) and `young` (13–17) are counted within the three groups. */
export interface Counts {
  readonly family: number;
  readonly close: number;
  readonly professionals: number;
  readonly children: number;
  readonly young: number;
}

/** 'asiakas ja perhe 4 ja ammattilaiset 6 (joista alle 13 v: 1, 13–17 v: 2)': the groups that are not empty. */
export function countsInWords(counts: Counts, language: Language): string {
  const names = countNames[language];
  const groups = (['family', 'close', 'professionals'] as const).filter((group) => counts[group] > 0);
  const young = (['children', 'young'] as const).filter((group) => counts[group] > 0);
  const said = formatList(
    groups.map((group) => `${names[group]} ${counts[group]}`),
    language,
  );
  const ages = young.map((group, place) => `${place === 0 ? names[group] : names.youngToo}: ${counts[group]}`);
  return ages.length === 0 ? said : `${said} (${ages.join(', ')})`;
}

const fi = {
  family: 'asiakas ja perhe',
  close: 'läheiset',
  professionals: 'ammattilaiset',
  children: 'joista alle 13 v',
  young: 'joista 13–17 v',
  /** After the younger ones, in the same brackets. */
  youngToo: '13–17 v',
};

/** Groups of people that are counted, on an order and at a meeting. */
export const countNames: Texts<typeof fi> = {
  fi,
  sv: {
    family: 'klient och familj',
    close: 'närstående',
    professionals: 'professionella',
    children: 'varav under 13 år',
    young: 'varav 13–17 år',
    youngToo: '13–17 år',
  },
  en: {
    family: 'client and family',
    close: 'close people',
    professionals: 'professionals',
    children: 'of whom under 13',
    young: 'of whom 13–17',
    youngToo: '13–17',
  },
};
