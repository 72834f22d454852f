/** The first letters of a word, without the marks above them: what is left when its ending is not looked at. */
export function stem(word: string, letters: number): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').slice(0, letters);
}
