import { cuesBySentence, sentencesOf } from './sentences.ts';
import model from './facts-model.json' with { type: 'json' };

/** What one sentence of an order may tell, as an input and its value. */
export const FACTS = [
  ['clientAgreed', 'yes'],
  ['placeType', 'own'],
  ['placeType', 'home'],
  ['placeType', 'public'],
  ['placeType', 'remote'],
  ['placeType', 'hybrid'],
  ['kind', 'none'],
  ['interpreter', 'none'],
] as const;

/** How much each cue of a sentence speaks for each fact, in the order of `FACTS`; written by `npm run train` from the messages of `tests/reading/corpus`. */
const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(model));

/** So many steps of the weights make a fact e times as likely. */
export const STEPS = 20;
/** Before anything is known of a sentence, it tells none of them. */
export const HARDLY = -2;

/** How likely some sentence of a message in signs tells each of the facts: between 0 and 1, in their order. */
export function likelyFacts(raw: string): readonly LikelyFact[] {
  const said = sentencesOf(raw);
  const sentences = cuesBySentence(said).map(likelihoods);
  return FACTS.map(([input, value], fact) => {
    const each = sentences.map((some) => some[fact] ?? 0);
    const untold = each.reduce((left, likely) => left * (1 - likely), 1);
    return { input, value, likelihood: 1 - untold, sentence: said[each.indexOf(Math.max(...each))] ?? '' };
  });
}

export interface LikelyFact {
  readonly input: string;
  readonly value: string;
  readonly likelihood: number;
  /** The one that tells it most, in signs. */
  readonly sentence: string;
}

function likelihoods(cues: readonly string[]): readonly number[] {
  const sums = FACTS.map(() => HARDLY * STEPS);
  for (const cue of cues)
    for (const [fact, weight] of (WEIGHTS.get(cue) ?? []).entries()) sums[fact] = (sums[fact] ?? 0) + weight;
  return sums.map((sum) => 1 / (1 + Math.exp(-sum / STEPS)));
}
