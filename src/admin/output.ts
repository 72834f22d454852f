/** What a command has found wrong: one line each, for the operator. The command ends with 1. */
export class CommandFaults extends Error {
  override readonly name = 'CommandFaults';
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** Results, and nothing else, go to standard output: another program may read them. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Remarks and faults go to standard error. */
export function remark(line: string): void {
  process.stderr.write(`${line}\n`);
}
