import {
  possibleComersIn,
  GROUPS,
  NOBODY,
  ROLES,
  type PossibleComer,
  type ComerCounts,
  type ComerRole,
} from './possible-comers.ts';
import { alikeOf, cuesAfter, type SoFar } from './cues-after.ts';
import { cuesIn } from './cues.ts';
import model from './people-model.json' with { type: 'json' };

/** Those who come by group; undefined where nobody of a group is told, or where it is doubtful how many they are. */
export type LikelyRoster = Readonly<Record<(typeof GROUPS)[number], number | undefined>>;

/** How much each cue speaks for each role, in the order of `ROLES`. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Written by `npm run train` from the messages of `tests/reading/corpus`. */
const WEIGHTS: Weights = new Map(Object.entries(model));

/**
 * Who comes, of all whom a parsed line names: what messages alike have meant. `told` is what rules have counted: a number that they have found too is
 * believed, another must be much likelier than any other.
 */
export function likelyRoster(line: string, told: LikelyRoster): LikelyRoster {
  const [best, ...others] = readings(partiesIn(line), WEIGHTS);
  return Object.fromEntries(
    GROUPS.map((name, group) => {
      const count = best?.counts[group] ?? 0;
      const rival = others.find(({ counts }) => counts[group] !== count);
      const least = told[name] === count ? 0 : LEAST_AHEAD;
      const isSure = rival === undefined || (best?.score ?? 0) - rival.score >= least;
      return [name, count > 0 && isSure ? count : undefined];
    }),
  ) as LikelyRoster;
}

/** So much better than any other must a number be told, in the steps of the weights. */
const LEAST_AHEAD = 60;

/** A candidate with what speaks for and against it. */
export interface Party {
  readonly candidate: PossibleComer;
  readonly cues: readonly string[];
}

export function partiesIn(line: string): readonly Party[] {
  const words = line.trim().split(/ +/);
  const candidates = possibleComersIn(words);
  const cues = cuesIn(words, candidates);
  return candidates.map((candidate, at) => ({ candidate, cues: cues[at] ?? [] }));
}

/** One way to understand who comes: a role for each candidate. */
export interface LikelyReading extends SoFar {
  readonly score: number;
  readonly roles: readonly ComerRole[];
}

const NOTHING_READ: LikelyReading = { score: 0, counts: NOBODY, signs: [], alike: [], roles: [], wasLastTaken: undefined };
const MOST_READINGS = 8;

/**
 * The best ways to understand a line, the best first. With `roles`, only those that give them; with `within`, only those in which nobody
 * comes but who is counted there, so that a message can be learnt from of which only the numbers are known.
 */
export function readings(
  parties: readonly Party[],
  weights: Weights,
  { within, roles }: { readonly within?: ComerCounts; readonly roles?: readonly (ComerRole | undefined)[] } = {},
): readonly LikelyReading[] {
  return parties.reduce<readonly LikelyReading[]>(
    (some, party, at) => {
      const alone = summed(weights, party.cues);
      const known = roles?.[at];
      const all = some.flatMap((one) => continued(one, party, alone, weights));
      const longer = known === undefined ? all : all.filter((one) => one.roles.at(-1) === known);
      return within === undefined
        ? longer.toSorted(byScore).slice(0, MOST_READINGS)
        : ofEachCount(longer.filter(({ counts }) => counts.every((count, group) => count <= (within[group] ?? 0))));
    },
    [NOTHING_READ],
  );
}

function byScore(a: LikelyReading, b: LikelyReading): number {
  return b.score - a.score;
}

const MOST_OF_EACH = 3;
const MOST_COUNTS = 100;

function ofEachCount(some: readonly LikelyReading[]): readonly LikelyReading[] {
  const times = new Map<string, number>();
  const kept = some.toSorted(byScore).filter(({ counts }) => {
    const key = counts.join(' ');
    times.set(key, (times.get(key) ?? 0) + 1);
    return (times.get(key) ?? 0) <= MOST_OF_EACH;
  });
  return kept.slice(0, MOST_COUNTS);
}

function continued(one: LikelyReading, { candidate }: Party, alone: Sums, weights: Weights): readonly LikelyReading[] {
  const after = summed(weights, cuesAfter(one, candidate));
  const ways: PossibleComer['roles'] = [{ role: 'none', adds: NOBODY }, ...candidate.roles];
  return ways.map(({ role, adds }) => {
    const at = ROLES.indexOf(role);
    const isTaken = role !== 'none';
    return {
      score: one.score + (alone[at] ?? 0) + (after[at] ?? 0) + usual(candidate, role, one.signs),
      counts: isTaken ? one.counts.map((count, group) => count + (adds[group] ?? 0)) : one.counts,
      signs: isTaken ? [...one.signs, candidate.sign] : one.signs,
      alike: isTaken ? [...one.alike, alikeOf(candidate.sign)] : one.alike,
      roles: [...one.roles, role],
      wasLastTaken: isTaken,
    };
  });
}

type Sums = readonly number[];

function summed(weights: Weights, cues: readonly string[]): Sums {
  const sums = ROLES.map(() => 0);
  for (const cue of cues) {
    const some = weights.get(cue);
    if (some === undefined) continue;
    for (let role = 0; role < sums.length; role++) sums[role] = (sums[role] ?? 0) + (some[role] ?? 0);
  }
  return sums;
}

/** In the steps of the weights: what is thought before anything is learnt. */
const USUALLY = 60;
const HARDLY = /^(?:told|my|pronoun|someone|unit|few|many|number|g(?:adult|family|total)|C(?:adult|total|seat))|\+gen$/;
const SEVERAL_ALIKE = /^g:(?:job|close)/;

/** Whoever is named comes, in the most usual role; whoever was told of before, or by an uncertain sign, does not. */
function usual({ kind, sign, roles }: PossibleComer, role: ComerRole, signs: readonly string[]): number {
  const isDoubtful = HARDLY.test(kind) || (signs.includes(sign) && !SEVERAL_ALIKE.test(sign));
  return role === (isDoubtful ? 'none' : roles[0]?.role) ? USUALLY : 0;
}
