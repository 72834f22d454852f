import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FeedbackGroup } from '../../../src/model/order/order.ts';
import { figures } from '../../../src/stages/report/figures/figures.ts';
import type { Figures } from '../../../src/stages/report/figures/figures.ts';
import { GROUPS } from '../../../src/stages/report/figures/quality.ts';
import { HIDDEN } from '../../../src/stages/report/figures/small-groups.ts';
import type { Cell } from '../../../src/stages/report/figures/small-groups.ts';
import { aHeld, anAnswer, facts, heldStory, numbered } from './support.ts';

const SMALLEST = 5;

/** A report of a few meetings: attendance and answers of any size, items left out at random. */
const reports = fc
  .record({
    attendance: fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.nat(8), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 4 }),
    answers: fc.array(fc.record({ group: fc.constantFrom(...GROUPS), isFollowUp: fc.boolean(), figure: fc.option(fc.nat(10)) }), {
      maxLength: 40,
    }),
  })
  .map(({ attendance, answers }) => {
    const orders = attendance.map(([family, close, professionals, children, young], i) =>
      aHeld(i + 1, { attendance: { family, close, professionals, children, young, summaryGiven: true } }),
    );
    const sheets = answers.map(({ group, isFollowUp, figure }, i) =>
      anAnswer(numbered((i % orders.length) + 1), { group, isFollowUp, items: { useful: figure } }),
    );
    return { sheets, report: figures(facts({ orders, history: orders.flatMap(heldStory), answers: sheets })) };
  });

describe('a whole report', () => {
  it('shows no small count of answers, attendance or figures', () => {
    fc.assert(
      fc.property(reports, ({ report }) => {
        for (const cell of peopleCounts(report))
          if (typeof cell === 'number' && cell > 0) expect(cell).toBeGreaterThanOrEqual(SMALLEST);
      }),
      { numRuns: 150 },
    );
  });

  it('tells by subtraction nothing but whole groups of at least two', () => {
    fc.assert(
      fc.property(reports, ({ report, sheets }) => {
        const inGroup = (group: FeedbackGroup) => sheets.filter((one) => one.group === group);
        const { quality } = report;
        const answered = GROUPS.map((group) => inGroup(group).length);
        checkHidden(
          quality.answers,
          quality.response.map(({ answers }) => answers),
          answered,
        );
        const useful = quality.items.find(({ item }) => item === 'useful');
        const figured = GROUPS.map((group) => inGroup(group).filter(({ items }) => items['useful'] !== null).length);
        checkHidden(useful?.all.count, useful?.groups.map(({ mean }) => mean.count) ?? [], figured);
      }),
      { numRuns: 150 },
    );
  });

  it('hides a group in every item once it is hidden among the answers', () => {
    fc.assert(
      fc.property(reports, ({ report: { quality } }) => {
        const useful = quality.items.find(({ item }) => item === 'useful');
        quality.response.forEach(({ answers }, i) => {
          const count = useful?.groups[i]?.mean.count;
          if (answers === HIDDEN && count !== 0) expect(count).toBe(HIDDEN);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('shows no mean or rate beside a hidden count', () => {
    fc.assert(
      fc.property(reports, ({ report: { quality } }) => {
        for (const { answers, attended, rate } of quality.response)
          if (answers === HIDDEN || attended === HIDDEN) expect(rate).toBe(HIDDEN);
        for (const { all, groups, first, followUp } of quality.items)
          for (const one of [all, first, followUp, ...groups.map(({ mean }) => mean)])
            if (one.count === HIDDEN) expect(one.mean).toBe(HIDDEN);
        for (const { all, first, followUp } of quality.items)
          if (all.count === HIDDEN) expect([first.count, followUp.count]).toEqual([HIDDEN, HIDDEN]);
      }),
      { numRuns: 150 },
    );
  });
});

/** What is hidden under a shown total is at least two groups that hold somebody, and at least a whole group. */
function checkHidden(total: Cell, cells: readonly Cell[], truth: readonly number[]): void {
  if (total === HIDDEN) return;
  const secret = truth.filter((count, i) => cells[i] === HIDDEN && count > 0);
  if (secret.length === 0) return;
  expect(secret.length).toBeGreaterThanOrEqual(2);
  expect(secret.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(SMALLEST);
}

function peopleCounts({ quality, meetings }: Figures): readonly Cell[] {
  const accountless = quality.response.filter(({ group }) => group !== 'orderer' && group !== 'consultant');
  return [
    quality.answers,
    ...quality.response.map(({ answers }) => answers),
    ...accountless.map(({ attended }) => attended),
    ...quality.items.flatMap(({ all, groups, first, followUp }) => [
      all.count,
      first.count,
      followUp.count,
      ...groups.map(({ mean }) => mean.count),
    ]),
    quality.worry.count,
    ...Object.values(meetings.participants.groups),
    meetings.participants.total,
  ];
}
