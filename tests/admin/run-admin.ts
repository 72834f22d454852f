import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from '../support/built.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command of the operator as a process of its own, with nothing of this one's environment but the path. */
export async function runAdmin(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Ended> {
  const program = join(await built(), 'admin.js');
  return new Promise((resolve, reject) => {
    const path = process.env['PATH'] ?? '';
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      env: { PATH: path, ...env },
    });
    const heard = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.err += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...heard }));
    child.stdin.end(input);
  });
}
