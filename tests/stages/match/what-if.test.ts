import { describe, expect, it } from 'vitest';
import { answersOf, toBeAsked } from '../../../src/stages/match/what-if/past-answers.ts';
import { searchedAgain, tried, type PastOutcome, type PastFacts } from '../../../src/stages/match/what-if/what-if.ts';
import { aConsultant, anArea, anOffer, anOrder, aRequest, NOW } from '../../support/order-builder.ts';

const HOUR = 3_600_000;
const both = (id: string, more = {}) =>
  aConsultant({ id, email: `${id}@example.fi`, role: 'both', joined: '2020-01-01', ...more });
const window = (date: string) => ({ windows: [{ date, from: '12:00', to: '15:00' }] });
const orders = ['2026-12-10', '2026-12-10', '2026-12-11'].map((date, no) =>
  anOrder({ number: `VP-2026-000${no + 1}`, placedAt: NOW + no * HOUR, request: aRequest(window(date)) }),
);
const facts = (bank: PastFacts['bank']): PastFacts => ({
  ...{ area: anArea(), bank, orders, before: [] },
  answers: { asked: 0, accepted: 0, hours: 24 },
  waveSize: ({ waveSize }, seats) => Math.ceil((waveSize * seats) / 2),
});

function outcomeOf(past: PastFacts): PastOutcome {
  const steps = searchedAgain(past);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

describe('what if', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => both(id, { unit: 'koulukuraattorit' }));

  it('What if searches past orders by the real rules, and books each team for the next ones', () => {
    const { filled, thin, unfilled, load, daysToMeeting } = outcomeOf(facts(four));
    // Two orders of one day need all four; with answers unknown four would have to be asked for each of them.
    expect([filled, thin, unfilled]).toEqual([['VP-2026-0001', 'VP-2026-0003'], ['VP-2026-0002'], []]);
    expect([...load.values()].reduce((sum, one) => sum + one, 0)).toBe(6);
    expect(daysToMeeting).toBeGreaterThan(8);
  });

  it('What if tells what one fewer, one more and another policy would change, and changes nothing itself', () => {
    const past = facts(four);
    expect(outcomeOf(tried(past, { policy: {}, without: 'd' })).unfilled).toEqual(['VP-2026-0002']);
    expect(outcomeOf(tried(facts(four.slice(0, 3)), { policy: {}, more: both('e', { unit: '' }) })).unfilled).toEqual([]);
    // The day is too soon then, and a language that nobody has helps nobody.
    expect(outcomeOf(tried(past, { policy: { leastNoticeDays: 30 } })).unfilled).toHaveLength(3);
    expect(
      outcomeOf(tried(facts(four.slice(0, 3)), { policy: {}, more: both('e', { languages: ['se'] }) })).unfilled,
    ).toHaveLength(1);
    expect(past.area.policy).toEqual(anArea().policy);
  });

  it('What if takes longer where fewer are asked at a time', () => {
    const hours = (waveSize: number) => outcomeOf(tried(facts(four), { policy: { waveSize } })).hoursToTeam ?? 0;
    expect(hours(1)).toBeGreaterThan(hours(5));
  });

  it('What if estimates by how people have answered, and by every second where they have hardly been asked', () => {
    const offers = (['accepted', 'declined', 'lapsed', 'withdrawn', 'declined', 'filled'] as const).map((state, no) =>
      anOffer({ id: `o${no}`, state, offeredAt: NOW, answeredAt: NOW + 6 * HOUR }),
    );
    const answers = answersOf([anOrder({ offers })]);
    expect(answers).toEqual({ asked: 5, accepted: 2, hours: 6 });
    expect([toBeAsked(2, answers), toBeAsked(2, { ...answers, asked: 4 })]).toEqual([5, 4]);
  });
});
