import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/model/order/order.ts';
import { jobs } from '../../src/stages/registry.ts';

/** Whether somebody or something is waited for. The compiler proves that no phase is missing. */
const PHASES: Readonly<Record<Phase, boolean>> = {
  review: true,
  searching: true,
  choosing: true,
  stuck: true,
  offering: true,
  preparing: true,
  confirmed: true,
  held: true,
  closed: true,
  cancelled: false,
  unfilled: false,
};

const rows = tableOf(readFileSync(new URL('../../src/model/WAITS.md', import.meta.url), 'utf8'), '| phase | waits for');

describe('The table of what waits', () => {
  it('The table of what waits has every phase in which something is waited for, each with the work that goes on by itself', () => {
    const listed = rows.filter(([phase]) => Object.hasOwn(PHASES, phase));
    expect(new Set(listed.map(([phase]) => phase))).toEqual(new Set(Object.keys(PHASES).filter((one) => PHASES[one as Phase])));
    for (const [, by] of listed) expect(jobsIn(by).length).toBeGreaterThan(0);
  });

  it('The table of what waits names no work that does not exist', () => {
    for (const [, by] of rows) for (const job of jobsIn(by)) expect(Object.keys(jobs)).toContain(job);
  });
});

/** First and last cells of the rows of the table with this heading. */
function tableOf(text: string, heading: string): readonly (readonly [string, string])[] {
  const lines = text.slice(text.indexOf(heading)).split('\n');
  const body = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  const cells = body.map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.map((row) => [row[1] ?? '', row.at(-2) ?? '']);
}

function jobsIn(words: string): readonly string[] {
  return [...words.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, job = '']) => job);
}
