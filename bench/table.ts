/** One table of results: printed, and kept in bench-results.json. */
export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Milliseconds of processor time that one run takes: the median of up to `most` measurements within `seconds`, after a warm-up.
 * Processor time and not the clock on the wall, so that a busy machine gives the same figure; the garbage collector's is in it.
 */
export function costMs(work: () => void, most = 25, seconds = 1): number {
  const first = timed(work, 1);
  const runs = Math.max(1, Math.ceil(5 / first));
  timed(work, Math.min(200, Math.ceil(300 / first)));
  const costs: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (costs.length < most && (costs.length < 3 || performance.now() < until)) costs.push(timed(work, runs));
  costs.sort((a, b) => a - b);
  return costs[costs.length >> 1] ?? Number.NaN;
}

/** Milliseconds of processor time per run, of this many runs. */
export function timed(work: () => void, runs: number): number {
  const from = process.cpuUsage();
  for (let run = 0; run < runs; run++) work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000 / runs;
}

export function print({ title, note, columns, rows }: Table): void {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, column) => align(cell, widths[column] ?? 0, column > 0)).join('  '));
  console.log(`\n${title}\n${lines.join('\n')}${note === undefined ? '' : `\n${note}`}`);
}

function align(cell: string, width: number, isNumber: boolean): string {
  return isNumber ? cell.padStart(width) : cell.padEnd(width);
}
