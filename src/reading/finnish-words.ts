/** Finnish cases that the grammar tells apart: in, from inside, at, from, to, into, as, becoming, of, repeatedly; and `plu`, the plural. */
export type FinnishCase = 'ine' | 'ela' | 'ade' | 'abl' | 'all' | 'ill' | 'ess' | 'tra' | 'gen' | 'hab' | 'plu';

/** The case an ending shows; undefined where it shows none (nominative, partitive): `alakoululainen` is no genitive. */
export function caseOf(word: string): FinnishCase | undefined {
  const plain = word.replace(/(?<=[aeiouyäö])(?:mme|nsa|nsä|nne|ni)$/, '');
  if (/(?<!n)nen$/.test(plain)) return undefined;
  return CASE_ENDINGS.find(([, ending]) => ending.test(plain))?.[0];
}

/**
 * The stems on which a Finnish name's or noun's forms are built, from its dictionary form: Imatra → imatra;
 * Luumäki → luumäki, luumäe; Lappeenranta → lappeenranta, lappeenranna; Savitaipale → savitaipalee; Kauniainen → kauniaise.
 */
export function stemsOf(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const stems = new Set<string>([lower]);
  for (const strong of strongStems(lower)) {
    stems.add(strong);
    for (const weak of weakStems(strong)) stems.add(weak);
  }
  return [...stems];
}

/** Is the rest of a word after its stem an ending of a Finnish word? */
export function isEnding(rest: string): boolean {
  return ENDING.test(rest);
}

const CASE_ENDINGS: readonly (readonly [FinnishCase, RegExp])[] = [
  ['ine', /ss[aä]$|s$(?<=(?:kuu|viiko|nna|tra|uo)s)/],
  ['ela', /st[aä]$/],
  ['ade', /ll[aä]$/],
  ['abl', /lt[aä]$/],
  ['all', /lle$/],
  ['gen', /kuun$/],
  ['ill', /(?:h[aeiouyäö]|see|sii|([aeiouyäö])\1)n$/],
  ['hab', /[aeiouyäö]isin$/],
  ['ess', /n[aä]$/],
  ['tra', /ks[ie]?$/],
  ['gen', /n$/],
  ['plu', /[aeiouyäö]t$/],
];

const CASES = 'n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|ksi|kse|a|ä|ta|tä|tta|ttä|s|st|l|lt|ks|en|in|den|tten|t';
const ILLATIVES = 'h[aeiouyäö]n|seen|siin|[aeiouyäö]n';
const ENDING = new RegExp(`^(?:[ij]?(?:${CASES}|${ILLATIVES})?)(?:mme|ni|nsa|nsä|nne|ne)?(?:kin|kaan|kään|ko|kö|s)?$`);

function strongStems(name: string): readonly string[] {
  if (name.endsWith('nen')) return [`${name.slice(0, -3)}se`, `${name.slice(0, -3)}s`, `${name.slice(0, -3)}si`];
  if (/[uyo]s$/.test(name))
    return [`${name.slice(0, -1)}de`, `${name.slice(0, -1)}kse`, `${name.slice(0, -1)}t`, name.slice(0, -1)];
  if (/[aä]s$/.test(name)) return [lengthened(name.slice(0, -1))];
  if (name.endsWith('es')) return [`${name.slice(0, -1)}kse`];
  if (name.endsWith('vesi')) return [`${name.slice(0, -2)}de`, `${name.slice(0, -2)}te`];
  if (name.endsWith('i')) return [name, `${name.slice(0, -1)}e`];
  if (name.endsWith('e')) return [`${name}e`];
  if (name.endsWith('t')) return [name.slice(0, -1)];
  return [name];
}

/** asiakas → asiakkaa, kangas → kankaa. */
function lengthened(stem: string): string {
  const doubled = stem + stem.slice(-1);
  return doubled.replace(/(?<=[aeiouyäö])([kpt])(?=[aä]{2}$)/, '$1$1').replace(/ng(?=[aä]{2}$)/, 'nk');
}

const GRADATION: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouyäölnr])kk(?=[aeiouyäö]{1,2}$)/, 'k'],
  [/pp(?=[aeiouyäö]{1,2}$)/, 'p'],
  [/tt(?=[aeiouyäö]{1,2}$)/, 't'],
  [/nk(?=[aeiouyäö]{1,2}$)/, 'ng'],
  [/nt(?=[aeiouyäö]{1,2}$)/, 'nn'],
  [/mp(?=[aeiouyäö]{1,2}$)/, 'mm'],
  [/lt(?=[aeiouyäö]{1,2}$)/, 'll'],
  [/rt(?=[aeiouyäö]{1,2}$)/, 'rr'],
  [/(?<=[aeiouyäöh])t(?=[aeiouyäö]{1,2}$)/, 'd'],
  [/(?<=[aeiouyäölr])p(?=[aeiouyäö]{1,2}$)/, 'v'],
  [/(?<=[aeiouyäölr])k(?=[aeiouyäö]{1,2}$)/, ''],
];

/** Consonant gradation of the last syllable; at most one rule bites. */
function weakStems(strong: string): readonly string[] {
  const rule = GRADATION.find(([pattern]) => pattern.test(strong));
  return rule === undefined ? [] : [strong.replace(rule[0], rule[1])];
}
