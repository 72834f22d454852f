import type { Intent } from '../../ports/order-reader.ts';
import { featuresOf, type Seen } from './intent-features.ts';
import model from './intent-model.json' with { type: 'json' };

/** By intent, in the order of `INTENTS`; written by `npm run train` from the messages of `tests/reading/corpus`. */
const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(model));

/** What a message may be for, but for one that the guard stops. */
export const INTENTS: readonly Intent[] = ['order', 'other', 'status', 'help', 'method-info', 'cannot-attend', 'cancel'];

/** What messages alike have been for: the intent for which most speaks. */
export function likelyIntent(seen: Seen): Intent {
  const sums = INTENTS.map(() => 0);
  for (const feature of featuresOf(seen))
    for (const [at, weight] of (WEIGHTS.get(feature) ?? []).entries()) sums[at] = (sums[at] ?? 0) + weight;
  return INTENTS[sums.indexOf(Math.max(...sums))] ?? 'other';
}
