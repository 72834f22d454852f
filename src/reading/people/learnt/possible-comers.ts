import { groupOf } from '../../grammar/ages.ts';

/** People by group, in the order of `GROUPS`: children and young people are of the family too. */
export type ComerCounts = readonly number[];
export const GROUPS = ['family', 'close', 'professionals', 'children', 'young'] as const;
export const NOBODY: ComerCounts = [0, 0, 0, 0, 0];

/** What somebody who is named may be to the meeting; `none`: nobody who comes, or somebody told of already. */
export const ROLES = ['none', 'family', 'close', 'worker', 'child', 'young', 'aged'] as const;
export type ComerRole = (typeof ROLES)[number];

/** A sign that may tell of people who come, with all that it may mean. */
export interface PossibleComer {
  /** Its place in the line. */
  readonly at: number;
  readonly sign: string;
  /** What kind of sign it is: `gparent+mother`, `Cpro`, `someone`. */
  readonly kind: string;
  /** The first is the most usual; `none` is always possible besides. */
  readonly roles: readonly { readonly role: ComerRole; readonly adds: ComerCounts }[];
}

/** Every sign of a parsed line that may tell of people who come, in order. */
export function possibleComersIn(words: readonly string[]): readonly PossibleComer[] {
  const found = words.flatMap((sign, at) => {
    const meant = READINGS.map((read) => read(sign, words, at)).find((one) => one !== undefined);
    return meant === undefined || meant.roles.length === 0 ? [] : [{ at, sign, ...meant }];
  });
  return found.slice(0, MOST);
}

const MOST = 36;
/** No more people of one kind come to one meeting. */
const MOST_PEOPLE = 40;

type Meant = Pick<PossibleComer, 'kind' | 'roles'>;
type Meaning = (sign: string, words: readonly string[], at: number) => Meant | undefined;

const READINGS: readonly Meaning[] = [counted, named, aged, numbered, writerOrPronoun, unit, stranger];

/** What the groups of the grammar may mean, the most usual first. */
const MEANINGS: Readonly<Record<string, readonly ComerRole[]>> = {
  family: ['family', 'close', 'worker'],
  adult: ['family', 'close', 'worker'],
  parent: ['family', 'close', 'worker'],
  parents: ['family', 'close', 'worker'],
  client: ['family', 'child', 'young', 'close', 'worker'],
  kin: ['family', 'child', 'young', 'close'],
  child: ['child', 'young', 'family'],
  young: ['young', 'family'],
  close: ['close', 'family'],
  pro: ['worker'],
  job: ['worker'],
  me: ['worker'],
  total: ['worker', 'family', 'close'],
  seat: ['worker'],
};

const COUNTED = /^C:(\w+):(\d+)(?:\+all)?$/;
const NAMED = /^(g|told):(\w+)((?:\+\w+)*)$/;

function counted(sign: string): Meant | undefined {
  const [, group = '', number] = COUNTED.exec(sign) ?? [];
  const count = Number(number);
  if (number === undefined || count > MOST_PEOPLE) return undefined;
  return { kind: `C${group}${count === 1 ? '1' : ''}`, roles: (MEANINGS[group] ?? []).map((role) => ofRole(role, count)) };
}

function named(sign: string): Meant | undefined {
  const [, how, group = '', detail = ''] = NAMED.exec(sign) ?? [];
  const meanings = MEANINGS[group];
  if (how === undefined || meanings === undefined || group === 'total') return undefined;
  const count = group === 'parents' ? 2 : 1;
  return { kind: `${how}${group}${detail}`, roles: meanings.map((role) => ofRole(role, count)) };
}

const AGES = /^ages:([\d,]+)$/;

function aged(sign: string): Meant | undefined {
  const [, ages] = AGES.exec(sign) ?? [];
  if (ages === undefined) return undefined;
  const each = ages.split(',').map((age) => ofAge(Number(age)));
  const adds = NOBODY.map((_, group) => each.reduce((sum, one) => sum + (one[group] ?? 0), 0));
  return { kind: each.length > 1 ? 'several-ages' : 'age', roles: [{ role: 'aged', adds }] };
}

const NUMBER = /^n:(\d{1,2})$/;

/** A number alone: of people, or somebody's age. */
function numbered(sign: string): Meant | undefined {
  const [, number] = NUMBER.exec(sign) ?? [];
  const count = Number(number);
  if (number === undefined || count < 1) return undefined;
  const people = count <= 12 ? (['worker', 'family', 'close', 'child', 'young'] as const).map((role) => ofRole(role, count)) : [];
  const age = count >= 3 && count < 20 ? [{ role: 'aged' as const, adds: ofAge(count) }] : [];
  return { kind: count <= 6 ? 'few' : count <= 12 ? 'many' : 'number', roles: [...people, ...age] };
}

const WRITER = /^(?:jag|me|myself|i|mie|mää|minä|mä)$/;
/** `Minun lisäkseni`, `mig själv`, `itse`: of whoever writes, or of somebody else. */
const ALSO_WRITER = /^(?:mine|mig|itse|itte|själv|minut|mua|minulla)$/;
const PRONOUN = /^(?:hän|hon|han|hen|she|he|henne|honom|hänet|him)$/;

function writerOrPronoun(sign: string): Meant | undefined {
  if (WRITER.test(sign)) return { kind: 'me', roles: [ofRole('worker', 1)] };
  if (ALSO_WRITER.test(sign)) return { kind: `my ${sign}`, roles: [ofRole('worker', 1)] };
  if (!PRONOUN.test(sign)) return undefined;
  return { kind: 'pronoun', roles: (['family', 'child', 'young'] as const).map((role) => ofRole(role, 1)) };
}

/** `Kotihoito, koulu ja minä`: a unit for whoever comes from it. */
function unit(sign: string): Meant | undefined {
  return /^(?:sector|unit):/.test(sign) ? { kind: 'unit', roles: [ofRole('worker', 1)] } : undefined;
}

const PERSON = /^[gC]:/;
const JOINS_BEFORE = /^(?:,|and|:|\(|attending)$/;
const JOINS_AFTER = /^(?:,|and|attending)$/;

/** A word that nobody knows, in a list with people: `isä, sotilasmestari ja minä`. */
function stranger(sign: string, words: readonly string[], at: number): Meant | undefined {
  if (!/^\p{L}{5,}$/u.test(sign)) return undefined;
  if (!JOINS_BEFORE.test(words[at - 1] ?? '') && !JOINS_AFTER.test(words[at + 1] ?? '')) return undefined;
  const isNear = [...words.slice(Math.max(0, at - 4), at), ...words.slice(at + 1, at + 5)].some((word) => PERSON.test(word));
  return isNear ? { kind: 'someone', roles: (['worker', 'close', 'family'] as const).map((role) => ofRole(role, 1)) } : undefined;
}

function ofRole(role: ComerRole, count: number): { readonly role: ComerRole; readonly adds: ComerCounts } {
  return { role, adds: ADDS[role].map((one) => one * count) };
}

const ADDS: Readonly<Record<ComerRole, ComerCounts>> = {
  none: NOBODY,
  family: [1, 0, 0, 0, 0],
  close: [0, 1, 0, 0, 0],
  worker: [0, 0, 1, 0, 0],
  child: [1, 0, 0, 1, 0],
  young: [1, 0, 0, 0, 1],
  aged: NOBODY,
};

function ofAge(age: number): ComerCounts {
  const group = groupOf(age);
  return ADDS[group === 'kin' ? 'family' : group];
}
