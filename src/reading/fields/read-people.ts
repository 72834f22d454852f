import { segmentsOf } from '../grammar/corrections.ts';
import { VOCABULARIES } from '../lexicon/vocabulary.ts';
import { groupOf } from '../grammar/ages.ts';
import { rosterOf, type Roster } from '../people/roster.ts';
import { asked, filled, merged, type FieldsRead } from './fields-read.ts';

/**
 * Numbers per group, and `seats` where consultants are counted. A number for everybody together fills none. A note lists those who
 * come; running text tells of them clause by clause.
 */
export function readPeople(line: string): FieldsRead {
  const unclear = /C:\?:(?!total|seat|adult)/.test(line) ? [asked('several-counts')] : [];
  if (line.split(' ').length > LONGEST_NOTE) return merged([fromRoster(rosterOf(line.replaceAll(' fix ', ' '))), ...unclear]);
  return merged([...segmentsOf(line).map(countsIn), ...unclear]);
}

/** In symbols and marks. */
const LONGEST_NOTE = 25;

function fromRoster({ family, close, professionals: workers, children, young, seats }: Roster): FieldsRead {
  const said = (count: number | undefined): string | undefined => (count === undefined ? undefined : String(count));
  return filled({
    countFamily: said(family),
    countClose: said(close),
    countProfessionals: said(workers),
    countChildren: said(children),
    countYoung: said(young),
    seats: said(seats),
  });
}

/** `Perhe on viisihenkinen, mutta mukaan tulee vain äiti`: those who come are told after the "but". */
function comingItems(segment: string): readonly Item[] {
  const [before = '', ...after] = segment.split(' however ');
  const later = itemsIn(` ${after.join(' ')} `);
  const earlier = itemsIn(`${before} `);
  const isTold = later.some(({ group }) => FAMILY_MEMBERS.has(group));
  return [...earlier.filter(({ group }) => !(isTold && group === 'family')), ...later];
}

interface Item {
  readonly group: string;
  readonly count: number;
  /** Named once without a number; `aged` when an age tells this child from another. */
  readonly named?: 'plain' | 'aged';
}

const FAMILY_MEMBERS: ReadonlySet<string> = new Set(['client', 'parent', 'parents', 'kin', 'child', 'young']);

function countsIn(segment: string): FieldsRead {
  const items = comingItems(segment);
  const close = withBreakdown(items, segment);
  return filled({
    countFamily: familyCount(items, segment),
    countClose: close,
    countProfessionals: professionals(items, segment),
    countChildren: sumOf(items, 'child'),
    countYoung: sumOf(items, 'young'),
    seats: sumOf(items, 'seat'),
  });
}

function sumOf(items: readonly Item[], ...groups: readonly string[]): string | undefined {
  const mine = items.filter(({ group }) => groups.includes(group));
  return mine.length === 0 ? undefined : String(mine.reduce((sum, { count }) => sum + count, 0));
}

/** The family's own number, or its members added up; children alone are no whole family when the family is named beside. */
function familyCount(items: readonly Item[], segment: string): string | undefined {
  const total = items.findLast(({ group }) => group === 'family');
  if (total !== undefined) return String(total.count);
  const members = items.filter(({ group }) => FAMILY_MEMBERS.has(group));
  const hasAdults = items.some(({ group }) => !['child', 'young'].includes(group) && FAMILY_MEMBERS.has(group));
  const adults = members.length > 0 ? items.filter(({ group }) => group === 'adult') : [];
  if (!hasAdults && adults.length === 0 && /g:family/.test(segment)) return undefined;
  return sumOf([...members, ...adults], ...FAMILY_MEMBERS, 'adult');
}

