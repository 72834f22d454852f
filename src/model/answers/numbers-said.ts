import { plainForm } from '../../kernel/privacy/plain-form.ts';

/** Small letters without marks: `Mielenterveys- ja päihdepalvelut` is `mielenterveys ja paihdepalvelut`. */
export function plain(text: string): string {
  return plainForm(text)
    .slice(0, 300)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The number that is said, in digits or in words, where it is the only one; two may mean either of them. */
export function numberIn(text: string): number | undefined {
  const words = plain(text).split(' ');
  const told = words.map((word) =>
    /^\d{1,3}$/.test(word) ? Number(word) : NUMBER_WORDS.findIndex((known) => known.includes(word)),
  );
  const numbers = told.filter((one, at) => one >= 0 && (words.length === 1 || !ARTICLES.has(words[at] ?? '')));
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** Beside other words these are none. */
const ARTICLES: ReadonlySet<string> = new Set(['en', 'one']);

const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['nolla', 'noll', 'zero'],
  ['yksi', 'yks', 'en', 'ett', 'one'],
  ['kaksi', 'kaks', 'tva', 'two'],
  ['kolme', 'kolm', 'tre', 'three'],
  ['nelja', 'fyra', 'four'],
  ['viisi', 'viis', 'fem', 'five'],
  ['kuusi', 'kuus', 'sex', 'six'],
  ['seitseman', 'seitteman', 'sju', 'seven'],
  ['kahdeksan', 'kaheksan', 'atta', 'eight'],
  ['yhdeksan', 'yheksan', 'nio', 'nine'],
  ['kymmenen', 'kymmenen', 'tio', 'ten'],
  ['yksitoista', 'elva', 'eleven'],
  ['kaksitoista', 'tolv', 'twelve'],
];
