import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { environmentSchema } from '../../src/config/env.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const build = read('.ci/build.js');
/** The names in quotes of a list of the build. */
const listOf = (name: string): string[] =>
  [...(new RegExp(`const ${name} = \\[(.*?)\\]`, 's').exec(build)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, path]) => path!);

/** Files and folders that a source file finds from where it stands itself. */
function foundByPath(): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map(
    (file) => `src/${file.replaceAll('\\', '/')}`,
  );
  const own = files.filter((file) => file.endsWith('.ts') && !/^src\/(sandbox\/|adapters\/prisma\/generated\/)/.test(file));
  return own.flatMap((file) =>
    [...read(file).matchAll(/new URL\('([^']+)', import[.]meta[.]url\)|join\(import[.]meta[.]dirname, '([^']+)'\)/g)].map(
      ([, url, path]) => relative(root, join(root, dirname(file), url ?? path!)).replaceAll('\\', '/'),
    ),
  );
}

interface Container {
  readonly environment: Readonly<Record<string, string>>;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

describe('what is shipped', () => {
  it('What is shipped has every file that the program reads by its path', () => {
    const shipped = listOf('READ_BY_PATH');
    expect(foundByPath()).not.toEqual([]);
    expect(foundByPath().filter((path) => !shipped.includes(path))).toEqual([]);
  });

  it('What is shipped starts what the build makes, everywhere', () => {
    const [, made] = /entryPoints: \{ (.+?) \}/.exec(build)!;
    const names = [...made!.matchAll(/(\w+):/g)].map(([, name]) => `dist/${name!}.js`);
    for (const path of ['Dockerfile', 'infra/systemd/verkostobotti.service', 'infra/azure.bicep', 'package.json'])
      expect(
        names.filter((name) => read(path).includes(name)),
        path,
      ).toContain('dist/server.js');
    expect(read('run.js')).toContain('dist/${name}.js');
  });

  it('What is shipped runs in the container as nobody special, on a root that is not written to', () => {
    const { services } = parse(read('compose.yaml')) as { services: { bot: Container } };
    expect(services.bot).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(read('Dockerfile').split('FROM ').at(-1)).toMatch(/^USER node$/m);
  });

  it('What is shipped sets only variables that the program knows', () => {
    const { services } = parse(read('compose.yaml')) as { services: { bot: Container } };
    const unit = /^Environment=(.+)$/m.exec(read('infra/systemd/verkostobotti.service'))![1]!;
    const set = [...Object.keys(services.bot.environment), ...unit.split(' ').map((one) => one.split('=')[0]!)];
    expect(set.filter((name) => name !== 'NODE_ENV' && !(name in environmentSchema.shape))).toEqual([]);
  });

  it('What is shipped needs as installed packages only what the build leaves outside', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    expect(Object.keys(dependencies)).toEqual(['@electric-sql/pglite']);
  });
});
