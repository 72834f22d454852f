import { symbols } from '../grammar/pattern.ts';
import { mentionsIn, type Mention } from './mentions.ts';

/** Those who come by group, as running text tells them clause by clause; undefined where nobody of a group is told. */
export interface Roster {
  readonly family: number | undefined;
  readonly close: number | undefined;
  readonly professionals: number | undefined;
  readonly children: number | undefined;
  readonly young: number | undefined;
  readonly seats: number | undefined;
}

/** Reads who comes from a parsed line of several sentences. */
export function rosterOf(line: string): Roster {
  const clauses = line
    .split(/(?<= )(?:[.;?]|however)(?= )/)
    .map((clause) => ` ${withoutAbsent(clause).trim()} `)
    .map((clause) => ({ clause, mentions: mentionsIn(clause) }));
  const who = clauses.filter(({ clause, mentions }) => tellsWho(clause, mentions)).map(({ mentions }) => mentions);
  const aged = clauses.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'aged'));
  const minors = NO_CHILD.test(line) ? [] : minorsOf(who, aged);
  return {
    family: familyOf(who, minors),
    close: sumOf(who, 'close'),
    professionals: professionalsOf(who),
    children: countOf(minors, 'child'),
    young: countOf(minors, 'young'),
    seats: sumOf(
      clauses.map(({ mentions }) => mentions),
      'seat',
    ),
  };
}

/** `Lapsi ei ole paikalla` */
const NO_CHILD = symbols(
  'g:(?:child|young|kin)(?:\\+sg|\\+age)? (?:itse |själv |will |is )?(?:pre:not|cannot) (?:ole |be |itse )?(?:attending|coming|tule|osallistu|with|med)|g:child\\S* attending pre:not',
);
const ABSENT = symbols('away|stannar|stays|jää|kotiin|poissa|utomlands|abroad|ulkomailla|dead|kuollut|place:home');
const NOT = symbols('pre:not|cannot|refused|kielsi|en|ei|tackat');
const COMING = symbols(
  'attending|inviting|coming|tule|tulla|tuu|kutsuta|osallistu\\S*|halua\\S*|lasketa|ehdi|pääse|fits|med|with|hinner|kan|be|join|want\\S*|part|need',
);
const PERSON = symbols('[gC]:(?!seat|family|total)\\S+');

/** What is dictated without a comma tells of several. */
const LONGEST_PIECE = 16;

/** Pieces between commas in which somebody stays away: `lillebror stannar hemma`, `isä ei tule`. */
function withoutAbsent(clause: string): string {
  return clause
    .split(/(?<= ),(?= )/)
    .filter((piece) => {
      const padded = ` ${piece.trim()} `;
      if (padded.split(' ').length > LONGEST_PIECE) return true;
      return !PERSON.test(padded) || !(ABSENT.test(padded) || (NOT.test(padded) && COMING.test(padded)));
    })
    .join(',');
}

const TELLS_WHO = symbols('attending|inviting|coming|in-person|dessutom|lisäksi|additionally|g:total\\S*');
const SPEAKS_OF_ITSELF = symbols('i-am|works-at|sign-off|lives-in');

/** A clause tells who comes by a word that says so, by a number, or by naming two. */
function tellsWho(clause: string, mentions: readonly Mention[]): boolean {
  if (TELLS_WHO.test(clause)) return true;
  if (SPEAKS_OF_ITSELF.test(clause) && mentions.length < 3) return false;
  return mentions.length >= 2 || mentions.some(({ kind, group }) => kind === 'counted' && group !== 'seat');
}

type Clauses = readonly (readonly Mention[])[];

function sumOf(clauses: Clauses, group: string): number | undefined {
  const mine = clauses.flat().filter((mention) => mention.group === group);
  const counted = mine.filter(({ kind }) => kind === 'counted');
  const total = (some: readonly Mention[]): number => some.reduce((sum, { count }) => sum + count, 0);
  if (mine.length === 0) return undefined;
  const named = total(mine) - total(counted);
  return counted.length > 0 && total(counted) === named ? named : total(mine);
}

/** Those under age. One child told of again and again is one; where a clause names several, they are as many. */
function minorsOf(clauses: Clauses, aged: readonly Mention[]): readonly Mention[] {
  const counted = uniqueCounts(clauses.map((mentions) => mentions.filter(isCountedMinor)));
  const named = clauses.map((mentions) => withoutRepeats(mentions.filter(isOneMinor)));
  const most = named.reduce((best, some) => (some.length > best.length ? some : best), []);
  if (most.length === 0) return counted;
  if (counted.length > 0 && most.length === 1) return counted;
  return [...counted, ...most.map((one) => (most.length === 1 ? ofKnownAge(one, [...named.flat(), ...aged]) : one))];
}

