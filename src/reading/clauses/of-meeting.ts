import { tellingIn } from './meeting-cues.ts';
import model from './meeting-model.json' with { type: 'json' };

/** How much each cue speaks for a sign's being of the meeting; written by `npm run train` from the messages of `tests/reading/corpus`. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model));

/** A parsed line without the days, hours and towns that messages alike have told of something else. */
export function ofMeeting(line: string): string {
  const words = line.split(' ');
  for (const { at, cues } of tellingIn(words)) if (sumOf(cues) < LEAST) words[at] = ',';
  return words.join(' ');
}

const LEAST = 0;

function sumOf(cues: readonly string[]): number {
  return cues.reduce((sum, cue) => sum + (WEIGHTS.get(cue) ?? 0), 0);
}
