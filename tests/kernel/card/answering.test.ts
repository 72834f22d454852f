import { describe, expect, it } from 'vitest';
import { answerOf, leadsToMeeting } from '../../../src/kernel/card/answering.ts';
import { execute } from '../../../src/kernel/card/card.ts';

describe('a button as a word of a form', () => {
  it('A button of a later meeting of a series is pressed by the same word as that of any other', () => {
    const ids = { order: 'VP-2026-0001-3', offer: 'offer-1' };
    expect(answerOf(execute({ title: 'Otan tehtävän', verb: 'offer.accept', data: ids }))).toBe('accept');
    const rest = execute({ title: 'Luovuta myös loput', verb: 'seat.withdraw', data: { ...ids, rest: 'yes' } });
    expect(answerOf(rest)).toBe('withdraw.rest=yes');
  });

  it('Only the way to another meeting of a series leads to one', () => {
    const [first, third] = [{ order: 'VP-2026-0001', meeting: '1' }, { order: 'VP-2026-0001-3' }];
    const to = (verb: string, ids: Readonly<Record<string, string>>) => execute({ ...{ title: 'Avaa', verb }, data: ids });
    expect([first, third].map((ids) => leadsToMeeting(to('order.status', ids)))).toEqual([true, true]);
    expect(leadsToMeeting(to('order.cancel', third))).toBe(false);
    expect(leadsToMeeting(to('order.status', { order: 'VP-2026-0001' }))).toBe(false);
  });
});
