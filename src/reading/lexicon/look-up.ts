import { withoutDots, type LexiconEntry, type Lexicon } from './lexicon.ts';

/** The entry of a single word: itself, its longest known beginning, or the last part of a compound. */
export function lookUp(lexicon: Lexicon, word: string): LexiconEntry | undefined {
  return lexicon.exact.get(word) ?? longestPrefix(lexicon.prefixes, word, 2);
}

/** A compound cut before its known last part: `arabiantulkki` → `arabian` + the entry of `tulkki`. */
export function lookUpCompound(
  lexicon: Lexicon,
  word: string,
): { readonly first: string; readonly last: LexiconEntry } | undefined {
  for (let cut = 2; cut < word.length - 2; cut += 1) {
    const last = longestPrefix(lexicon.heads, word.slice(cut), 3);
    if (last !== undefined) return { first: word.slice(0, cut), last };
  }
  return undefined;
}

/** The longest entry of several words that begins at this place, and how many words it takes. Hyphens between do not matter. */
export function lookUpPhrase(
  lexicon: Lexicon,
  words: readonly string[],
  at: number,
): { readonly entry: LexiconEntry; readonly count: number } | undefined {
  let best: { entry: LexiconEntry; count: number } | undefined;
  for (const entry of phrasesFrom(lexicon, words[at] ?? '')) {
    const count = matchedCount(entry.rest, words, at + 1);
    if (count !== undefined && count + 1 > (best?.count ?? 0)) best = { entry, count: count + 1 };
  }
  return best;
}

/** Adds spellings without dots where no other word is spelt so. Short words stay: `må` is not `ma`. */
export function withDotlessSpellings(lexicon: Lexicon): Lexicon {
  return {
    exact: dotless(lexicon.exact),
    prefixes: dotless(lexicon.prefixes),
    phrases: dotlessPhrases(lexicon.phrases),
    phrasePrefixes: dotlessPhrases(lexicon.phrasePrefixes),
    heads: dotless(lexicon.heads),
  };
}

/**
 * Finnish is written as it is said: `lopus`, `illal`, `suostunu`. Adds the clipped forms of whole words where no other word is spelt
 * so; words known by their beginning are found by it already.
 */
export function withSpokenSpellings(lexicon: Lexicon): Lexicon {
  const exact = new Map(lexicon.exact);
  for (const [word, entry] of lexicon.exact) {
    const said = entry.language === 'fi' ? word.replace(CLIPPED, '$1$2$3$4$5$6') : word;
    if (!exact.has(said) && lookUp(lexicon, said) === undefined) exact.set(said, entry);
  }
  return { ...lexicon, exact };
}

/** The endings that speech cuts short: -ssa -sta -lla -lta -ksi -nut. */
const CLIPPED = /(?<=..)(?:(s)s[aä]|(st)[aä]|(l)l[aä]|(lt)[aä]|(ks)i|(n[uy])t)$/;
const SHORTEST_DOTLESS = 4;

function longestPrefix(prefixes: ReadonlyMap<string, LexiconEntry>, word: string, shortest: number): LexiconEntry | undefined {
  for (let length = word.length; length >= shortest; length -= 1) {
    const entry = prefixes.get(word.slice(0, length));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function phrasesFrom(lexicon: Lexicon, word: string): readonly LexiconEntry[] {
  const found = [...(lexicon.phrases.get(word) ?? [])];
  for (let length = word.length; length >= 2; length -= 1)
    found.push(...(lexicon.phrasePrefixes.get(word.slice(0, length)) ?? []));
  return found;
}

function matchedCount(rest: readonly string[], words: readonly string[], from: number): number | undefined {
  let at = from;
  for (const wanted of rest) {
    if (isJoint(words[at], words[at - 1])) at += 1;
    const word = words[at] ?? '';
    const stem = wanted.endsWith('*') ? wanted.slice(0, -1) : undefined;
    if (stem === undefined ? word !== wanted : !word.startsWith(stem)) return undefined;
    at += 1;
  }
  return at - from;
}

/** A hyphen, or the dot of a shortened word: `ak. neuvonpito`. */
function isJoint(mark: string | undefined, before = ''): boolean {
  return mark === '-' || (mark === '.' && before.length <= 4);
}

function dotless(entries: ReadonlyMap<string, LexiconEntry>): ReadonlyMap<string, LexiconEntry> {
  const more = new Map(entries);
  for (const [stem, entry] of entries) {
    const plain = withoutDots(stem);
    if (plain.length >= SHORTEST_DOTLESS && !more.has(plain)) more.set(plain, entry);
  }
  return more;
}

function dotlessPhrases(phrases: ReadonlyMap<string, readonly LexiconEntry[]>): ReadonlyMap<string, readonly LexiconEntry[]> {
  const more = new Map(phrases);
  for (const [stem, entries] of phrases) {
    for (const entry of entries) {
      const plain = withoutDots(stem);
      const plainEntry = { ...entry, rest: entry.rest.map(withoutDots) };
      if ([stem, ...entry.rest].join('') !== [plain, ...plainEntry.rest].join(''))
        more.set(plain, [...(more.get(plain) ?? []), plainEntry]);
    }
  }
  return more;
}
