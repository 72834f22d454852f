import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { mineCard } from '../../../src/stages/order/life/cards/mine.card.ts';
import type { OwnPart } from '../../../src/stages/order/life/own-part.ts';
import { lintCard } from '../../support/lint-card.ts';
import { anArea, anOffer, anOrder, SLOT } from '../../support/order-builder.ts';
import { wordsOn } from './support/card-words.ts';

const asked = anOrder({ number: 'VP-2026-0003', phase: 'offering', choices: [SLOT] });
const promised = anOrder({ number: 'VP-2026-0004', phase: 'preparing', choices: [SLOT] });
const PART: OwnPart = {
  requests: [anOffer(), anOffer({ state: 'willing' })].map((offer) => ({ order: asked, offer })),
  coming: [promised],
};
const NOTHING: OwnPart = { requests: [], coming: [] };

describe.each(LANGUAGES)('what a consultant has to do with orders, in %s', (language) => {
  it.each([
    ['all of it', PART, [anOrder()]],
    ['no order of their own', PART, []],
    ['nothing', NOTHING, []],
  ] as const)('%s: fit for Teams, and worded as agreed', (_name, part, orders) => {
    const card = mineCard({ orders, part, areaOf: () => anArea(), language });
    expect(lintCard(card)).toEqual([]);
    expect(card.lang).toBe(language);
    expect(wordsOn(card)).toMatchSnapshot();
  });

  it('Without a name, a unit or own words of what they are asked', () => {
    const card = mineCard({ orders: [], part: PART, areaOf: () => anArea(), language });
    const { unit, note } = asked.request;
    for (const secret of [asked.orderer.name, unit, note]) if (secret !== undefined) expect(wordsOn(card)).not.toContain(secret);
  });
});
