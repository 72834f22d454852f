/**
 * Matches a message that is one of these phrases and nothing else: in any case, with any blanks around and between, with
 * a polite mark at the end, and with letters typed as one sign or as a base and its accent.
 */
export function wholePhrase(...phrases: readonly string[]): RegExp {
  const either = phrases
    .map((phrase) =>
      phrase
        .normalize('NFC')
        .split(' ')
        .map(spelled)
        .join(String.raw`\s+`),
    )
    .join('|');
  return new RegExp(String.raw`^\s*[/!]?(?:${either})\s*[.!?]*\s*$`, 'iu');
}

function spelled(word: string): string {
  return Array.from(word, (letter) => (/^[a-z0-9]$/i.test(letter) ? letter : accented(letter))).join('');
}

function accented(letter: string): string {
  const plain = letter.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
  const apart = letter.normalize('NFD');
  return apart === letter ? plain : `(?:${plain}|${apart})`;
}

/** The same words as the beginning of a sentence. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
