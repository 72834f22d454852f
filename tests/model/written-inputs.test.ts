import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WRITTEN_INPUTS } from '../../src/model/written-inputs.ts';
import { questionsOf } from '../../src/stages/feedback/answering/questions.ts';
import { orderForm } from '../../src/stages/order/form/order-form.card.ts';
import { anArea } from '../support/order-builder.ts';
import { inputsOn } from '../stages/order/support/card-words.ts';

const sources = join(import.meta.dirname, '../../src');
/** Written by hand as well, but what is asked for is the number of an order. */
const NO_WORDS = ['followUpOf'];
const state = {
  language: 'fi',
  area: anArea(),
  today: '2026-12-01',
  fields: {},
  faults: new Map(),
  excludedNames: new Map(),
} as const;

describe('inputs in which people write', () => {
  it('Inputs in which people write are all the text fields of the cards', () => {
    const form = inputsOn(orderForm(state, 'draft', 'new'));
    const written = form.flatMap(({ type, id }) => (type === 'Input.Text' ? [String(id)] : []));
    const comments = questionsOf('client').flatMap(({ id, kind }) => (kind === 'comment' ? [id] : []));
    expect([...written, ...comments].filter((name) => !NO_WORDS.includes(name)).sort()).toEqual([...WRITTEN_INPUTS].sort());
    // Whoever makes a text field in another way has to say here whether it holds words: the orderer's telephone number and a name
    // by which the bank is searched hold none.
    const files = readdirSync(join(sources, 'stages'), { recursive: true, encoding: 'utf8' });
    const cards = files
      .filter((file) => file.endsWith('.card.ts'))
      .map((file) => readFileSync(join(sources, 'stages', file), 'utf8'));
    expect([...cards.join('\n').matchAll(/textInput\(/g)]).toHaveLength(4);
  });
});
