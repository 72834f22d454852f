import { groupOf } from '../grammar/ages.ts';
import { isWriter } from './writer.ts';

/** Somebody who is said to come: how many of which group, and who it is where that shows, so that nobody is counted twice. */
export interface Comer {
  readonly group: string;
  readonly count: number;
  /** `mother`, `father`, `me`, `parents`; undefined where another of the group may be another person. */
  readonly who?: string | undefined;
  readonly kind: 'counted' | 'named' | 'aged';
  /** Told with something else than coming: `poika tarvitsee taukoja`. */
  readonly isSubject?: boolean;
  /** All of the group, told one by one: `lapset ovat 3, 5 ja 11`. */
  readonly isAll?: boolean;
  /** Told as the sum of those named beside it: `eli kolme läheistä`. */
  readonly isSum?: boolean;
}

/** `4 ammattilaista`; a single one without a number is one of those named. */
export function isTotal({ group, kind }: Comer): boolean {
  return group === 'pro' && kind === 'counted';
}

const COUNTED = /^C:(\w+):(\d+)(\+all)?$/;
const NAMED = /^g:(client|parent|parents|kin|child|young|close|job|me)(?:\+(age|sg|mother|father))?$/;
const PARENTS = /^g:parents(?:\+(?:plu|may))?$/;
const COMPANION = /^g:(client|parents?|kin|child|young|close)\+(?:gen|ill)$/;
const AGES = /^ages:([\d,]+)$/;

/** Everybody mentioned in a clause as somebody who is there, in order. */
export function mentionsIn(clause: string): readonly Comer[] {
  const words = clause.trim().split(' ');
  return words.flatMap((_, at) => mentionsAt(words, at));
}

/** How one symbol is read as somebody who is there; undefined: not in this way. The first that knows counts. */
type Reading = (words: readonly string[], at: number) => readonly Comer[] | undefined;

const READINGS: readonly Reading[] = [
  countedAt,
  (words, at) => (isWriter(words, at) ? [{ group: 'me', count: 1, who: 'me', kind: 'named' }] : undefined),
  (words, at) => (PARENTS.test(words[at] ?? '') ? [TWO_PARENTS] : undefined),
  agesAt,
  (words, at) => (isParentOfNext(words, at) ? [{ group: 'parent', count: 1, kind: 'named' }] : undefined),
  (words, at) => (isProtagonist(words, at) ? [{ group: 'client', count: 1, who: 'one', kind: 'named' }] : undefined),
  (words, at) => (isOwner(words, at) || isSaidTwice(words, at) || isLabel(words, at) ? [] : undefined),
  companionAt,
  namedAt,
];

function mentionsAt(words: readonly string[], at: number): readonly Comer[] {
  for (const reading of READINGS) {
    const found = reading(words, at);
    if (found !== undefined) return found;
  }
  return [];
}

function countedAt(words: readonly string[], at: number): readonly Comer[] | undefined {
  const [, group, count, all] = COUNTED.exec(words[at] ?? '') ?? [];
  if (group === undefined) return undefined;
  if (group === 'client' && count === '1') return [named('client', undefined)];
  return [{ group, count: Number(count), kind: 'counted', isSum: isSum(words, at), isAll: all !== undefined }];
}

const SUMS_UP = /^(?:eli|siis|alltså|so|total-of|altogether|de)$/;

