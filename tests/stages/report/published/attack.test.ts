import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../../src/kernel/time/calendar-date.ts';
import type { Instant } from '../../../../src/kernel/time/instant.ts';
import { instantOf, localOf } from '../../../../src/kernel/time/zone.ts';
import { daysOf } from '../../../../src/model/feedback/fixed-period.ts';
import { cut, type ReportFacts } from '../../../../src/stages/report/figures/facts.ts';
import { impact } from '../../../../src/stages/report/figures/impact.ts';
import { quality } from '../../../../src/stages/report/figures/quality.ts';
import { readPeriod } from '../../../../src/stages/report/figures/period.ts';
import { publishEnded } from '../../../../src/stages/report/published/publish.port.ts';
import { anArea } from '../../../support/order-builder.ts';
import { facts } from '../support.ts';
import { narrowed } from './attacker.ts';
import { distinct, partsOf, readIn, type Feedback } from './reading.ts';
import { feedbackStores, OPINIONS, periodsOf, yearOfFeedback, type ReleasedSheet } from './feedback-year.ts';

const area = anArea();
const YEAR = 2026;

function feedbackIn(of: ReportFacts): Feedback {
  const part = cut(of);
  return { quality: quality(part), impact: impact(part) };
}

/**
 * Reports of a year asked for again and again, from its first month until long after retention has removed the answers: by every fixed
 * period, by months from each to each, and as of earlier days; new answers come between.
 */
async function allReports(sheets: readonly ReleasedSheet[]): Promise<readonly Feedback[]> {
  let now: Instant = 0;
  const isThere = (period: string): boolean => {
    const { from, to } = daysOf(period);
    return instantOf(from, '00:00', area.zone) <= now && now < instantOf(addMonths(to, 24), '00:00', area.zone);
  };
  const stores = feedbackStores(area.id, () =>
    sheets.filter(({ period }, i) => isThere(period) && i % 3 < monthOfQuarter(now, period)),
  );
  const reports: Feedback[] = [];
  for (const month of [2, 3, 4, 5, 7, 10, 13, 14, 25, 42]) {
    now = instantOf(addMonths(`${YEAR}-01-05`, month), '12:00', area.zone);
    const publications = await publishEnded(stores, area, now);
    const first = (i: number): string => addMonths(`${YEAR}-01-01`, i);
    const ranges = [0, 1, 3, 6].flatMap((from) => [6, 8, 9, 12].map((to) => ({ from: first(from), to: addDays(first(to), -1) })));
    const asked = [...periodsOf(YEAR).map((period) => ({ period })), ...ranges, { period: String(YEAR), asOf: `${YEAR}-10-20` }];
    for (const one of asked) {
      const period = readPeriod(one, now, area.zone);
      if (typeof period !== 'string') reports.push(feedbackIn(facts({ history: [], bank: [], area, publications, period })));
    }
  }
  return reports;
}

/** While a quarter runs, a third of its answers is there in each of its months. */
function monthOfQuarter(now: Instant, period: string): number {
  const { date } = localOf(now, area.zone);
  return date > daysOf(period).to ? 3 : (Number(date.slice(5, 7)) - 1) % 3;
}

const SCALES = ['useful', 'k_helped', 'worry_before', 'worry_now', 'i_worry'];
const CHOICES = ['i_done:all', 'i_done:some', 'i_done:none', 'i_clearer:yes', 'i_clearer:no', 'i_clearer:dk'];

async function findings(sheets: readonly ReleasedSheet[]) {
  // Most months tell what the one before did: the same report says nothing twice.
  const reports = [...new Map((await allReports(sheets)).map((one) => [JSON.stringify(one), one])).values()];
  const attack = (item: string, greatest: number) => {
    const survey = item.startsWith('i_') ? 'impact' : 'meeting';
    const parts = partsOf(sheets, item.split(':')[0] ?? '').filter((part) => part.survey === survey);
    const read = reports.flatMap((report) => readIn(report, item, parts));
    const counts = new Map(parts.map(({ id, n }) => [id, n]));
    return { read: read.length, found: narrowed(counts, distinct(read), greatest).map((part) => `${item} ${part}`) };
  };
  const all = [...SCALES.map((item) => attack(item, 10)), ...CHOICES.map((item) => attack(item, 1))];
  return { read: all.reduce((sum, { read }) => sum + read, 0), found: all.flatMap(({ found }) => found) };
}

describe('Somebody who asks for reports again and again', () => {
  it.each(Object.keys(OPINIONS))(
    'Somebody who asks for reports again and again learns nothing of anybody in an ordinary area where opinions are %s',
    async (opinion) => {
      for (const seed of opinion === 'usual' ? [1, 2] : [1]) {
        const { read, found } = await findings(yearOfFeedback(YEAR, 40, OPINIONS[opinion] ?? (() => 0), seed));
        expect(read).toBeGreaterThan(50);
        expect(found).toEqual([]);
      }
    },
  );

  it('Somebody who asks for reports again and again learns nothing of anybody in a large area where opinions are delighted', async () => {
    const { read, found } = await findings(yearOfFeedback(YEAR, 400, OPINIONS['delighted'] ?? (() => 0), 3));
    expect(read).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});

describe('The same attacker', () => {
  it('The same attacker finds the one who stands between two days', () => {
    const read = [
      { of: new Set(['six', 'one']), least: 7 * 4.35, most: 7 * 4.45 },
      { of: new Set(['six']), least: 6 * 4.95, most: 6 * 5.05 },
    ];
    expect(
      narrowed(
        new Map([
          ['six', 6],
          ['one', 1],
        ]),
        read,
        10,
      ),
    ).toEqual(['one']);
  });

  it('The same attacker finds everybody of a group whose plain mean tells that all were delighted', () => {
    const all = new Map([['all', 12]]);
    expect(narrowed(all, [{ of: new Set(['all']), least: 12 * 9.55, most: 12 * 9.65 }], 10)).toEqual(['all']);
    expect(narrowed(all, [{ of: new Set(['all']), least: 12 * 9, most: 120 }], 10)).toEqual([]);
  });
});
