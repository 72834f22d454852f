import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { WRITTEN_INPUTS } from '../../src/model/written-inputs.ts';
import { questionsOf } from '../../src/stages/feedback/questions.ts';

const sources = join(import.meta.dirname, '../../src');
/** Made by `written(…)` as well, but what is asked for is the number of an order. */
const NO_WORDS = ['followUpOf'];

describe('inputs in which people write', () => {
  it('are all the text fields of the cards', () => {
    const files = readdirSync(join(sources, 'stages'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.card.ts'),
    );
    const cards = files.map((file) => readFileSync(join(sources, 'stages', file), 'utf8')).join('\n');
    const written = [...cards.matchAll(/written\(state, '(\w+)'/g)].map(([, name]) => name);
    const comments = questionsOf('client').flatMap(({ id, kind }) => (kind === 'comment' ? [id] : []));
    expect([...written, ...comments].filter((name) => !NO_WORDS.includes(name ?? '')).sort()).toEqual([...WRITTEN_INPUTS].sort());
    // Whoever makes a text field in another way has to say here whether it holds words.
    expect([...cards.matchAll(/textInput\(/g)]).toHaveLength(2);
  });
});