function isSum(words: readonly string[], at: number): boolean {
  return (
    words.slice(Math.max(0, at - 3), at).some((word) => SUMS_UP.test(word)) || /^(?:eli|alltså|:|\()$/.test(words[at + 1] ?? '')
  );
}

function agesAt(words: readonly string[], at: number): readonly Comer[] | undefined {
  const [, ages] = AGES.exec(words[at] ?? '') ?? [];
  if (ages === undefined) return undefined;
  return isAgeOfBefore(words, at) ? [] : ages.split(',').map(oneOfAge);
}

function companionAt(words: readonly string[], at: number): readonly Comer[] | undefined {
  const [, companion] = COMPANION.exec(words[at] ?? '') ?? [];
  return companion !== undefined && words[at + 1] === 'with' ? [named(companion, undefined)] : undefined;
}

/** `Läheiset: mummo` */
function isLabel(words: readonly string[], at: number): boolean {
  return words[at + 1] === ':' && /^g:(?:close|job|pro|kin|client|parents)/.test(words[at] ?? '');
}

function namedAt(words: readonly string[], at: number): readonly Comer[] | undefined {
  const [, group, detail] = NAMED.exec(words[at] ?? '') ?? [];
  if (group === undefined) return undefined;
  const comer = named(group, detail);
  const isMinor = comer.who === 'one' && group !== 'client';
  return [
    {
      ...comer,
      isSubject: isSubject(words, at) || (isMinor && comer.kind === 'named' && !isBesideMinor(words, at)),
    },
  ];
}

/** `tyttö on messissä`, after a girl of seventeen has been told: another of a list would stand beside her. */
function isBesideMinor(words: readonly string[], at: number): boolean {
  const isOfList = (index: number): boolean => IN_LIST.test(words[index] ?? '.');
  let [from, to] = [at, at];
  while (isOfList(from - 1)) from -= 1;
  while (isOfList(to + 1)) to += 1;
  return words.slice(from, to + 1).some((word, i) => from + i !== at && MINOR.test(word));
}

const IN_LIST = /^(?:and|,|her|his|their|hennes|hans|deras|hänen|heidän|an?|en|ett|both|\(|\)|[gC]:\S+|ages:\S+)$/;
const MINOR = /^(?:[gC]:(?:child|young)|C:kin|g:kin\+(?:sg|age)|ages:)/;

function isSubject(words: readonly string[], at: number): boolean {
  return words[at - 1] === ',' && /^(?:need|\p{L}{4,})$/u.test(words[at + 1] ?? '') && !COMING.test(words[at + 1] ?? '');
}

const COMING = /^(?:attending|with|coming|itse|själv)$/;

const TWO_PARENTS: Comer = { group: 'parent', count: 2, who: 'parents', kind: 'named' };

function named(group: string, detail: string | undefined): Comer {
  if (group === 'parents') return TWO_PARENTS;
  return { group, count: 1, who: whoIs(group, detail), kind: detail === 'age' ? 'aged' : 'named' };
}

function whoIs(group: string, detail: string | undefined): string | undefined {
  if (detail === 'mother' || detail === 'father') return detail;
  if (group === 'me') return 'me';
  return detail === 'sg' || ONE_PERSON.has(group) ? 'one' : undefined;
}

const ONE_PERSON: ReadonlySet<string> = new Set(['child', 'young', 'client']);

function oneOfAge(age: string): Comer {
  return { group: groupOf(Number(age)), count: 1, who: 'one', kind: 'aged' };
}

const JOINT = /^(?:,|and|:|\(|\)|\.|;|both|with|sekä|fix)?$/;
const PRONOUN = /^(?:hän|hon|han|hen|she|he|her|him)$/;
const COMES = /^(?:,|and|will|vill|would|ska|itse|själv|himself|herself|attending|with|yksin|alone|ensam)$/;

/** `hän itse, vaimo ja sisko`, `she comes with her mother`: somebody told of before. */
function isProtagonist(words: readonly string[], at: number): boolean {
  const isToldBefore = words.slice(0, at).some((word) => /^(?:[gC]:(?:client|child|young)|ages:)/.test(word));
  return !isToldBefore && PRONOUN.test(words[at] ?? '') && JOINT.test(words[at - 1] ?? '') && COMES.test(words[at + 1] ?? '');
}

/** `she and her seven-year-old` */
function isParentOfNext(words: readonly string[], at: number): boolean {
  const [joint, whose, child] = words.slice(at + 1, at + 4);
  const isTheirs = joint === 'and' && /^(?:her|his|hennes|hans|hänen)$/.test(whose ?? '');
  return PRONOUN.test(words[at] ?? '') && isTheirs && /^(?:ages:|g:(?:child|young|kin\+sg))/.test(child ?? '');
}

/** `läheinen ystävä` is one person. */
function isSaidTwice(words: readonly string[], at: number): boolean {
  return words[at] === 'g:close' && (words[at + 1] === 'g:close' || words[at - 1]?.startsWith('C:close') === true);
}

/** `pojan äiti`, `the child and her mother`: whose somebody is says nothing of who comes; a Swedish or English owner stands before. */
function isOwner(words: readonly string[], at: number): boolean {
  const [word, next] = [words[at] ?? '', words[at + 1] ?? ''];
  if (!word.startsWith('g:') || isWithParents(words, at)) return false;
  if (next === 'meeting' || next === 'network') return true;
  if (/^g:(?:job|pro)/.test(next)) return !/^g:(?:job|pro|me)/.test(word);
  return next.startsWith('g:') && next !== word && OWNER.test(word);
}

/** `lukiolainen huoltajansa kanssa` are two. */
function isWithParents(words: readonly string[], at: number): boolean {
  return words[at + 2] === 'with' && words[at + 1]?.startsWith('g:parent') === true;
}

const OWNER = /^g:(?:child|young|client|kin)(?:\+sg)?$/;

/** `lapsi on 9-vuotias`, `pojken, som är elva`: the age of somebody named. */
function isAgeOfBefore(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => /^g:(?:child|young|kin|client)(?!\+plu)/.test(word));
}
