import { guard } from '../../../kernel/privacy/guard.ts';

/**
 * A text that the guard stopped, with a mark in the place of each detail: only what points to a person is lost, never the value
 * shown again. Where that cannot be told from the rest, or the rest would be stopped too, the mark alone is left.
 */
export function keptWords(stopped: string): string {
  let [kept, rest] = ['', wordsOf(stopped)] as [string, readonly string[]];
  for (let places = 0; isStopped(rest); places++) {
    if (places === MOST_PLACES) return TAKEN_OUT;
    const { from, to } = firstStopped(rest);
    kept += `${rest.slice(0, from).join('')}${TAKEN_OUT}${/\s+$/u.exec(rest[to] ?? '')?.[0] ?? ''}`;
    rest = rest.slice(to + 1);
  }
  const whole = kept + rest.join('');
  return isStopped([whole]) ? TAKEN_OUT : whole;
}

/** What a writer has left of the text when the marks are not counted. */
export function withoutMarks(text: string): string {
  return text.replaceAll(TAKEN_OUT, '').trim();
}

/** Stands where something was taken out: the words around it are the writer's own and come back. */
const TAKEN_OUT = '[…]';

const MOST_PLACES = 10;

/** Each with the blanks that follow it, so that joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? [];
}

function isStopped(words: readonly string[]): boolean {
  return guard(words.join('')).length > 0;
}

/**
 * The words of the first detail: the shortest beginning that is stopped ends with it, and within that the shortest end begins with it.
 * Neighbours with digits belong to it: half a number is still a part of one.
 */
function firstStopped(words: readonly string[]): { readonly from: number; readonly to: number } {
  const end = leastThat((length) => isStopped(words.slice(0, length)), words.length);
  const length = leastThat((some) => isStopped(words.slice(end - some, end)), end);
  let [from, to] = [end - length, end - 1];
  while (from > 0 && isPartOfNumber(words[from - 1])) from--;
  while (to < words.length - 1 && isPartOfNumber(words[to + 1])) to++;
  return { from, to };
}

function isPartOfNumber(word: string | undefined): boolean {
  return word !== undefined && /\d|^\s*[+(]|^\p{Lu}\s*$/u.test(word);
}

/** The least 1 … `most` for which it is so, where it stays so from there on; `most` is known to be. */
function leastThat(isSo: (n: number) => boolean, most: number): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
