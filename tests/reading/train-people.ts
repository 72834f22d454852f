import { ROLES, type ComerCounts } from '../../src/reading/people/learnt/possible-comers.ts';
import { alikeOf, cuesAfter, type SoFar } from '../../src/reading/people/learnt/cues.ts';
import { partiesIn, readings, type Party, type LikelyReading } from '../../src/reading/people/learnt/likely-roster.ts';
import { seenIn } from '../../src/reading/grammar-reader.ts';
import { areaOf } from './area.ts';
import { corpus, type Sample } from './score.ts';

/** Whole numbers by cue and role: what `likelyRoster` adds up. */
export type PeopleModel = Readonly<Record<string, readonly number[]>>;

/** Messages that the weights are learnt from; never those that nobody reads. */
export const PEOPLE_LEARNT_FROM = [
  '',
  'wide/',
  'wide/more-',
  'long/',
  'fresh/',
  'persona/',
  'persona/later-',
  'series/',
  'everyday/',
  'again/',
  'many/',
];

interface Lesson {
  readonly parties: readonly Party[];
  readonly counts: ComerCounts;
}

const ROUNDS = 9;
const LEAST_TIMES = 3;
/** How far a message moves a weight at first. */
const STEP = 4;
/** After so many rounds it is half as far. */
const SLOWER = 3;
/** So many steps of the weights make one reading e times as likely as another. */
const STEPS_A_POWER = 20;

/**
 * Learns from messages, and from how many come, which cues speak for whose coming: likelihoods of whole messages, the weights averaged over
 * all steps. Who of those named it was that came is not told by a label: of the readings that give its numbers the likeliest is believed. The same
 * messages give the same weights.
 */
export function trainedPeople(sets: readonly string[], rounds = ROUNDS): PeopleModel {
  const weights = new Learnt();
  const lessons = sets.flatMap(lessonsIn).filter(({ parties, counts }) => isReachable(parties, counts, weights));
  const often = oftenIn(lessons);
  const kept = lessons.map((lesson) => ({
    ...lesson,
    parties: lesson.parties.map((party) => ({ ...party, cues: party.cues.filter((cue) => often.has(cue)) })),
  }));
  for (let round = 0; round < rounds; round++)
    for (const lesson of shuffled(kept, round)) learn(lesson, weights, STEP / (1 + round / SLOWER));
  return weights.averaged();
}

function lessonsIn(set: string): readonly Lesson[] {
  return (['fi', 'sv', 'en'] as const).flatMap((language) =>
    corpus(`${set}${language}`)
      .filter(({ intent }) => intent === 'order')
      .map((sample) => {
        const setting = { area: areaOf(sample), now: Date.parse(sample.now), language };
        return { parties: partiesIn(seenIn(sample.says, setting).line), counts: countsOf(sample) };
      })
      .filter(({ parties }) => parties.length > 0),
  );
}

function countsOf({ fields }: Sample): ComerCounts {
  return ['countFamily', 'countClose', 'countProfessionals', 'countChildren', 'countYoung'].map((name) =>
    Number(fields[name] ?? 0),
  );
}

function isReachable(parties: readonly Party[], counts: ComerCounts, weights: Learnt): boolean {
  return readings(parties, weights.now, counts).some((one) => isEqual(one.counts, counts));
}

function isEqual(some: ComerCounts, others: ComerCounts): boolean {
  return some.every((count, group) => count === others[group]);
}

function oftenIn(lessons: readonly Lesson[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { parties } of lessons)
    for (const { cues } of parties) for (const cue of cues) times.set(cue, (times.get(cue) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= LEAST_TIMES).map(([cue]) => cue));
}

function shuffled(lessons: readonly Lesson[], round: number): readonly Lesson[] {
  let seed = round * 2_654_435_761 + 7;
  return lessons
    .map((lesson) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return { lesson, order: seed };
    })
    .toSorted((a, b) => a.order - b.order)
    .map(({ lesson }) => lesson);
}

/** Messages are weighed as likelihoods: what is likelier in readings that give the right numbers than in all of them is strengthened. */
function learn({ parties, counts }: Lesson, weights: Learnt, step: number): void {
  weights.step();
  const right = readings(parties, weights.now, counts).filter((one) => isEqual(one.counts, counts));
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
