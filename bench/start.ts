import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Table, print } from './table.ts';

/** What every folder beside this file gives as `bench.ts`. */
interface Bench {
  readonly bench: () => Promise<readonly Table[]>;
}

const here = new URL('.', import.meta.url);
const results = new URL('../bench-results.json', here);
const known = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/bench.ts`, here)))
  .map(({ name }) => name);

/** `npm run bench` runs all, `npm run bench -- match` one. */
async function run(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  const kept: Record<string, unknown> = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  for (const name of asked.length > 0 ? asked : known) {
    const { bench } = (await import(new URL(`${name}/bench.ts`, here).href)) as Bench;
    const tables = await bench();
    tables.forEach(print);
    kept[name] = { node: process.version, processor: cpus()[0]?.model, tables };
    writeFileSync(results, `${JSON.stringify(kept, undefined, 2)}\n`);
  }
}

await run(process.argv.slice(2));
