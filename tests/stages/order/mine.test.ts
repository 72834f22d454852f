import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { mineCard } from '../../../src/stages/order/life/cards/mine.card.ts';
import { modelTexts } from '../../../src/model/area/naming.ts';
import { texts } from '../../../src/stages/order/texts.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { ownPart, ownView, type OwnPart, type SeatErrand } from '../../../src/stages/order/life/own-part.ts';
import { lintCard } from '../../support/lint-card.ts';
import { anArea, anOffer, anOrder, NOW, SLOT } from '../../support/order-builder.ts';
import { verbsOn, wordsOn } from './support/card-words.ts';

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
    const card = mineCard({ person: 'consultant-1', orders, part, areaOf: () => anArea(), language });
    expect(lintCard(card)).toEqual([]);
    expect(card.lang).toBe(language);
    expect(wordsOn(card)).toMatchSnapshot();
  });

  it('A coordinator reads in the same list what waits for them, the longest waiting first, each with the way to its card', () => {
    const waiting = [
      anOrder({ number: 'VP-2026-0008', phase: 'stuck', problem: 'nobody-took-it', placedAt: NOW + 1 }),
      anOrder({ number: 'VP-2026-0007', phase: 'review', problem: 'review' }),
    ];
    const card = mineCard({ person: 'coordinator-1', orders: [], part: PART, desk: waiting, areaOf: () => anArea(), language });
    expect(lintCard(card)).toEqual([]);
    expect(verbsOn(card).filter((verb) => verb === 'desk.board')).toHaveLength(3);
    const words = wordsOn(card);
    expect(words.indexOf('VP-2026-0007')).toBeLessThan(words.indexOf('VP-2026-0008'));
    expect(words).toContain(modelTexts[language].problems.review);
  });

  it('Tells somebody in training of the meeting to which they may come along, until it is over', () => {
    const { mine } = texts[language];
    const trainee = { id: 'trainee-1', name: 'Veera', slot: SLOT, block: SLOT, agreed: [] };
    const order = anOrder({ phase: 'preparing', choices: [SLOT], trainee });
    const wordsFor = (one: Order, now = NOW) =>
      wordsOn(
        mineCard({ person: 'trainee-1', orders: [], part: ownPart([one], 'trainee-1', now), areaOf: () => anArea(), language }),
      );
    expect(wordsFor(order)).toContain(mine.next['asked-along']);
    expect(wordsFor(order)).toContain(mine.trainee);
    const agreed = { ...order, trainee: { ...trainee, agreed: ['trainee-1'] } };
    expect(wordsFor(agreed)).toContain(mine.next['others-asked']);
    expect(ownView(agreed, 'trainee-1')).toEqual({ view: 'trainee.card', of: 'trainee-1' });
    expect(wordsFor({ ...agreed, phase: 'held' }, SLOT.end)).not.toContain(mine.trainee);
    expect(wordsFor({ ...order, trainee: { ...trainee, leftAt: NOW } })).not.toContain(mine.trainee);
  });

  it('Says what a seat asks of its holder next, and in which role', () => {
    const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'o', since: NOW, isPrepared: false };
    const seats = [{ index: 0, role: 'lead' as const, holder }];
    const ready = [{ index: 0, role: 'lead' as const, holder: { ...holder, isPrepared: true } }];
    const errands = {
      talk: { seats },
      'others-talk': { seats: ready },
      team: { phase: 'offering', seats: [...seats, { index: 1, role: 'recorder' }] },
      meeting: { phase: 'confirmed', seats: ready },
      counts: { phase: 'held', seats: ready },
    } as const;
    for (const [errand, state] of Object.entries(errands)) {
      const part = { requests: [], coming: [anOrder({ phase: 'preparing', choices: [SLOT], ...state })] };
      const words = wordsOn(mineCard({ person: 'consultant-1', orders: [], part, areaOf: () => anArea(), language }));
      expect(words).toContain(texts[language].mine.next[errand as SeatErrand]);
      expect(words.toLowerCase()).toContain(modelTexts[language].roles.lead);
    }
  });

  it('Without a name, a unit or own words of what they are asked', () => {
    const card = mineCard({ person: 'consultant-1', orders: [], part: PART, areaOf: () => anArea(), language });
    const { unit, note } = asked.request;
    for (const secret of [asked.orderer.name, unit, note]) if (secret !== undefined) expect(wordsOn(card)).not.toContain(secret);
  });
});