/** `nuori tulee isänsä kanssa, nuori on 15`: told once more with an age. */
function withoutRepeats(minors: readonly Mention[]): readonly Mention[] {
  const hasAge = minors.some(({ kind }) => kind === 'aged');
  const told = minors.filter(({ kind, group }) => !hasAge || kind === 'aged' || group === 'kin');
  return told.filter(({ group }, at) => group !== 'client' || told.findIndex((one) => one.group === 'client') === at);
}

function isCountedMinor({ kind, group }: Mention): boolean {
  return kind === 'counted' && (group === 'child' || group === 'young');
}

function isOneMinor({ kind, who }: Mention): boolean {
  return kind === 'aged' || (kind === 'named' && who === 'one');
}

/** The same children counted in two clauses are the same; the later count tells more of their ages. */
function uniqueCounts(clauses: Clauses): readonly Mention[] {
  const sum = (some: readonly Mention[]): number => some.reduce((all, { count }) => all + count, 0);
  return clauses
    .filter((some, at) => !clauses.slice(at + 1).some((later) => later.length > 0 && sum(later) === sum(some)))
    .flat();
}

function ofKnownAge(one: Mention, others: readonly Mention[]): Mention {
  if (one.kind === 'aged') return one;
  const known = others.find(({ kind }) => kind === 'aged') ?? others.find(({ group }) => group === 'young') ?? one;
  return { ...one, group: known.group };
}

function countOf(minors: readonly Mention[], group: string): number | undefined {
  const mine = minors.filter((minor) => minor.group === group);
  return mine.length === 0 ? undefined : mine.reduce((sum, { count }) => sum + count, 0);
}

/** The family's own number, or parents, children and others of it added up. */
function familyOf(clauses: Clauses, minors: readonly Mention[]): number | undefined {
  const all = clauses.flat();
  const total = all.findLast(({ group, kind }) => group === 'family' && kind === 'counted');
  if (total !== undefined) return total.count;
  const count = parentsOf(all) + minors.reduce((sum, one) => sum + one.count, 0) + othersOf(clauses);
  return count === 0 ? undefined : count;
}

/** A mother named twice is one; "the parents" are the mother and the father. */
function parentsOf(all: readonly Mention[]): number {
  const parents = all.filter(({ group }) => group === 'parent' || group === 'parents');
  const told = parents.filter(({ kind }) => kind === 'counted');
  const counted = (told.length > 0 ? told : parents.filter(({ who }) => who === 'parents')).at(-1)?.count ?? 0;
  const known = new Set(parents.flatMap(({ who }) => (who === 'mother' || who === 'father' ? [who] : []))).size;
  const unknown = parents.filter(({ kind, who }) => kind === 'named' && who === undefined).length;
  return counted > 0 ? counted : known + unknown;
}

/** Spouses, siblings and grown-ups of the family: of the clause that names most of them. */
function othersOf(clauses: Clauses): number {
  const each = clauses.map((mentions) =>
    mentions
      .filter(({ group, kind, who }) => isOther(group, kind) && who === undefined)
      .reduce((sum, { count }) => sum + count, 0),
  );
  return Math.max(0, ...each);
}

function isOther(group: string, kind: Mention['kind']): boolean {
  return group === 'kin' || group === 'adult' || (group === 'client' && kind === 'counted');
}

/** Their own number where it is told, or those named one by one; the writer is one of them. */
function professionalsOf(clauses: Clauses): number | undefined {
  const each = clauses.map((mentions) => ({
    total: countOf(mentions, 'pro') ?? 0,
    named: mentions.filter(({ group, kind }) => group === 'job' && kind !== 'named').reduce((sum, { count }) => sum + count, 0),
    single: mentions.filter(({ group, kind }) => group === 'job' && kind === 'named').length,
  }));
  const hasMe = clauses.flat().some(({ who }) => who === 'me');
  const total = each.reduce((sum, one) => sum + one.total, 0);
  const others = each.reduce((sum, one) => sum + one.named + one.single, 0);
  const named = others + Number(hasMe && (others > 0 || total === 0));
  const together = Math.max(
    0,
    ...each.map((one) => (one.total > 0 && one.total < one.named + one.single ? one.total + one.named + one.single : 0)),
  );
  const all = total === 0 || (total === 1 && together === 0 && named > 1) ? named : Math.max(total, together);
  return all === 0 ? undefined : all;
}
