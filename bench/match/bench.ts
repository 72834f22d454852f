import assert from 'node:assert/strict';
import type { MatchFacts } from '../../src/stages/match/facts.ts';
import { rankedTimes } from '../../src/stages/match/ranked-times.ts';
import { search } from '../../src/stages/match/search.ts';
import { sift, survey, withFreeTime } from '../../src/stages/match/survey.ts';
import type { Table } from '../table.ts';
import { costMs, timed } from '../table.ts';
import { fromAnswers, graphAnswers, requestsFor } from './graph-text.ts';
import { freeCountsWithLuxon } from './luxon-way.ts';
import type { Size } from './workload.ts';
import { withIntervals, workload } from './workload.ts';

/** Finding times and teams: what one answer costs, in milliseconds of one core. */
export async function bench(): Promise<readonly Table[]> {
  return [sizes(), earlyStop(), ways(), fromText()];
}

const LARGE = 10_000;

/** Every size of the bank up to 10,000 people: from packed minutes to the whole answer, with nobody left out of the counts. */
function sizes(): Table {
  const rows: (string | number)[][] = [];
  for (const people of [100, 1_000, LARGE]) {
    for (const [busy, days] of combinations([50, 150, 500], [14, 28, 61])) {
      for (const qualifying of [1, 0.05]) rows.push(sizeRow({ people, busy, days, qualifying, seats: 2 }));
    }
  }
  return {
    title: 'search(): rules, ranking, free time, ranked times with teams, why-not',
    note: 'ms by number of seats; mask is the memory of one person’s free time.',
    columns: ['people', 'busy', 'days', 'qualify', 'starts', 'times', 'mask B', 'k=1 ms', 'k=2 ms', 'k=3 ms'],
    rows,
  };
}

function sizeRow(size: Size): (string | number)[] {
  const facts = workload(size);
  const found = survey(facts);
  const { count, words } = found.scene.starts;
  const perSeats = [1, 2, 3].map((seats) => ms(() => search(withSeats(facts, seats)), size.people >= LARGE ? 7 : 25));
  const { people, busy, days, qualifying } = size;
  return [people, busy, days, `${qualifying * 100} %`, count, rankedTimes(found).length, words * 4, ...perSeats];
}

/** A hundred thousand people: the search ends when the best times can no longer change. */
function earlyStop(): Table {
  const rows = combinations([50, 150, 500], [14, 28, 61]).map(([busy, days]) => {
    const facts = workload({ people: 100_000, busy, days, qualifying: 1, seats: 2 });
    const sifted = sift(facts);
    const all = { ...sifted, terms: { ...sifted.terms, policy: { ...facts.policy, countAllUpTo: Number.POSITIVE_INFINITY } } };
    assert.deepEqual(bestOf(withFreeTime(sifted)), bestOf(withFreeTime(all)), 'ending early changes no answer');
    return [
      100_000,
      busy,
      days,
      withFreeTime(sifted).known.people,
      ms(() => rankedTimes(withFreeTime(sifted)), 15),
      ms(() => rankedTimes(withFreeTime(all)), 5),
      ms(() => search(facts), 5),
    ];
  });
  return {
    title: '100,000 people, free time and teams of people in the order of turn',
    note: 'early: ends when the best ten times are settled. rules too: the same with rules and ranking of all 100,000 before it.',
    columns: ['people', 'busy', 'days', 'looked at', 'early ms', 'all ms', 'rules too ms'],
    rows,
  };
}

/** The same work in the plain way of a date library, counted to the same numbers. */
function ways(): Table {
  const rows = [100, 1_000].flatMap((people) => {
    const facts = workload({ people, busy: 150, days: 28, qualifying: 1, seats: 2 });
    assertSameCounts(facts);
    const best = costMs(() => search(facts));
    const plain = withIntervals(facts);
    return [
      row(people, 'search(), packed minutes', best, best),
      row(
        people,
        'search(), intervals of instants',
        costMs(() => search(plain)),
        best,
      ),
      row(
        people,
        'luxon, free counts only',
        timed(() => freeCountsWithLuxon(facts), 1),
        best,
      ),
    ];
  });
  return { title: '150 busy intervals × 28 days', columns: ['way', 'people', 'ms', '× best'], rows };
}

function row(people: number, way: string, time: number, best: number): (string | number)[] {
  return [way, people, time.toFixed(2), (time / best).toFixed(1)];
}

/** From the text of Graph's answers, parsed, to the answer; the network is not in it. */
function fromText(): Table {
  const rows = [100, 1_000].map((people) => {
    const facts = workload({ people, busy: 150, days: 28, qualifying: 1, seats: 2 });
    const answers = graphAnswers(facts);
    assert.deepEqual(search(fromAnswers(facts, answers)), search(facts));
    const megabytes = answers.reduce((sum, { length }) => sum + length, 0) / 1e6;
    return [
      people,
      requestsFor(people, 28),
      megabytes.toFixed(1),
      ms(() => fromAnswers(facts, answers), 5),
      ms(() => search(fromAnswers(facts, answers)), 5),
    ];
  });
  return {
    title: 'From Graph’s JSON text, 150 busy intervals × 28 days',
    columns: ['people', 'requests', 'MB', 'parse ms', 'parse + search ms'],
    rows,
  };
}

function bestOf(found: Parameters<typeof rankedTimes>[0]): unknown {
  return rankedTimes(found)
    .slice(0, 10)
    .map(({ slot, teams }) => ({ slot, teams }));
}

function assertSameCounts(facts: MatchFacts): void {
  const plain = freeCountsWithLuxon(facts);
  const times = rankedTimes(survey({ ...facts, need: { ...facts.need, teamRoles: ['member'] } }));
  const counts = new Map(times.map(({ slot, freeCount }) => [slot.start, freeCount]));
  for (const [start, count] of plain) assert.equal(counts.get(start) ?? 0, count, 'both ways count the same people');
}

function combinations(some: readonly number[], others: readonly number[]): [number, number][] {
  return some.flatMap((one) => others.map((other): [number, number] => [one, other]));
}

function withSeats(facts: MatchFacts, seats: number): MatchFacts {
  return { ...facts, need: { ...facts.need, teamRoles: (['lead', 'recorder', 'member'] as const).slice(0, seats) } };
}

function ms(work: () => void, most: number): string {
  return costMs(work, most, 1).toFixed(2);
}
