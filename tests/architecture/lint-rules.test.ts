import { describe, expect, it } from 'vitest';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The rules of the house need no types; without them a text can be checked under a path where no file stands.
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked, { languageOptions: { parserOptions: { projectService: false } } }],
});

async function broken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const lines = (count: number): string => `export const x = [];${'\n'.repeat(count)}`;
const branches = (count: number): string =>
  `export function f(n: number): number {\n${'if (n > 0) n -= 1;\n'.repeat(count)}return n;\n}\n`;

describe('lint rules', () => {
  it.each([
    [
      'a date in the kernel',
      'src/kernel/time/working-hours.ts',
      'export const now = (): number => new Date(0).getTime();',
      'no-restricted-globals',
    ],
    [
      'the clock in the file of instants',
      'src/kernel/time/instant.ts',
      'export const now = (): number => Date.now();',
      'no-restricted-syntax',
    ],
    [
      'chance in the model',
      'src/model/order/order.ts',
      'export const chance = (): number => Math.random();',
      'no-restricted-syntax',
    ],
    [
      'an async function in the model',
      'src/model/order/order.ts',
      'export const load = async (): Promise<number> => 1;',
      'no-restricted-syntax',
    ],
    [
      'waiting in a rule',
      'src/stages/offer/wave.ts',
      'export const wait = async (p: Promise<void>) => { await p; };',
      'no-restricted-syntax',
    ],
    [
      'a pattern that is longer than a line',
      'src/reading/grammar/ages.ts',
      `export const LONG = /${'a|'.repeat(61)}b/;`,
      'no-restricted-syntax',
    ],
    ['the process in a rule', 'src/stages/offer/wave.ts', 'export const { pid } = process;', 'no-restricted-globals'],
    [
      'the clock in a job',
      'src/stages/offer/send.job.ts',
      'export const now = (): number => Date.now();',
      'no-restricted-syntax',
    ],
    [
      'a new date in the runtime',
      'src/runtime/working/worker.ts',
      'export const now = (): Date => new Date();',
      'no-restricted-syntax',
    ],
    [
      'the environment in an adapter',
      'src/adapters/web/server.ts',
      "export const port = process.env['PORT'];",
      'no-restricted-syntax',
    ],
    [
      'the environment by import',
      'src/config/area.ts',
      "import { env } from 'node:process';\nexport const port = env['PORT'];",
      'no-restricted-syntax',
    ],
    ['somebody called user', 'src/model/order/order.ts', 'export interface User { readonly id: string }', 'no-restricted-syntax'],
    ['a manager', 'src/runtime/working/worker.ts', 'export class Manager extends Set {}', 'no-restricted-syntax'],
    [
      'a parameter called info',
      'src/runtime/working/worker.ts',
      'export const read = (info: string): string => info;',
      'no-restricted-syntax',
    ],
    ['a default export', 'src/runtime/working/worker.ts', 'export default 1;', 'no-restricted-syntax'],
    ['a barrel', 'src/runtime/working/worker.ts', "export * from './change.ts';", 'no-restricted-syntax'],
    ['a file called helpers', 'src/runtime/helpers.ts', 'export const x = 1;', 'house/file-name'],
    ['a file called index', 'src/runtime/index.ts', 'export const x = 1;', 'house/file-name'],
    ['a file in camel case', 'src/runtime/workQueue.ts', 'export const x = 1;', 'house/file-name'],
    ['a file of 251 lines', 'src/runtime/working/worker.ts', lines(251), 'max-lines'],
    ['a function of complexity 11', 'src/runtime/working/worker.ts', branches(10), 'complexity'],
    [
      'a function of 62 lines',
      'src/runtime/working/worker.ts',
      `export function f(): void {${'\n'.repeat(61)}}`,
      'max-lines-per-function',
    ],
    [
      'six parameters',
      'src/runtime/working/worker.ts',
      'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1): number => a + b + c + d + e + g;',
      'max-params',
    ],
  ])('Lint rules catch %s', async (_what, path, code, rule) => {
    expect(await broken(path, code)).toEqual([rule]);
  });

  it.each([
    ['the environment in env.ts', 'src/config/env.ts', "export const port = process.env['PORT'];"],
    ['the environment where the sandbox starts', 'src/sandbox/start.ts', "process.env['MODE'] = 'development';"],
    ['the clock in an adapter', 'src/adapters/system/clock.ts', 'export const now = (): number => Date.now();'],
    [
      'waiting in a job',
      'src/stages/offer/send.job.ts',
      'export const wait = async (p: Promise<void>): Promise<void> => { await p; };',
    ],
    [
      'turning an instant into text',
      'src/kernel/time/instant.ts',
      'export const iso = (at: number): string => new Date(at).toISOString();',
    ],
    [
      'the data of a card button',
      'src/kernel/card/card.ts',
      'export const execute = ({ data }: { data: object }): object => ({ data });',
    ],
    ['a file of 250 lines', 'src/runtime/working/worker.ts', lines(250)],
    ['a function of complexity 10', 'src/runtime/working/worker.ts', branches(9)],
    ['a longer file of texts', 'src/stages/order/texts.sv.ts', lines(390)],
  ])('Lint rules allow %s', async (_what, path, code) => {
    expect(await broken(path, code)).toEqual([]);
  });
});
