/** Lessons in another order each round, and in the same one each time. */
export function shuffled<T>(lessons: readonly T[], round: number): readonly T[] {
  let seed = round * 2_654_435_761 + 7;
  return lessons
    .map((lesson) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return { lesson, order: seed };
    })
    .toSorted((a, b) => a.order - b.order)
    .map(({ lesson }) => lesson);
}
