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
});
