import { areWorkersDoubtful, isFamilyDoubtful, isToldAfterBut } from './doubts.ts';
import { isTotal, type Comer } from './mentions.ts';
import { peopleTold, type PeopleClause } from './people-clauses.ts';

/** Those who come by group; undefined where nobody of a group is told. */
export interface Roster {
  readonly family: number | undefined;
  readonly close: number | undefined;
  readonly professionals: number | undefined;
  readonly children: number | undefined;
  readonly young: number | undefined;
  readonly seats: number | undefined;
}

/** Counts who comes from a parsed line. */
export function rosterOf(line: string): Roster {
  const { clauses, coming, minors: known } = peopleTold(line);
  const who = coming.map(({ mentions }) => mentions);
  const minors = minorsOf(who, known);
  const count = familyOf(onlyThoseComing(coming), minors);
  return {
    family: count === undefined || isFamilyDoubtful({ count, minors, coming, line }) ? undefined : count,
    close: sumOf(who, 'close'),
    professionals: areWorkersDoubtful(line, coming) ? undefined : professionalsOf(who, line),
    children: countOf(minors, 'child'),
    young: countOf(minors, 'young'),
    seats: sumOf(
      clauses.map(({ mentions }) => mentions),
      'seat',
    ),
  };
}

/** Those who come, where a number of the whole family is told beside them. */
function onlyThoseComing(clauses: readonly PeopleClause[]): Clauses {
  const isTold = isToldAfterBut(clauses);
  return clauses.map(({ mentions }) => (isTold ? mentions.filter(({ group }) => group !== 'family') : mentions));
}

type Clauses = readonly (readonly Comer[])[];

function sumOf(clauses: Clauses, group: string): number | undefined {
  const mine = clauses.flat().filter((mention) => mention.group === group);
  return mine.length === 0 ? undefined : (toldTwice(mine) ?? total(mine));
}

function total(some: readonly Comer[]): number {
  return some.reduce((sum, { count }) => sum + count, 0);
}

/** `Mormor, morfar och två mostrar, alltså fyra närstående`: those named one by one and counted together. */
function toldTwice(mine: readonly Comer[]): number | undefined {
  const both = total(mine);
  return mine.find(({ isSum, count }) => isSum === true && count > 1 && count * 2 >= both)?.count;
}

/** Those under age. One child told of again and again is one; where a clause names several, they are as many. */
function minorsOf(clauses: Clauses, known: readonly Comer[]): readonly Comer[] {
  const counted = uniqueCounts(clauses.map((mentions) => mentions.filter(isCountedMinor)));
  const isCouple = clauses.flat().some(({ kind, group, count }) => kind === 'counted' && group === 'kin' && count === 2);
  const isOne = (one: Comer): boolean => isOneMinor(one) && !(isCouple && one.group === 'client');
  const named = clauses.map((mentions) => withoutRepeats(mentions.filter(isOne)));
  const most = named.reduce((best, some) => (some.length > best.length ? some : best), []);
  if (most.length === 0) return counted;
  if (counted.length > 0 && most.length === 1 && !isBeside(most[0], clauses)) return counted;
  return [...counted, ...most.map((one) => (most.length === 1 ? ofKnownAge(one, [...named.flat(), ...known]) : one))];
}

/** `nuori tulee isänsä kanssa, nuori on 15`: told once more with an age. */
function withoutRepeats(minors: readonly Comer[]): readonly Comer[] {
  const hasAge = minors.some(({ kind }) => kind === 'aged');
  const told = minors.filter(
    ({ kind, group, isSubject }) => !hasAge || kind === 'aged' || (group === 'kin' && isSubject !== true),
  );
  return told.filter(
    ({ group, kind }, at) => kind === 'aged' || group === 'kin' || told.findIndex((one) => one.group === group) === at,
  );
}

/** `kaksi lasta ja teini` in one breath are three; told apart the teenager is one of them. */
function isBeside(one: Comer | undefined, clauses: Clauses): boolean {
  return (
    one !== undefined &&
    one.isSubject !== true &&
    clauses.some((mentions) => mentions.includes(one) && mentions.some(isCountedMinor))
  );
}

function isCountedMinor({ kind, group }: Comer): boolean {
  return kind === 'counted' && (group === 'child' || group === 'young');
}

function isOneMinor({ kind, who }: Comer): boolean {
  return kind === 'aged' || (kind === 'named' && who === 'one');
}

/** The same children counted in two clauses are the same; the later count tells more of their ages. */
function uniqueCounts(clauses: Clauses): readonly Comer[] {
  const sum = (some: readonly Comer[]): number => some.reduce((all, { count }) => all + count, 0);
  const whole = clauses.flat().filter(({ isAll }) => isAll === true);
  if (whole.length > 0) return whole;
  return clauses
    .filter((some, at) => !clauses.slice(at + 1).some((later) => later.length > 0 && sum(later) === sum(some)))
    .flat();
}

