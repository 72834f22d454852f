import { FACTS, HARDLY, STEPS } from '../../src/reading/facts/likely-facts.ts';
import { cuesBySentence } from '../../src/reading/facts/sentences.ts';
import { lessonsFrom } from './learnt-orders.ts';
import type { Sample } from './score.ts';
import { shuffled } from './shuffled.ts';

/** Whole numbers by cue and fact: what `likelyFacts` adds up. */
export type FactsModel = Readonly<Record<string, readonly number[]>>;

interface Lesson {
  readonly fields: Sample['fields'];
  readonly sentences: readonly (readonly string[])[];
}

const ROUNDS = 20;
const LEAST_TIMES = 3;
const RATE = 0.2;
const DECAY = 0.001;
const LEAST_CHANGE = 0.001;
/** A cue that speaks less than this for every fact is left out. */
const LEAST_WEIGHT = 3;

/**
 * Learns which cues of a sentence tell which fact. Which sentence of a message told it no label says: of a message that tells a fact some
 * sentence does, of another none. The same messages give the same weights.
 */
export function trainedFacts(sets: readonly string[]): FactsModel {
  const lessons = withCommonCues(lessonsFrom(sets, ({ raw }, { fields }) => [{ fields, sentences: cuesBySentence(raw) }]));
  const facts = FACTS.map(([input, value]) => learnt(lessons, ({ fields }) => fields[input] === value));
  const cues = [...new Set(facts.flatMap((weights) => [...weights.keys()]))].toSorted();
  const rows = cues.map((cue): [string, number[]] => [cue, facts.map((weights) => Math.round((weights.get(cue) ?? 0) * STEPS))]);
  return Object.fromEntries(rows.filter(([, some]) => some.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)));
}

function withCommonCues(lessons: readonly Lesson[]): readonly Lesson[] {
  const times = new Map<string, number>();
  for (const { sentences } of lessons) for (const cue of sentences.flat()) times.set(cue, (times.get(cue) ?? 0) + 1);
  const isCommon = (cue: string): boolean => (times.get(cue) ?? 0) >= LEAST_TIMES;
  return lessons.map((lesson) => ({ ...lesson, sentences: lesson.sentences.map((cues) => cues.filter(isCommon)) }));
}

/** Weights, and how far each has been moved: what has been moved often is moved less. */
class Weights {
  readonly now = new Map<string, number>();
  private readonly moved = new Map<string, number>();

  likelihood(cues: readonly string[]): number {
    return 1 / (1 + Math.exp(-cues.reduce((sum, cue) => sum + (this.now.get(cue) ?? 0), HARDLY)));
  }

  move(cues: readonly string[], change: number): void {
    for (const cue of cues) {
      const slope = change - DECAY * (this.now.get(cue) ?? 0);
      const far = (this.moved.get(cue) ?? 0) + slope * slope;
      this.moved.set(cue, far);
      this.now.set(cue, (this.now.get(cue) ?? 0) + (RATE * slope) / Math.sqrt(far + 0.1));
    }
  }
}

/** By likelihoods of whole messages: that some sentence tells it, or none. */
function learnt(lessons: readonly Lesson[], isTold: (lesson: Lesson) => boolean): ReadonlyMap<string, number> {
  const weights = new Weights();
  for (let round = 0; round < ROUNDS; round++)
    for (const lesson of shuffled(lessons, round)) {
      const each = lesson.sentences.map((cues) => weights.likelihood(cues));
      const untold = each.reduce((left, likely) => left * (1 - likely), 1);
      const share = isTold(lesson) ? untold / Math.max(1e-6, 1 - untold) : -1;
      for (const [at, cues] of lesson.sentences.entries()) {
        const change = (each[at] ?? 0) * share;
        if (Math.abs(change) >= LEAST_CHANGE) weights.move(cues, change);
      }
    }
  return weights.now;
}
