import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language/language.ts';
import { allCards } from '../support/all-cards.ts';
import { lintCard } from '../support/lint-card.ts';

describe.each(LANGUAGES)('Every card that `npm run texts` shows in %s', (language) => {
  it('Is fit for Teams, and has no empty or unfilled words', () => {
    const cards = Object.values(allCards(language)).flatMap((named) => Object.entries(named));
    expect(cards.flatMap(([name, card]) => lintCard(card).map((fault) => `${name}: ${fault}`))).toEqual([]);
    const unfilled = cards.filter(([, card]) => /undefined|\[object|NaN/u.test(JSON.stringify(card)));
    expect(unfilled.map(([name]) => name)).toEqual([]);
  });
});
