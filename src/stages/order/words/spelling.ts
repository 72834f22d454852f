/**
 * How many slips of a finger lead from `stem` to the beginning of `word`, and where that beginning ends: a letter too many,
 * missing, wrong, or two that changed places (Damerau–Levenshtein, restricted). Gives up beyond `limit`.
 */
export function slipsToPrefix(
  stem: string,
  word: string,
  limit: number,
): { readonly slips: number; readonly length: number } | undefined {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let i = 1; i <= stem.length; i += 1) {
    const row = nextRow(stem, word, i, last, before);
    if (Math.min(...row) > limit) return undefined;
    before = last;
    last = row;
  }
  return best(last, stem.length, limit);
}

function nextRow(stem: string, word: string, i: number, last: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= word.length; j += 1) {
    const isSame = stem[i - 1] === word[j - 1];
    let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
    const isSwapped = i > 1 && j > 1 && stem[i - 1] === word[j - 2] && stem[i - 2] === word[j - 1];
    if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
    row.push(cost);
  }
  return row;
}

/** Among equally good beginnings the one nearest the stem's own length. */
function best(
  row: readonly number[],
  wanted: number,
  limit: number,
): { readonly slips: number; readonly length: number } | undefined {
  let found: { slips: number; length: number } | undefined;
  for (const [length, slips] of row.entries()) {
    if (slips > limit) continue;
    const isBetter =
      found === undefined ||
      slips < found.slips ||
      (slips === found.slips && Math.abs(length - wanted) < Math.abs(found.length - wanted));
    if (isBetter) found = { slips, length };
  }
  return found;
}
