import type { MatchFacts } from '../match-facts.ts';
import { type RankedTime, rankedTimes } from '../times/ranked-times.ts';
import { type ChangeKind, type Variation, variationsOf } from './variations.ts';
import { screen } from './screening.ts';

/** One thing to change in the wish, the best time that this would give, and how many there would be to choose from. */
export type NearestChange = ChangeKind & { readonly time: RankedTime; readonly times: number };

/**
 * The single changes after which the team could be filled, the easiest for the orderer first. Computed, never guessed: each is a
 * search of its own with that one thing changed. The outsider rule and a person's own limits are never among them.
 */
export function nearestChanges(facts: MatchFacts): NearestChange[] {
  const tryOne = (variation: Variation): NearestChange | undefined => {
    const need = { ...facts.need, ...variation.need };
    const policy = { ...facts.policy, ...variation.policy };
    const times = rankedTimes(screen({ ...facts, need, policy }));
    const time = closest(times, variation.distance);
    return time && { ...variation.changeAt(time), time, times: times.length };
  };
  return variationsOf(facts.need, facts.policy).flatMap((steps) => firstOf(steps, tryOne) ?? []);
}

function closest(times: readonly RankedTime[], distance: Variation['distance']): RankedTime | undefined {
  if (distance === undefined) return times[0];
  return times.reduce<RankedTime | undefined>(
    (best, time) => (best && distance(best) <= distance(time) ? best : time),
    undefined,
  );
}

function firstOf<A, B>(list: readonly A[], attempt: (item: A) => B | undefined): B | undefined {
  for (const item of list) {
    const result = attempt(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
