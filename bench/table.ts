/** One table of results: printed, and kept in bench-results.json. */
export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Runs the work until it has run `most` times or for `seconds`, after one unmeasured round, and gives the median in milliseconds. */
export function medianMs(work: () => void, most = 25, seconds = 2): number {
  work();
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (times.length < most && (times.length < 3 || performance.now() < until)) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
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
