import { seenIn } from '../../src/reading/grammar-reader.ts';
import { featuresOf } from '../../src/reading/intent/intent-features.ts';
import { INTENTS } from '../../src/reading/intent/likely-intent.ts';
import { areaOf } from './area.ts';
import { corpus, type Sample } from './score.ts';

/** Whole numbers by feature and intent: what `likelyIntent` adds up. */
export type IntentModel = Readonly<Record<string, readonly number[]>>;

/** Messages that the weights are learnt from; never those of `frozen`. */
export const LEARNT_FROM = [
  '',
  'wide/',
  'no-order/',
  'aside/',
  'everyday/',
  'series/',
  'long/',
  'fresh/',
  'asked/',
  'asked/more-',
  'again/',
  'persona/',
  'persona/later-',
  'many/',
  'comers/',
];

/** Learns from messages and their labels which words and signs speak for which intent. The same messages give the same weights. */
export function trainedOn(sets: readonly string[]): IntentModel {
  const lessons = sets.flatMap(lessonsIn);
  const often = counted(lessons.flatMap(({ features }) => features));
  const known = [...often].filter(([, times]) => times >= LEAST_TIMES).map(([feature]) => feature);
  const rough = learnt(lessons, known);
  const telling = known.toSorted((a, b) => strength(rough.get(b)) - strength(rough.get(a))).slice(0, MOST_FEATURES);
  const weights = learnt(lessons, telling);
  return Object.fromEntries(
    telling.toSorted().map((name) => [name, (weights.get(name) ?? []).map((one) => Math.round(one * STEPS))]),
  );
}

interface Lesson {
  readonly features: readonly string[];
  readonly intent: number;
}

const LEAST_TIMES = 3;
const MOST_FEATURES = 4_500;
const ROUNDS = 200;
/** Weights are kept in steps of a twentieth. */
const STEPS = 20;
const RATE = 0.05;
const DECAY = 0.01;

function lessonsIn(set: string): readonly Lesson[] {
  return (['fi', 'sv', 'en'] as const).flatMap((language) =>
    corpus(`${set}${language}`)
      .filter(isRead)
      .map((sample) => {
        const setting = { area: areaOf(sample), now: Date.parse(sample.now), language };
        return { features: featuresOf(seenIn(sample.says, setting)), intent: INTENTS.indexOf(sample.intent as never) };
      }),
  );
}

function isRead({ intent }: Sample): boolean {
  return intent !== 'guard';
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

function strength(weights: readonly number[] = []): number {
  return Math.max(...weights.map(Math.abs));
}

/** Multinomial logistic regression over all lessons at once, with Adam's steps; rare intents count for more. */
function learnt(lessons: readonly Lesson[], names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const place = new Map(names.map((name, at) => [name, at * WIDTH]));
  const rows = lessons.map(({ features, intent }) => ({ intent, at: features.flatMap((name) => place.get(name) ?? []) }));
  const worth = INTENTS.map((_, intent) =>
    Math.sqrt(rows.length / (WIDTH * rows.filter((row) => row.intent === intent).length || 1)),
  );
  const weights = new Float64Array(names.length * WIDTH);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((one) => (one * DECAY) / rows.length);
    for (const row of rows) addSlope(slope, weights, row, (worth[row.intent] ?? 1) / rows.length);
    for (const [i, g] of slope.entries()) {
      const [m, v] = [0.9 * at(mean, i) + 0.1 * g, 0.99 * at(spread, i) + 0.01 * g * g];
      const step = m / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-11);
      [mean[i], spread[i], weights[i]] = [m, v, at(weights, i) - RATE * step];
    }
  }
  return new Map(names.map((name, order) => [name, [...weights.slice(order * WIDTH, (order + 1) * WIDTH)]]));
}

const WIDTH = INTENTS.length;

interface Row {
  readonly intent: number;
  /** Where the weights of its features begin. */
  readonly at: readonly number[];
}

/** How one message would have the weights changed. */
function addSlope(slope: Float64Array, weights: Float64Array, row: Row, worth: number): void {
  const scale = 1 / Math.sqrt(Math.max(1, row.at.length));
  const sums = INTENTS.map((_, k) => scale * row.at.reduce((sum, start) => sum + at(weights, start + k), 0));
  const powers = sums.map((one) => Math.exp(one - Math.max(...sums)));
  const all = powers.reduce((sum, one) => sum + one, 0);
  for (const [k, power] of powers.entries()) {
    const error = (power / all - Number(k === row.intent)) * scale * worth;
    for (const start of row.at) slope[start + k] = at(slope, start + k) + error;
  }
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
