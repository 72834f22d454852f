const DECAY = 0.001;

/** Weights of cues that a likelihood is reckoned from, moved step by step: the further one has been moved, the shorter its steps. */
export class MovedWeights {
  readonly now = new Map<string, number>();
  private readonly moved = new Map<string, number>();
  private readonly how: { readonly rate: number; readonly calm: number; readonly before?: number };

  /** `rate`: the length of a step; `calm`: how much shorter the first ones are; `before`: what is thought before any cue is heard. */
  constructor(how: { readonly rate: number; readonly calm: number; readonly before?: number }) {
    this.how = how;
  }

  likelihood(cues: readonly string[]): number {
    return 1 / (1 + Math.exp(-cues.reduce((sum, cue) => sum + (this.now.get(cue) ?? 0), this.how.before ?? 0)));
  }

  move(cues: readonly string[], change: number): void {
    for (const cue of cues) {
      const slope = change - DECAY * (this.now.get(cue) ?? 0);
      const far = (this.moved.get(cue) ?? 0) + slope * slope;
      this.moved.set(cue, far);
      this.now.set(cue, (this.now.get(cue) ?? 0) + (this.how.rate * slope) / Math.sqrt(far + this.how.calm));
    }
  }
}

/** The cues that stand so many times in lists of them, or more often. */
export function commonIn(lists: readonly (readonly string[])[], least: number): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const cues of lists) for (const cue of cues) times.set(cue, (times.get(cue) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= least).map(([cue]) => cue));
}
