import { ROLES, type ComerCounts, type ComerRole } from '../../src/reading/people/learnt/possible-comers.ts';
import { alikeOf, cuesAfter, type SoFar } from '../../src/reading/people/learnt/cues-after.ts';
import { partiesIn, readings, type Party, type LikelyReading } from '../../src/reading/people/learnt/likely-roster.ts';
import { lessonsFrom } from './learnt-orders.ts';
import type { Sample } from './score.ts';
import { commonIn } from './moved-weights.ts';
import { shuffled } from './shuffled.ts';

/** Whole numbers by cue and role: what `likelyRoster` adds up. */
export type PeopleModel = Readonly<Record<string, readonly number[]>>;

interface Lesson {
  readonly parties: readonly Party[];
  readonly counts: ComerCounts;
  /** Of each party what it comes as, where a careful reader has said so; undefined where it stood on no list. */
  readonly roles: readonly (ComerRole | undefined)[] | undefined;
}

/** Shorter ones are read by rules. */
const LEAST_SIGNS = 15;
const ROUNDS = 9;
const LEAST_TIMES = 3;
/** How far a message moves a weight at first. */
const STEP = 4;
/** After so many rounds it is half as far. */
const SLOWER = 3;
/** So many steps of the weights make one reading e times as likely as another. */
const STEPS_A_POWER = 20;

/**
 * Learns from messages, and from who comes, which cues speak for whose coming: likelihoods of whole messages, the weights averaged over
 * all steps. Where nobody has said who of those named it was that came, the likeliest of the readings that give the right numbers is believed.
 * The same messages give the same weights.
 */
export function trainedPeople(sets: readonly string[]): PeopleModel {
  const weights = new Learnt();
  const lessons = lessonsFrom(sets, lessonsIn).filter((lesson) => rightReadings(lesson, weights).length > 0);
  const often = commonIn(
    lessons.flatMap(({ parties }) => parties.map(({ cues }) => cues)),
    LEAST_TIMES,
  );
  const kept = lessons.map((lesson) => ({
    ...lesson,
    parties: lesson.parties.map((party) => ({ ...party, cues: party.cues.filter((cue) => often.has(cue)) })),
  }));
  for (let round = 0; round < ROUNDS; round++)
    for (const lesson of shuffled(kept, round)) learn(lesson, weights, STEP / (1 + round / SLOWER));
  return weights.averaged();
}

function lessonsIn({ all }: { readonly all: () => string }, sample: Sample): readonly Lesson[] {
  const line = all();
  const parties = line.split(' ').length < LEAST_SIGNS ? [] : partiesIn(line);
  const roles = sample.comes === undefined ? undefined : rolesOf(parties, sample.comes);
  return parties.length === 0 ? [] : [{ parties, counts: countsOf(sample), roles }];
}

function countsOf({ fields }: Sample): ComerCounts {
  return ['countFamily', 'countClose', 'countProfessionals', 'countChildren', 'countYoung'].map((name) =>
    Number(fields[name] ?? 0),
  );
}

/** The roles that stand in a list of signs, for those parties whose signs are still the same. */
function rolesOf(parties: readonly Party[], comes: string): readonly (ComerRole | undefined)[] {
  const listed = comes.split(' ').map((one) => one.split('=') as [string, ComerRole?]);
  const same = commonTo(
    listed.map(([sign]) => sign),
    parties.map(({ candidate }) => candidate.sign),
  );
  return parties.map(({ candidate }, at) => {
    const role = listed[same.get(at) ?? -1]?.[1] ?? 'none';
    if (!same.has(at)) return undefined;
    return role === 'none' || candidate.roles.some((one) => one.role === role) ? role : 'none';
  });
}

