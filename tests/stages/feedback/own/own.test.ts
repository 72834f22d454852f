import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/kernel/card/card.ts';
import { LANGUAGES } from '../../../../src/kernel/language/language.ts';
import { DAY } from '../../../../src/kernel/time/instant.ts';
import type { Commitment } from '../../../../src/model/order/commitment.ts';
import type { Consultant } from '../../../../src/model/people/person.ts';
import type { OwnTotal } from '../../../../src/ports/stores/answer-store.ts';
import { feedbackPresses } from '../../../../src/stages/feedback/handlers.ts';
import { ownCard } from '../../../../src/stages/feedback/own/own.card.ts';
import { lintCard } from '../../../support/lint-card.ts';
import { aConsultant, anArea, BLOCK, NOW, SLOT } from '../../../support/order-builder.ts';
import { aMeeting, feedbackWorld, pressBy } from '../support/feedback-world.ts';

const FEEDBACK: readonly OwnTotal[] = [
  { item: 'heard', n: 12, least: 84, most: 84 },
  { item: 'useful', n: 25, least: 240, most: 250 },
];
const bankOf = (count: number): Consultant[] =>
  Array.from({ length: count }, (_, i) => aConsultant({ id: `consultant-${i + 1}`, name: `Konsultti ${i + 1}` }));
const seat = (consultant: string, days: number): Commitment => ({
  ...{ consultant, order: 'VP-2026-0001', kind: 'seat', role: 'lead', block: BLOCK },
  slot: { start: SLOT.start + days * DAY, end: SLOT.end + days * DAY },
});

/** Held before today: two of the first, one of the second; one of the first is ahead, and an offer is no meeting. */
const BOOKS: readonly Commitment[] = [
  ...[seat('consultant-1', -30), seat('consultant-1', -60), seat('consultant-2', -30), seat('consultant-1', 20)],
  { ...seat('consultant-1', -40), kind: 'offer' },
];

function world(bank: readonly Consultant[], feedback: readonly OwnTotal[] = []) {
  const { world: own } = feedbackWorld(aMeeting(), NOW);
  const orders = { ...own.orders, commitments: async () => BOOKS, ofConsultant: async () => [] };
  const all = { all: async () => bank, find: async (id: string) => bank.find((one) => one.id === id) };
  const answers = { ...own.answers, own: async (id: string) => (id === 'consultant-1' ? feedback : []) };
  return { ...own, orders, bank: { ...own.bank, ...all }, answers };
}

const ask = (given: ReturnType<typeof world>, by = 'consultant-1') =>
  feedbackPresses['feedback.own'](given, pressBy(by, 'feedback.own', {}));
const told = (card: Card) => JSON.stringify(card);

describe('a consultant’s own view', () => {
  it.each(LANGUAGES)('A consultant’s own view is one card, fit for Teams, with feedback and without: %s', (language) => {
    for (const feedback of [FEEDBACK, []])
      for (const led of [0, 1, 7]) {
        const card = ownCard({ work: { led, coming: 1, median: 2.5 }, feedback, area: anArea(), language });
        expect(lintCard(card)).toEqual([]);
        expect(card.lang).toBe(language);
      }
  });

  it('A consultant’s own view tells one’s own meetings of a year and the area’s median, and nobody else’s', async () => {
    const reply = await ask(world(bankOf(5)));
    const card = reply.kind === 'card' ? told(reply.card) : '';
    expect(card).toContain('Olet ollut konsulttina 2 palaverissa');
    expect(card).toContain('{"title":"Alueen konsulttien mediaani","value":"0"}');
    expect(card).toContain('{"title":"Tulevia palavereja","value":"1"}');
    expect(card).not.toMatch(/Konsultti|consultant-/);
  });

  it('A consultant’s own view tells no median where few consultants would be told of by it', async () => {
    const reply = await ask(world(bankOf(4)));
    expect(reply.kind === 'card' && told(reply.card)).toContain('ei kerrota, koska konsultteja on vähän');
  });

  it('A consultant’s own view tells feedback in bands and bounds, and says how long it waits where there is none', async () => {
    const card = await ask(world(bankOf(5), FEEDBACK));
    const words = card.kind === 'card' ? told(card.card) : '';
    for (const one of ['Tulin kuulluksi.', '10–19', '"7"', '9,6 tai yli', 'vähintään 5 palaverista'])
      expect(words).toContain(one);
    expect(words).not.toContain('"12"');
    const other = await ask(world(bankOf(5), FEEDBACK), 'consultant-2');
    expect(other.kind === 'card' && told(other.card)).toContain('Palaute näkyy tässä');
  });

  it('A consultant’s own view is for consultants alone', async () => {
    expect(await ask(world(bankOf(5)), 'orderer-1')).toMatchObject({ kind: 'sentence' });
  });
});
