/**
 * Makes each thing once, by its words: Intl's formatters take as long to make as a whole card, and say the same ever after. Only for few different
 * words, unless it is said how many things are kept at the most: then all are forgotten, and made anew as they are asked for.
 */
export function once<W extends readonly string[], T>(
  make: (...words: W) => T,
  most = Number.POSITIVE_INFINITY,
): (...words: W) => T {
  const made = new Map<string, T>();
  return (...words) => {
    const key = words.join(' ');
    const found = made.get(key);
    if (found !== undefined) return found;
    if (made.size >= most) made.clear();
    const fresh = make(...words);
    made.set(key, fresh);
    return fresh;
  };
}

/** The same of a thing that stays as it is, such as an area: what was made goes with it. */
export function onceFor<O extends object, W extends readonly string[], T>(
  make: (of: O, ...words: W) => T,
  most?: number,
): (of: O, ...words: W) => T {
  const known = new WeakMap<O, (...words: W) => T>();
  return (of, ...words) => {
    const made = known.get(of) ?? once((...said: W) => make(of, ...said), most);
    known.set(of, made);
    return made(...words);
  };
}
