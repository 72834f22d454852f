/** The words beside one, two on each side, alone and in pairs. */
export function neighbours(words: readonly string[], at: number): readonly string[] {
  const [second, before, after, next] = [-2, -1, 1, 2].map((step) => words[at + step] ?? '');
  return [
    `<${before}`,
    `>${after}`,
    `<<${second}`,
    `>>${next}`,
    `<< ${second} ${before}`,
    `>> ${after} ${next}`,
    `<> ${before} ${after}`,
  ];
}
