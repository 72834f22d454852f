/** A stretch of words: from the first, up to before `to`; `order` counts those before it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly order: number;
}

/** For each word the stretch that it stands in, where each ends with a word that says so. */
export function stretchesOf(words: readonly string[], end: RegExp): readonly Stretch[] {
  const spans: Stretch[] = [];
  let [from, order] = [0, 0];
  for (const [at, word] of words.entries()) {
    if (!end.test(word) && at < words.length - 1) continue;
    const span = { from, to: at + 1, order };
    for (let i = from; i <= at; i++) spans.push(span);
    [from, order] = [at + 1, order + 1];
  }
  return spans;
}
