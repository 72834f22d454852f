/** A beginning of a word, and how many slips of a finger lead to it. */
export interface NearStart {
  readonly slips: number;
  readonly length: number;
}

/**
 * The beginnings of `word` that are within `limit` slips of `stem`: a letter too many, missing, wrong, or two that changed
 * places (Damerau–Levenshtein, restricted). None beyond the limit.
 */
export function nearStarts(stem: string, word: string, limit: number): readonly NearStart[] {
  const rows = [Array.from({ length: word.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= stem.length; i += 1) {
    const row = [i];
    const above = rows[i - 1] ?? [];
    for (let j = 1; j <= word.length; j += 1) {
      const isSame = stem[i - 1] === word[j - 1];
      const cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (isSame ? 0 : 1));
      row.push(isSwapped({ stem, word }, i, j) ? Math.min(cost, at(rows[i - 2], j - 2) + 1) : cost);
    }
    if (Math.min(...row) > limit) return [];
    rows.push(row);
  }
  return (rows.at(-1) ?? []).flatMap((slips, length) => (slips <= limit ? [{ slips, length }] : []));
}

function isSwapped({ stem, word }: { readonly stem: string; readonly word: string }, i: number, j: number): boolean {
  return i > 1 && j > 1 && stem[i - 1] === word[j - 2] && stem[i - 2] === word[j - 1];
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity;
}

/** Words as they are looked for: in small letters, å, ä and ö also found as a and o. */
export function asSought(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
}
