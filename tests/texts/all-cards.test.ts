import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language/language.ts';
import { allCards } from '../support/all-cards.ts';
import { lintCard } from '../support/lint-card.ts';
import { webPages } from '../support/situations/pages.ts';

describe.each(LANGUAGES)('Every card that `npm run texts` shows in %s', (language) => {
  it('Is fit for Teams, and has no empty or unfilled words', () => {
    const cards = Object.values(allCards(language)).flatMap((named) => Object.entries(named));
    expect(cards.flatMap(([name, card]) => lintCard(card).map((fault) => `${name}: ${fault}`))).toEqual([]);
    const unfilled = cards.filter(([, card]) => /undefined|\[object|NaN/u.test(JSON.stringify(card)));
    expect(unfilled.map(([name]) => name)).toEqual([]);
  });

  it('Stands beside every page of the web, each in this language and filled', async () => {
    const pages = Object.entries(await webPages(language));
    const unfilled = pages.filter(([, main]) => main.length < 50 || /undefined|\[object|NaN/u.test(main));
    expect(unfilled.map(([name]) => name)).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
  });
});
