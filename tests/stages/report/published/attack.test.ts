import { grouped } from '../../../../src/kernel/grouped.ts';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../../src/kernel/time/calendar-date.ts';
import type { Instant } from '../../../../src/kernel/time/instant.ts';
import { instantOf, localOf } from '../../../../src/kernel/time/zone.ts';
import { daysOf, quartersOf } from '../../../../src/model/feedback/fixed-period.ts';
import type { BlockCut } from '../../../../src/model/feedback/publication.ts';
import { cut, type ReportFacts } from '../../../../src/stages/report/figures/facts.ts';
import type { Figures } from '../../../../src/stages/report/figures/figures.ts';
import { impact } from '../../../../src/stages/report/figures/impact.ts';
import { quality } from '../../../../src/stages/report/figures/quality.ts';
import { readPeriod } from '../../../../src/stages/report/figures/period.ts';
import { blocksOf, cutOf } from '../../../../src/stages/report/published/blocks.ts';
import { publishEnded } from '../../../../src/stages/report/published/publish.port.ts';
import { isTold } from '../../../../src/model/feedback/shown.ts';
import { anArea } from '../../../support/order-builder.ts';
import { facts } from '../support.ts';
import { narrowed, type Read } from './attacker.ts';
import { feedbackStores, OPINIONS, periodsOf, yearOfFeedback, type ReleasedSheet } from './feedback-year.ts';

const area = anArea();
const YEAR = 2026;

/** Answers that a reader knows to be told together only, of one item: how many there are. */
interface Part {
  readonly id: string;
  readonly quarter: string;
  readonly survey: string;
  readonly group: string;
  readonly cut: BlockCut;
  readonly n: number;
}

/** What an insider of the trade could know of the answers without their content: how many of each kind there are. */
function partsOf(sheets: readonly ReleasedSheet[], item: string): readonly Part[] {
  const groups = grouped(sheets, ({ period, survey, group }) => `${period}/${survey}/${group}`);
  return groups.flatMap((own) => {
    const atoms = grouped(own, ({ method, kind, isFollowUp }) => JSON.stringify([method, kind, isFollowUp]));
    const { period: quarter = '', survey = '', group = '' } = own[0] ?? {};
    const cuts = atoms.map((of) => {
      const { method, kind, isFollowUp } = of[0] ?? {};
      const cut = { method: method ?? undefined, kind: kind ?? undefined, isFollowUp: isFollowUp ?? undefined };
      return { cut, of, sheets: Math.max(...itemsOf(of).map((one) => of.filter(({ items }) => one in items).length)) };
    });
    return blocksOf(cuts).flatMap((block, i) => {
      const n = block.flatMap(({ of }) => of).filter(({ items }) => isAnswered(items[item])).length;
      return n < 5 ? [] : [{ id: `${quarter}/${survey}/${group}/${i}`, quarter, survey, group, cut: cutOf(block), n }];
    });
  });
}

const itemsOf = (sheets: readonly ReleasedSheet[]): readonly string[] => [
  ...new Set(sheets.flatMap(({ items }) => Object.keys(items))),
];
const isAnswered = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';

/** Everything that one report says of one item, with the parts that it says it of. */
function readIn({ quality, impact }: Feedback, item: string, parts: readonly Part[]): readonly Read[] {
  const within = (periods: readonly string[]) => parts.filter(({ quarter }) => periods.flatMap(quartersOf).includes(quarter));
  const own = within(quality.periods);
  const read = (mean: unknown, of: readonly Part[], isShare = false): readonly Read[] => {
    if (!isTold(mean as never) || of.length === 0) return [];
    const n = of.reduce((all, part) => all + part.n, 0);
    const scale = isShare ? n / 100 : n;
    const step = isShare ? (n < 20 ? 10 : 1) : n < 10 ? 0.5 : 0.1;
    const [from, to] = typeof mean === 'number' ? [mean - step / 2, mean + step / 2] : [rangeOf(mean).from, rangeOf(mean).to];
    return [{ of: new Set(of.map(({ id }) => id)), least: from * scale, most: to * scale }];
  };
  const of = quality.items.find((one) => one.item === item);
  const cutBy = (test: (cut: BlockCut) => boolean) => own.filter((part) => test(part.cut));
  const worry = quality.worry.flatMap(({ group, before, now, later }) => {
    const ofGroup = own.filter((part) => part.group === group);
    return read({ worry_before: before, worry_now: now, i_worry: later }[item]?.mean, ofGroup);
  });
  const rounds = quality.rounds.filter((one) => one.item === item);
  const kinds = quality.kinds.filter((one) => one.item === item);
  return [
    ...(of === undefined
      ? []
      : [
          ...read(of.all.mean, own),
          ...of.groups.flatMap((one) =>
            read(
              one.mean.mean,
              own.filter(({ group }) => group === one.group),
            ),
          ),
        ]),
    ...worry,
    ...rounds.flatMap(({ first, followUp }) => [
      ...read(
        first.mean,
        cutBy(({ isFollowUp }) => isFollowUp === false),
      ),
      ...read(
        followUp.mean,
        cutBy(({ isFollowUp }) => isFollowUp === true),
      ),
    ]),
    ...kinds.flatMap(({ client, none }) => [
      ...read(
        client.mean,
        cutBy(({ kind }) => kind === 'client'),
      ),
      ...read(
        none.mean,
        cutBy(({ kind }) => kind === 'none'),
      ),
    ]),
    ...(item === 'useful'
      ? quality.methods.flatMap(({ method, means }) =>
          read(
            means[2]?.mean,
            cutBy((one) => one.method === method),
          ),
        )
      : []),
    ...(item === 'useful' ? quality.trend.flatMap(({ half, means }) => read(means[2]?.mean, within([half]))) : []),
    ...impact.choices.filter((one) => `${one.item}:${one.option}` === item).flatMap(({ share }) => read(share, own, true)),
  ];
}

type Feedback = Pick<Figures, 'quality' | 'impact'>;

function feedbackIn(of: ReportFacts): Feedback {
  const part = cut(of);
  return { quality: quality(part), impact: impact(part) };
}

const rangeOf = (cell: unknown) => cell as { readonly from: number; readonly to: number };

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
  const reports = await allReports(sheets);
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

function distinct(read: readonly Read[]): readonly Read[] {
  return [...new Map(read.map((one) => [JSON.stringify([[...one.of], one.least, one.most]), one])).values()];
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

  it.each(['usual', 'delighted'])(
    'Somebody who asks for reports again and again learns nothing of anybody in a large area where opinions are %s',
    async (opinion) => {
      const { read, found } = await findings(yearOfFeedback(YEAR, 400, OPINIONS[opinion] ?? (() => 0), 3));
      expect(read).toBeGreaterThan(50);
      expect(found).toEqual([]);
    },
  );
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
