import assert from 'node:assert/strict';
import type { MatchFacts } from '../../src/stages/match/match-facts.ts';
import { rankedTimes } from '../../src/stages/match/times/ranked-times.ts';
import { search } from '../../src/stages/match/search.ts';
import { sift, screen, withFreeTime } from '../../src/stages/match/nearest/screening.ts';
import { type Table, costMs, timed } from '../table.ts';
import { fromAnswers, graphAnswers, requestsFor } from './graph-text.ts';
import { freeCountsWithLuxon } from './luxon-way.ts';
import { type Size, withIntervals, workload } from './workload.ts';

/** Finding times and teams: what one answer costs, in milliseconds of one core. */
export async function bench(): Promise<readonly Table[]> {
  return [sizes(), earlyStop(), ways(), fromText()];
}

const LARGE = 10_000;

/** Every size of the bank up to 10,000 people: from packed minutes to the whole answer, with nobody left out of the counts. */
function sizes(): Table {
  const rows = [100, 1_000, LARGE].flatMap((people) => grid(people).map(sizeRow));
  return {
    title: 'search(): rules, ranking, free time, ranked times with teams, why-not',
    note: 'ms by number of seats; mask is the memory of one person’s free time.',
    columns: ['people', 'busy', 'days', 'qualify', 'starts', 'times', 'mask B', 'k=1 ms', 'k=2 ms', 'k=3 ms'],
    rows,
  };
}

function sizeRow(size: Size): (string | number)[] {
  const facts = workload(size);
  const found = screen(facts);
  const { count, words } = found.scene.starts;
  const perSeats = SEATS.map((seats) => ms(() => search(withSeats(facts, seats)), size.people >= LARGE ? 5 : 15));
  return [...named(size), count, rankedTimes(found).length, words * 4, ...perSeats];
}

/**
 * A hundred thousand people, in the order of turn: the search ends when the best times can no longer change. With 5 % of them
 * qualifying it goes to the end, for so few are no very large bank.
 */
function earlyStop(): Table {
  return {
    title: '100,000 people: free time and teams of people in the order of turn',
    note:
      'ms by number of seats, with an early end; all: k=2 to the end of the bank; whole: search(), with rules, ranking and ' +
      'why-not of all 100,000 before it.',
    columns: ['people', 'busy', 'days', 'qualify', 'looked at', 'k=1 ms', 'k=2 ms', 'k=3 ms', 'all ms', 'whole ms'],
    rows: grid(100_000).map(earlyRow),
  };
}

function earlyRow(size: Size): (string | number)[] {
  const facts = workload(size);
  const sifted = sift(facts);
  const toTheEnd = { ...facts.policy, countAllUpTo: Number.POSITIVE_INFINITY };
  const all = { ...sifted, terms: { ...sifted.terms, policy: toTheEnd } };
  assert.deepEqual(bestOf(withFreeTime(sifted)), bestOf(withFreeTime(all)), 'ending early changes no answer');
  const perSeats = SEATS.map((seats) => {
    const ofSeats = sift(withSeats(facts, seats));
    return ms(() => rankedTimes(withFreeTime(ofSeats)), 7);
  });
  return [
    ...named(size),
    withFreeTime(sifted).known.people,
    ...perSeats,
    ms(() => rankedTimes(withFreeTime(all)), 3),
    ms(() => search(facts), 3),
  ];
}

/** The plain way is tried as long as it ends within this. */
const PLAIN_WITHIN_MS = 30_000;

/** The same work in the plain way of a date library, counted to the same numbers. */
function ways(): Table {
  const rows: string[][] = [];
  let perPerson = 0;
  for (const people of [100, 1_000, LARGE]) {
    const facts = workload({ people, busy: 150, days: 28, qualifying: 1, seats: 2 });
    const best = costMs(() => search(facts), 15);
    const plain = withIntervals(facts);
    const isTooLong = perPerson * people > PLAIN_WITHIN_MS;
    const luxon = isTooLong ? 0 : timed(() => freeCountsWithLuxon(facts), 1);
    if (people === 100) assertSameCounts(facts);
    perPerson = Math.max(perPerson, luxon / people);
    const intervals = costMs(() => search(plain), 15);
    rows.push([`${people}`, 'search(), packed minutes', best.toFixed(2), '1.0']);
    rows.push([`${people}`, 'search(), intervals of instants', intervals.toFixed(2), (intervals / best).toFixed(1)]);
    const [time, ratio] = isTooLong ? ['over 30 s', 'not run'] : [luxon.toFixed(0), (luxon / best).toFixed(0)];
    rows.push([`${people}`, 'luxon, free counts only', time, ratio]);
  }
  return { title: '150 busy intervals × 28 days', columns: ['people', 'way', 'ms', '× best'], rows };
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

const SEATS = [1, 2, 3];

/** Busy intervals × days × the share that qualifies. */
function grid(people: number): Size[] {
  return [50, 150, 500].flatMap((busy) =>
    [14, 28, 61].flatMap((days) => [1, 0.05].map((qualifying) => ({ people, busy, days, qualifying, seats: 2 }))),
  );
}

function named({ people, busy, days, qualifying }: Size): (string | number)[] {
  return [people, busy, days, `${qualifying * 100} %`];
}

function bestOf(found: Parameters<typeof rankedTimes>[0]): unknown {
  return rankedTimes(found)
    .slice(0, 10)
    .map(({ slot, teams }) => ({ slot, teams }));
}

function assertSameCounts(facts: MatchFacts): void {
  const plain = freeCountsWithLuxon(facts);
  const times = rankedTimes(screen({ ...facts, need: { ...facts.need, teamRoles: ['member'] } }));
  const counts = new Map(times.map(({ slot, freeCount }) => [slot.start, freeCount]));
  for (const [start, count] of plain) assert.equal(counts.get(start) ?? 0, count, 'both ways count the same people');
}

function withSeats(facts: MatchFacts, seats: number): MatchFacts {
  return { ...facts, need: { ...facts.need, teamRoles: (['lead', 'recorder', 'member'] as const).slice(0, seats) } };
}

function ms(work: () => void, most: number): string {
  return costMs(work, most, 0.3).toFixed(2);
}
