import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROUND_NAMES } from '../../src/model/planned/rounds.ts';

const root = join(import.meta.dirname, '../..');
const sources = filesOf('src').filter((file) => file.endsWith('.ts') && !file.includes('generated'));
const documents = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...filesOf('docs').filter((file) => file.endsWith('.md')),
  ...filesOf('src').filter((file) => file.endsWith('.md')),
  ...filesOf('tests').filter((file) => file.endsWith('.md') && !file.includes('fixtures')),
];
const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

describe('What the documents say of the code', () => {
  it.each(documents)('Every file and folder that %s names is there', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    expect(pathsIn(text).filter((path) => !isThere(path, dirname(document)))).toEqual([]);
  });

  it('An order begins in one file and changes in one file', () => {
    expect(callersOf('orders.place(')).toEqual(['src/stages/order/life/place.port.ts']);
    expect(callersOf('orders.change<')).toEqual(['src/runtime/change.ts']);
    expect(callersOf('orders.change(')).toEqual([]);
  });

  it('The rounds of ARCHITECTURE are those of the code', () => {
    const told = architecture.slice(
      architecture.indexOf('What comes back by itself'),
      architecture.indexOf('\n## ', architecture.indexOf('What comes back by itself')),
    );
    expect([...told.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, name]) => name).sort()).toEqual([...ROUND_NAMES].sort());
  });
});

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
}

function callersOf(call: string): readonly string[] {
  return sources.filter((file) => readFileSync(join(root, file), 'utf8').includes(call));
}

/** What stands in code marks or as a link, has a slash and begins in a folder of ours. */
function pathsIn(text: string): readonly string[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  const linked = [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, path = '']) => path).filter((path) => !path.includes(':'));
  const isPath = (path: string): boolean => path.includes('/') && /^[\w.][\w./-]*$/.test(path) && !path.includes('@');
  return [...marked, ...linked]
    .filter(isPath)
    .filter((path) => BEGINNINGS.includes(path.replace(/^(\.\.?\/)+/, '').split('/')[0] ?? ''));
}

const folders = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const BEGINNINGS = ['src', 'tests', 'docs', 'prisma', 'bench', 'infra', '.ci', ...folders('src'), ...folders('src/stages')];

/** Paths are told from the root, from src, from a stage or from the document, with or without what a file's name ends in. */
function isThere(path: string, from: string): boolean {
  const bases = ['', 'src', 'src/stages', 'src/stages/order', 'tests', from];
  const ends = ['', '.ts', '.action.ts', '.job.ts', '.port.ts', '.test.ts'];
  return bases.some((base) => ends.some((end) => existsSync(join(root, base, path.replace(/\.$/, '') + end))));
}