function ofKnownAge(one: Comer, others: readonly Comer[]): Comer {
  if (one.kind === 'aged') return one;
  const known = others.find(({ kind }) => kind === 'aged') ?? others.find(({ group }) => group === 'young') ?? one;
  return { ...one, group: known.group };
}

function countOf(minors: readonly Comer[], group: string): number | undefined {
  const mine = minors.filter((minor) => minor.group === group);
  return mine.length === 0 ? undefined : mine.reduce((sum, { count }) => sum + count, 0);
}

/** The family's own number, or parents, children and others of it added up. */
function familyOf(clauses: Clauses, minors: readonly Comer[]): number | undefined {
  const all = clauses.flat();
  const total = all.findLast(({ group, kind }) => group === 'family' && kind === 'counted');
  if (total !== undefined) return total.count;
  const count = parentsOf(clauses) + minors.reduce((sum, one) => sum + one.count, 0) + othersOf(clauses);
  return count === 0 ? undefined : count;
}

/** A mother named twice is one; "the parents" are the mother and the father. */
function parentsOf(clauses: Clauses): number {
  const parents = clauses.flat().filter(({ group }) => group === 'parent' || group === 'parents');
  const told = parents.filter(({ kind }) => kind === 'counted');
  const both = (told.length > 0 ? told : parents.filter(({ who }) => who === 'parents')).at(-1);
  const known = new Set(parents.flatMap(({ who }) => (who === 'mother' || who === 'father' ? [who] : []))).size;
  if (both === undefined) return known + parents.filter(({ kind, who }) => kind === 'named' && who === undefined).length;
  const beside = clauses.find((some) => some.includes(both))?.filter(isOneParent) ?? [];
  return both.count + Number(both.kind === 'counted' && beside.length === 1);
}

/** `Sijaisvanhemmat 2 ja bioäiti` */
function isOneParent({ group, kind, who }: Comer): boolean {
  return group === 'parent' && kind === 'named' && who !== 'parents';
}

/** Spouses, siblings and grown-ups of the family: of the clause that names most of them. */
function othersOf(clauses: Clauses): number {
  const isNamed = (mentions: readonly Comer[]): boolean => mentions.some(({ group }) => GROWN_UP.has(group));
  const each = clauses.map((mentions) =>
    mentions
      .filter(({ group }) => group !== 'adult' || isNamed(mentions) || !clauses.some(isNamed))
      .filter(({ group, kind, who }) => isOther(group, kind) && kind !== 'aged' && who === undefined)
      .reduce((sum, { count }) => sum + count, 0),
  );
  return Math.max(0, ...each);
}

/** `Molemmat aikuiset ovat suostuneet`, once they have been named, brings nobody new. */
const GROWN_UP: ReadonlySet<string> = new Set(['parent', 'parents', 'kin']);

function isOther(group: string, kind: Comer['kind']): boolean {
  return group === 'kin' || group === 'adult' || (group === 'client' && kind === 'counted');
}

/** `3 ammattilaista ja opettaja` are four; `4 ammattilaista: opettaja …` are four too. */
const AND_ANOTHER = / C:pro:\d+ (?:and|plus) (?:en |ett |a |an )?g:job | C:pro:\d+ (?:\S+ )?and C:job:/;

/** Their own number where it is told, or those named one by one; the writer is one of them. */
function professionalsOf(clauses: Clauses, line: string): number | undefined {
  const hasMe = clauses.flat().some(({ who }) => who === 'me');
  const counted = toldTwice([
    ...clauses.flat().filter(({ group }) => group === 'pro' || group === 'job'),
    ...(hasMe ? [{ group: 'me', count: 1, kind: 'named' } as const] : []),
  ]);
  if (counted !== undefined) return counted;
  const total = sumWhere(clauses.flat(), isTotal);
  const others = sumWhere(clauses.flat(), isWorker);
  const named = others + Number(hasMe && (others > 0 || total === 0));
  if (total === 0) return named === 0 ? undefined : named;
  const sums = clauses.map((mentions) => sumTogether(mentions, AND_ANOTHER.test(line)));
  const together = Math.max(...sums);
  return total === 1 && together === 0 ? Math.max(total, named) : Math.max(total, together);
}

/** A total with more named beside it than it counts, or with one added, counts them all; otherwise they are those of the total. */
function sumTogether(mentions: readonly Comer[], isAdded: boolean): number {
  const total = sumWhere(mentions, isTotal);
  const named = sumWhere(mentions, isWorker);
  return total > 0 && named > 0 && (isAdded || total < named) ? total + named : 0;
}

function isWorker(mention: Comer): boolean {
  return mention.group === 'job' || (mention.group === 'pro' && !isTotal(mention));
}

function sumWhere(mentions: readonly Comer[], isMeant: (mention: Comer) => boolean): number {
  return mentions.filter(isMeant).reduce((sum, { count }) => sum + count, 0);
}
