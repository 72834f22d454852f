/** Makes each thing once, by its words: Intl's formatters take as long to make as a whole card, and say the same ever after. Only for few different words. */
export function once<W extends readonly string[], T>(make: (...words: W) => T): (...words: W) => T {
  const made = new Map<string, T>();
  return (...words) => {
    const key = words.join(' ');
    const found = made.get(key) ?? make(...words);
    made.set(key, found);
    return found;
  };
}
