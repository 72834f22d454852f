import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const fixtures = join(import.meta.dirname, 'fixtures');
const configuration = join(root, '.dependency-cruiser.cjs');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What the fixtures say of themselves: `// breaks rule-a rule-b` at the end of a line. */
function announced(): string[] {
  const files = readdirSync(join(fixtures, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) =>
    readFileSync(join(fixtures, 'src', file), 'utf8')
      .split('\n')
      .flatMap((line) => /\/\/ breaks (.+)$/.exec(line)?.[1]?.split(' ') ?? [])
      .map((rule) => `src/${file.replaceAll('\\', '/')} breaks ${rule}`),
  );
}

function caught(): string[] {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [command, '--config', configuration, '--output-type', 'json', 'src'], {
    cwd: fixtures,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ from, rule }) => `${from} breaks ${rule.name}`);
}

describe('import rules', () => {
  it('Import rules catch every violation in the fixtures and nothing else', () => {
    expect([...new Set(caught())].sort()).toEqual([...new Set(announced())].sort());
  });

  it('Each have a fixture that breaks them', () => {
    const { forbidden } = createRequire(import.meta.url)(configuration) as { forbidden: { name: string }[] };
    const broken = new Set(announced().map((line) => line.split(' breaks ')[1]));
    expect(forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  it('Each say why they exist', () => {
    const { forbidden } = createRequire(import.meta.url)(configuration) as { forbidden: { comment?: string }[] };
    expect(forbidden.filter(({ comment }) => (comment ?? '').length < 20)).toEqual([]);
  });
});
