import { describe, expect, it } from 'vitest';
import { answersFor } from '../../../src/sandbox/scripted/family.ts';
import { answerScales, fillCard } from '../../../src/sandbox/scripted/fill.ts';
import { linesOf } from '../../../src/sandbox/teams/cards.ts';

const choices = (...values: string[]) => values.map((value) => ({ title: value, value }));

describe('how the scripted people fill cards and forms', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: 'Lomake' },
      { type: 'Input.ChoiceSet', id: 'method', isRequired: true, choices: choices('a', 'b') },
      { type: 'Input.ChoiceSet', id: 'scale', choices: choices('0', '8', 'dk') },
      {
        type: 'Container',
        isVisible: false,
        items: [
          { type: 'TextBlock', text: 'piilossa' },
          { type: 'Input.Text', id: 'note' },
        ],
      },
    ],
  };

  it('How the scripted people fill cards and forms gives what is wanted where the card asks for it, and the first choice where it must', () => {
    expect(fillCard(card, { note: 'x', other: 'y' })).toEqual({ method: 'a', note: 'x' });
  });

  it('How the scripted people fill cards and forms throws when the wanted value is not offered', () => {
    expect(() => fillCard(card, { method: 'c' })).toThrow('method cannot be c');
  });

  it('How the scripted people fill cards and forms answers scales and leaves words unsaid', () => {
    expect(answerScales(card, '8')).toEqual({ method: 'a', scale: '8' });
  });

  it('How the scripted people fill cards and forms reads only what is not folded away', () => {
    expect(linesOf(card)).toEqual(['Lomake']);
  });

  it('How the scripted people fill cards and forms fills a web form by its radio groups and hidden fields', () => {
    const html = `<form><input type="hidden" name="lang" value="fi"><input type="radio" name="heard" value="9">
      <input name="heard" type="radio" value="dk"><input type="radio" name="k_told" value="yes"/><textarea name="change"></textarea></form>`;
    expect([...answersFor(html, '9')]).toEqual([
      ['lang', 'fi'],
      ['heard', '9'],
      ['k_told', 'yes'],
    ]);
  });
});
