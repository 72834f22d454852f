import { describe, expect, it } from 'vitest';
import { onceFor } from '../../../src/kernel/language/once.ts';

describe('what is made once', () => {
  it('is made once for a thing and its words, and anew for another thing that looks the same', () => {
    let made = 0;
    const namesOf = onceFor((of: { readonly names: string }, language: string) => `${(made += 1)} ${of.names} ${language}`);
    const [area, changed] = [{ names: 'a' }, { names: 'a' }];
    expect([namesOf(area, 'fi'), namesOf(area, 'fi'), namesOf(area, 'sv'), namesOf(changed, 'fi')]).toEqual([
      '1 a fi',
      '1 a fi',
      '2 a sv',
      '3 a fi',
    ]);
  });

  it('is kept when it is asked for again, and forgotten with all the others when there are too many', () => {
    const made: string[] = [];
    const named = onceFor((_of: object, word: string) => {
      made.push(word);
      return word;
    }, 2);
    const area = {};
    for (const word of ['a', 'b', 'a', 'b']) named(area, word);
    expect(made).toEqual(['a', 'b']);
    for (const word of ['c', 'a']) named(area, word);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
