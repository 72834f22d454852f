import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/kernel/time/instant.ts';
import { instantOf } from '../../../../src/kernel/time/zone.ts';
import { publishEnded } from '../../../../src/stages/report/published/publish.port.ts';
import { anArea } from '../../../support/order-builder.ts';
import { feedbackStores, OPINIONS, yearOfFeedback, type ReleasedSheet } from './feedback-year.ts';

const area = anArea();
const year = yearOfFeedback(2026, 40, OPINIONS['usual'] ?? (() => 8), 7);
const noonOf = (day: string): Instant => instantOf(day, '12:00', area.zone);

function aWorld() {
  let held: readonly ReleasedSheet[] = year;
  const stores = feedbackStores(area.id, () => held);
  return {
    publishOn: (day: string) => publishEnded(stores, area, noonOf(day)),
    hold: (sheets: readonly ReleasedSheet[]) => {
      held = sheets;
    },
  };
}

describe('Publishing', () => {
  it('Publishing waits until a quarter is over and a working day has come', async () => {
    const { publishOn } = aWorld();
    const periods = async (day: string) => (await publishOn(day)).map(({ period }) => period);
    expect(await periods('2026-03-31')).toEqual([]);
    expect(await periods('2026-04-01')).toEqual(['2026Q1']);
    expect(await periods('2026-07-01')).toEqual(['2026Q1', '2026Q2', '2026H1']);
    expect(await periods('2027-01-01')).not.toContain('2026Q4');
    expect((await periods('2027-01-04')).sort()).toEqual(['2026', '2026H1', '2026H2', '2026Q1', '2026Q2', '2026Q3', '2026Q4']);
  });

  it('Publishing is once and for ever: neither new answers nor retention change what was told', async () => {
    const { publishOn, hold } = aWorld();
    const first = await publishOn('2027-01-04');
    hold([...year, ...year.slice(0, 50)]);
    expect(await publishOn('2027-01-05')).toEqual(first);
    hold([]);
    expect(await publishOn('2030-01-05')).toEqual(first);
  });

  it('Publishing comes to the same whether it is done each quarter or all at once', async () => {
    const [steady, late] = [aWorld(), aWorld()];
    for (const day of ['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-04']) await steady.publishOn(day);
    const contents = async (made: ReturnType<typeof aWorld>) =>
      new Map((await made.publishOn('2027-02-01')).map(({ period, content }) => [period, content]));
    expect(await contents(steady)).toEqual(await contents(late));
  });

  it('Publishing makes a longer period the sum of its quarters', async () => {
    const made = new Map((await aWorld().publishOn('2027-01-04')).map(({ period, content }) => [period, content]));
    const answers = (period: string): number => made.get(period)?.turnouts.reduce((all, one) => all + one.answers, 0) ?? 0;
    expect(answers('2026')).toBe(year.length);
    expect(answers('2026H1') + answers('2026H2')).toBe(year.length);
  });

  it('Publishing tells no item that fewer than five answered, whatever an older area file may say', async () => {
    const few = year.map((sheet, i) => (i < 4 ? { ...sheet, items: { ...sheet.items, recommend: 9 } } : sheet));
    const careless = anArea({ policy: { ...area.policy, smallestGroup: 1 } });
    const made = await publishEnded(
      feedbackStores(area.id, () => few),
      careless,
      noonOf('2027-01-04'),
    );
    expect(JSON.stringify(made)).not.toContain('recommend');
  });

  it('Publishing leaves a quarter without answers open', async () => {
    const { publishOn, hold } = aWorld();
    hold([]);
    expect(await publishOn('2026-04-01')).toEqual([]);
    hold(year);
    expect((await publishOn('2026-04-02')).map(({ period }) => period)).toEqual(['2026Q1']);
  });
});
