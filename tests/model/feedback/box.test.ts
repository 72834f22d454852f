import { describe, expect, it } from 'vitest';
import {
  closed,
  discarded,
  EMPTY_BOX,
  given,
  opened,
  openSurvey,
  type Box,
  type KeptSheet,
} from '../../../src/model/feedback/box.ts';
import type { Closing } from '../../../src/model/feedback/sheets.ts';

const survey = { order: 'VP-2026-0001', survey: 'meeting' } as const;
const sheet = (heard: number, isBeyond = false): KeptSheet => ({
  ...{ group: 'client', items: { heard }, comments: {} },
  ...(isBeyond && { isBeyond }),
});
const closing = (most: number): Closing => ({
  ...{ area: 'itaraja', ...survey, method: 'm', kind: 'client', isFollowUp: false },
  consultants: [],
  present: [
    { group: 'client', most, people: most - 2, attended: most - 2 },
    { group: 'child', most: 2, people: 0, attended: 0 },
    { group: 'young', most: 3, people: 1, attended: 1 },
  ],
});

function boxWith(...sheets: readonly KeptSheet[]): Box {
  return sheets.reduce((box, one, n) => {
    const open = opened(box, { ...survey, salt: 's' });
    return given(open, openSurvey(open, survey)!, `mark-${9 - n}`, one) ?? open;
  }, EMPTY_BOX);
}

describe('the box of an area', () => {
  it('The box of an area takes each mark once, and keeps the marks in an order that says nothing', () => {
    const box = boxWith(sheet(1), sheet(2), sheet(3));
    const open = openSurvey(box, survey)!;
    expect(open.marks).toEqual(['mark-7', 'mark-8', 'mark-9']);
    expect(given(box, open, 'mark-8', sheet(0))).toBeUndefined();
    expect(given(box, open, 'mark-0')?.open[0]?.sheets).toHaveLength(3);
  });

  it('The box of an area lets go of order, marks and salt when a survey closes', () => {
    const done = closed(boxWith(sheet(1), sheet(2)), closing(4), '2026Q4')!;
    expect(JSON.stringify(done.box)).not.toMatch(/VP-2026|mark|salt/);
    expect(done.box.waiting).toEqual([
      expect.objectContaining({
        group: 'client',
        attended: 2,
        leftOut: 0,
        since: '2026Q4',
        sheets: [expect.anything(), expect.anything()],
      }),
      expect.objectContaining({ group: 'young', attended: 1, sheets: [] }),
    ]);
    expect(closed(done.box, closing(4), '2026Q4')).toBeUndefined();
  });

  it('The box of an area keeps apart what is more than there can be, the late ones first', () => {
    const done = closed(boxWith(sheet(1, true), sheet(2), sheet(3), sheet(4), sheet(5, true)), closing(3), '2026Q4')!;
    expect(done.overcounts).toEqual([{ group: 'client', answers: 5, people: 1 }]);
    expect(done.box.waiting[0]).toMatchObject({
      leftOut: 2,
      sheets: [{ items: { heard: 2 } }, { items: { heard: 3 } }, { items: { heard: 4 } }],
    });
    expect(done.box.apart.map(({ items }) => items['heard'])).toEqual([1, 5]);
  });

  it('The box of an area forgets the survey of a meeting that was cancelled', () => {
    expect(discarded(boxWith(sheet(1)), survey)).toEqual(EMPTY_BOX);
    expect(discarded(EMPTY_BOX, survey)).toBe(EMPTY_BOX);
  });
});
