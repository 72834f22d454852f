import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import {
  CANCEL_REASONS,
  choiceInWords,
  reasonInWords,
  reasonsOf,
  type CancelledBy,
  type CancelReason,
} from '../../../src/model/order/cancel-reasons.ts';
import { cancelOrder } from '../../../src/stages/order/life/cancel-order.ts';
import { cancelCard } from '../../../src/stages/order/life/cards/asking.card.ts';
import { inputOn } from '../../stages/order/support/card-words.ts';
import { anArea, anOrder, BLOCK, NOW, SLOT } from '../../support/order-builder.ts';

const REASONS = Object.keys(CANCEL_REASONS) as readonly CancelReason[];
const PEOPLE: Readonly<Record<CancelledBy, string>> = { orderer: 'orderer-1', coordinator: 'coordinator-1' };
const seat = { index: 0, role: 'lead', holder: { id: 'c', name: 'C', offer: 'o', since: NOW, isPrepared: true } } as const;
const near = anOrder({ phase: 'confirmed', choices: [SLOT], seats: [seat] });

describe('The table of cancel reasons', () => {
  it.each(['orderer', 'coordinator'] as const)(
    'The table of cancel reasons is what the %s is offered, in every language',
    (by) => {
      for (const language of LANGUAGES) {
        const { choices } = inputOn(cancelCard(near, { by, language }), 'reason') as {
          choices: readonly { title: string; value: string }[];
        };
        expect(choices).toEqual(reasonsOf(by).map((value) => ({ title: choiceInWords(value, by, language), value })));
      }
    },
  );

  it.each(REASONS)('The table of cancel reasons says who may give %s, and whether it counts as late', (reason) => {
    for (const by of ['orderer', 'coordinator'] as const) {
      const decision = cancelOrder(near, { by: PEOPLE[by], reason }, { area: anArea(), now: BLOCK.start });
      const { givenBy, mayBeLate } = CANCEL_REASONS[reason];
      if (givenBy.includes(by)) expect(decision).toMatchObject({ events: [{ reason, by, isLate: mayBeLate }] });
      else expect(decision).toMatchObject({ reason: 'reason-missing' });
    }
  });

  it('The table of cancel reasons tells a reason in reports in words, and one that is no more by its name', () => {
    expect(reasonInWords('client-withdrew', 'sv')).toBe('klienten drog sig ur');
    expect(reasonInWords('toString', 'fi')).toBe('toString');
  });
});