/** The longest list that both have in common: places of the second with those of the first. */
function commonTo(some: readonly string[], others: readonly string[]): ReadonlyMap<number, number> {
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const lengths: number[][] = Array.from({ length: some.length + 1 }, () => []);
  for (let i = some.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--)
      (lengths[i] ??= [])[j] = some[i] === others[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < some.length && j < others.length;) {
    if (some[i] === others[j]) pairs.set(j++, i++);
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The readings that are right: with those roles, where they are known, else with those numbers. */
function rightReadings({ parties, counts, roles }: Lesson, weights: Learnt): readonly LikelyReading[] {
  const isRight = (one: LikelyReading): boolean => isEqual(one.counts, counts);
  if (roles === undefined) return readings(parties, weights.now, { within: counts }).filter(isRight);
  const known = readings(parties, weights.now, { roles });
  return known.some(isRight) ? known.filter(isRight) : known;
}

function isEqual(some: ComerCounts, others: ComerCounts): boolean {
  return some.every((count, group) => count === others[group]);
}

/** Messages are weighed as likelihoods: what is likelier in readings that give the right numbers than in all of them is strengthened. */
function learn(lesson: Lesson, weights: Learnt, step: number): void {
  weights.step();
  const { parties } = lesson;
  const right = rightReadings(lesson, weights);
  if (right.length === 0) return;
  const each = [...new Map([...readings(parties, weights.now), ...right].map((one) => [one.roles.join(), one])).values()];
  const [wished, now] = [likelihoods(right), likelihoods(each)];
  for (const one of each) {
    const change = (wished.get(one) ?? 0) - (now.get(one) ?? 0);
    if (Math.abs(change) > 0.01) weights.add(cuesOf(parties, one), change * step);
  }
}

function likelihoods(some: readonly LikelyReading[]): ReadonlyMap<LikelyReading, number> {
  const best = Math.max(...some.map(({ score }) => score));
  const powers = some.map(({ score }) => Math.exp((score - best) / STEPS_A_POWER));
  const sum = powers.reduce((all, one) => all + one, 0);
  return new Map(some.map((one, at) => [one, (powers[at] ?? 0) / sum]));
}

interface Said {
  readonly cue: string;
  readonly role: number;
}

function cuesOf(parties: readonly Party[], { roles }: LikelyReading): readonly Said[] {
  let soFar: SoFar = { counts: [0, 0, 0, 0, 0], signs: [], alike: [], wasLastTaken: undefined };
  return parties.flatMap(({ candidate, cues }, at) => {
    const role = roles[at] ?? 'none';
    const said = [...cues, ...cuesAfter(soFar, candidate)].map((cue) => ({ cue, role: ROLES.indexOf(role) }));
    const adds = candidate.roles.find((one) => one.role === role)?.adds;
    soFar = {
      counts: soFar.counts.map((count, group) => count + (adds?.[group] ?? 0)),
      signs: adds === undefined ? soFar.signs : [...soFar.signs, candidate.sign],
      alike: adds === undefined ? soFar.alike : [...soFar.alike, alikeOf(candidate.sign)],
      wasLastTaken: adds !== undefined,
    };
    return said;
  });
}

/** Weights with their sums over all steps, so that the last messages count no more than the first. */
class Learnt {
  readonly now = new Map<string, number[]>();
  private readonly sums = new Map<string, number[]>();
  private steps = 1;

  step(): void {
    this.steps += 1;
  }

  add(said: readonly Said[], change: number): void {
    for (const { cue, role } of said) {
      const some = this.now.get(cue) ?? ROLES.map(() => 0);
      const sums = this.sums.get(cue) ?? ROLES.map(() => 0);
      some[role] = (some[role] ?? 0) + change;
      sums[role] = (sums[role] ?? 0) + change * this.steps;
      this.now.set(cue, some);
      this.sums.set(cue, sums);
    }
  }

  averaged(): PeopleModel {
    const cues = [...this.now].map(([cue, some]): [string, number[]] => {
      const sums = this.sums.get(cue) ?? [];
      return [cue, some.map((weight, role) => Math.round(weight - (sums[role] ?? 0) / this.steps))];
    });
    return Object.fromEntries(
      cues.filter(([, some]) => some.some((weight) => weight !== 0)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}
