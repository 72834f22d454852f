import { FACTS, HARDLY, STEPS } from '../../src/reading/facts/likely-facts.ts';
import { cuesBySentence, sentencesOf } from '../../src/reading/facts/sentences.ts';
import { lessonsFrom } from './learnt-orders.ts';
import type { Sample } from './score.ts';
import { commonIn, MovedWeights } from './moved-weights.ts';
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
const CALM = 0.1;
const LEAST_CHANGE = 0.001;
/** A cue that speaks less than this for every fact is left out. */
const LEAST_WEIGHT = 3;

/**
 * Learns which cues of a sentence tell which fact. Which sentence of a message told it no label says: of a message that tells a fact some
 * sentence does, of another none. The same messages give the same weights.
 */
export function trainedFacts(sets: readonly string[]): FactsModel {
  const lessons = withCommonCues(
    lessonsFrom(sets, ({ raw }, { fields }) => [{ fields, sentences: cuesBySentence(sentencesOf(raw)) }]),
  );
  const facts = FACTS.map(([input, value]) => learnt(lessons, ({ fields }) => fields[input] === value));
  const cues = [...new Set(facts.flatMap((weights) => [...weights.keys()]))].toSorted();
  const rows = cues.map((cue): [string, number[]] => [cue, facts.map((weights) => Math.round((weights.get(cue) ?? 0) * STEPS))]);
  return Object.fromEntries(rows.filter(([, some]) => some.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)));
}

function withCommonCues(lessons: readonly Lesson[]): readonly Lesson[] {
  const known = commonIn(
    lessons.flatMap(({ sentences }) => sentences),
    LEAST_TIMES,
  );
  return lessons.map((lesson) => ({
    ...lesson,
    sentences: lesson.sentences.map((cues) => cues.filter((cue) => known.has(cue))),
  }));
}

/** By likelihoods of whole messages: that some sentence tells it, or none. */
function learnt(lessons: readonly Lesson[], isTold: (lesson: Lesson) => boolean): ReadonlyMap<string, number> {
  const weights = new MovedWeights({ rate: RATE, calm: CALM, before: HARDLY });
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