/** `läheisiä 3: mummo, kummi ja täti` are three. */
function withBreakdown(items: readonly Item[], segment: string): string | undefined {
  const close = items.filter(({ group }) => group === 'close');
  const [counted, named] = [close.filter((item) => item.named === undefined), close.filter((item) => item.named !== undefined)];
  const isBreakdown =
    counted.length > 0 && (sumOf(counted, 'close') === String(named.length) || /C:close\S* (?:\(|:|of-which)/.test(segment));
  return sumOf(isBreakdown ? counted : close, 'close');
}

/** `ammattilaisia 6 (2 opettajaa, 4 ohjaajaa)` are six; `3 ammattilaista ja opettaja` are four. */
function professionals(items: readonly Item[], segment: string): string | undefined {
  const total = items.filter(({ group }) => group === 'pro').reduce((sum, { count }) => sum + count, 0);
  const named = items.filter(({ group }) => group === 'job').reduce((sum, { count }) => sum + count, 0);
  const isBreakdown = total > 0 && (named === total || /(?:C:pro|g:pro)\S* (?:\(|:|of-which|, of-which)/.test(segment));
  const all = isBreakdown ? total : total + named;
  return all === 0 && !items.some(({ group }) => group === 'pro' || group === 'job') ? undefined : String(all);
}

const COUNTED = /^C:(\w+):(\d+)$/;
const NAMED =
  /^g:(client|parent|parents(?=\+plu)|parents|kin|child|young|close|job|me)(?:\+age|\+sg|\+mother|\+father|(?<=parents)\+plu)?$/;
/** What may stand between those who come. */
const IN_LIST =
  /^(?:,|and|\(|\)|:|a|an|en|ett|n:1|hänen|heidän|hans|hennes|deras|her|his|their|itse|sin|sina|sitt|själv|herself|himself|of-which|g:\S+|C:\S+|ages:\S+|attending|inviting|with|-|both|lisäksi|sekä|dessutom|också|unit:\S+|sector:\S+|koulun|koulusta|skolans|school|this|from|pre:from|från|town:\S+|noin|with_|client)$/;

/** Counted ones, and those named one by one in a list of those who come. */
function itemsIn(segment: string): readonly Item[] {
  const words = segment.trim().split(' ');
  const items: Item[] = [];
  for (let at = 0; at < words.length;) {
    const end = listEnd(words, at);
    items.push(...itemsOfList(words.slice(at, end), isAttendance(words, at, end)));
    at = end + 1;
  }
  return withoutRepeats(items);
}

/** "The child" said twice, or once more with an age, is one child; a mother and a father are two. */
function withoutRepeats(items: readonly Item[]): readonly Item[] {
  return items.filter((item, at) => {
    if (item.named !== 'plain' || !['child', 'young', 'client'].includes(item.group)) return true;
    return !items.some(
      (other, i) => other.group === item.group && (other.named === 'aged' || (other.named === 'plain' && i < at)),
    );
  });
}

/** A word that nobody knows before somebody who comes: `klassens lärare`, `her older brother`. */
function isAdjective(word: string, next: string): boolean {
  return /^(?!(?:on|is|är|oli|was|var|har|has|have)$)\p{L}+$/u.test(word) && /^[gC]:/.test(next) && !PLAIN_SYMBOLS.has(word);
}

/** `asiakas, tukihenkilö, 2 työntekijää`: somebody of no group that we know. */
function isStranger(words: readonly string[], at: number): boolean {
  const isWord = /^\p{L}{4,}$/u.test(words[at] ?? '') && !PLAIN_SYMBOLS.has(words[at] ?? '');
  return isWord && /^(?:,|and|:|g:\w+\+gen)$/.test(words[at - 1] ?? '') && /^(?:,|and)$/.test(words[at + 1] ?? '');
}

const PLAIN_SYMBOLS: ReadonlySet<string> = new Set(VOCABULARIES.flatMap(({ words }) => Object.keys(words)));

function listEnd(words: readonly string[], from: number): number {
  let at = from;
  while (
    at < words.length &&
    (IN_LIST.test(words[at] ?? '') || isAdjective(words[at] ?? '', words[at + 1] ?? '') || isStranger(words, at))
  )
    at += 1;
  return at;
}

/** Do those listed come to the meeting? A word that says so stands in the list or beside it, or one of them is counted. */
function isAttendance(words: readonly string[], from: number, end: number): boolean {
  const list = words.slice(from, end);
  const near = words.slice(Math.max(0, from - 3), end + 2);
  return (
    near.some((word) => /^(?:attending|inviting|coming|in-person|lisäksi|dessutom|additionally)$/.test(word)) ||
    list.some((word) => COUNTED.test(word) && !word.startsWith('C:seat')) ||
    list.some((_, i) => isLabel(list, i)) ||
    list.filter((word, i) => NAMED.test(word) || isOneByAge(list, i)).length >= (isWholeSentence(words, from, end) ? 2 : 3)
  );
}

function itemsOfList(list: readonly string[], isComing: boolean): readonly Item[] {
  return list.flatMap((word, i) => {
    if (isLabel(list, i)) return [];
    const [, group, count] = COUNTED.exec(word) ?? [];
    if (group !== undefined) return [{ group, count: Number(count) }];
    return isComing ? namedItems(word) : [];
  });
}

/** Nothing else is said between two marks: `äiti + vauva`, `lapset puheeksi, äiti ja vauva, kotikäyntinä`; a place or time may follow. */
function isWholeSentence(words: readonly string[], from: number, end: number): boolean {
  const begins = /^[.;]?$/.test(words[from - 1] ?? '') || /^[,:]$/.test(words[from] ?? '');
  return begins && (/^(?:[.;]|(?:P|M|R|T|wds|L):\S+|at|hos|)$/.test(words[end] ?? '') || words[end - 1] === ',');
}

/** `isä ja 6-vuotias` */
function isOneByAge(list: readonly string[], at: number): boolean {
  return list[at]?.startsWith('ages:') === true && /^(?:and|,|with)$/.test(list[at - 1] ?? '');
}

/** `Läheiset: mummo` */
function isLabel(list: readonly string[], at: number): boolean {
  return /^g:(?:family|close|pro|parents|kin|total)/.test(list[at] ?? '') && list[at + 1] === ':';
}

/** Somebody named without a number is one person; "the parents" are two. The writer comes as a professional. */
function namedItems(word: string): readonly Item[] {
  const [, ages] = /^ages:([\d,]+)$/.exec(word) ?? [];
  if (ages !== undefined) return ages.split(',').map((age) => ({ group: groupOf(Number(age)), count: 1, named: 'aged' }));
  const [, group] = NAMED.exec(word) ?? [];
  if (group === undefined) return [];
  const named = word.endsWith('+age') ? 'aged' : 'plain';
  return [{ group: group === 'me' ? 'job' : group, count: group === 'parents' ? 2 : 1, named }];
}
