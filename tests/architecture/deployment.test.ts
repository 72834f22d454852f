import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { environmentSchema } from '../../src/config/env.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const lifecycle = parse(read('teamsapp.yml')) as Record<
  'provision' | 'deploy' | 'publish',
  { uses: string; with: Record<string, unknown> }[]
>;
const environment = new Map(
  read('env/.env.dev')
    .split('\n')
    .flatMap((line) => (/^\w+=/.test(line) ? [line.split('=', 2) as [string, string]] : [])),
);

const templates = ['teamsapp.yml', 'appPackage/manifest.json', 'infra/azure.parameters.json'];

describe('deployment', () => {
  it.each(templates)('Deployment has a line in env/.env.dev for every placeholder of %s but the secrets', (path) => {
    const names = [...read(path).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name!);
    expect(names.filter((name) => !name.startsWith('SECRET_') && !environment.has(name))).toEqual([]);
  });

  it('Deployment has no secret in the committed environment', () => {
    expect([...environment.keys()].filter((name) => /SECRET|PASSWORD|TOKEN|KEY/.test(name))).toEqual([]);
  });

  it('Deployment offers the app in the version of package.json', () => {
    expect(environment.get('APP_VERSION')).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('Deployment names files that exist', () => {
    const paths = [...read('teamsapp.yml').matchAll(/: (\.\/[\w./-]+)$/gm)].map(([, path]) => path!);
    expect(paths.filter((path) => !path.includes('/build') && !existsSync(join(root, path)))).toEqual([]);
  });

  it('Deployment gives a value to every parameter of the template that has none of its own', () => {
    const wanted = [...read('infra/azure.bicep').matchAll(/^param (\w+) \w+$/gm)].map(([, name]) => name);
    const { parameters } = JSON.parse(read('infra/azure.parameters.json')) as { parameters: object };
    expect(Object.keys(parameters).sort()).toEqual(wanted.sort());
  });

  it('Deployment gives the bot every setting of the template under a name that it reads', () => {
    const names = [...read('infra/azure.bicep').matchAll(/name: '([A-Z][A-Z_]+)'/g)].map(([, name]) => name!);
    expect(names).toEqual(expect.arrayContaining(['TAB_CLIENT_ID', 'TEAMS_CATALOG_APP_ID', 'AUDIT_KEY']));
    const own = names.filter((name) => !name.startsWith('SCM_'));
    expect(own.filter((name) => !Object.hasOwn(environmentSchema.shape, name))).toEqual([]);
  });

  it('Deployment writes what the template puts out to names that the manifest and the deployment use', () => {
    const outputs = [...read('infra/azure.bicep').matchAll(/^output (\w+) /gm)].map(([, name]) => name!);
    expect(outputs.filter((name) => !environment.has(name))).toEqual([]);
  });

  it('Deployment runs npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const steps = lifecycle.deploy.filter(({ uses }) => uses === 'cli/runNpmCommand').map((step) => String(step.with['args']));
    expect(steps.filter((args) => args.startsWith('run ') && scripts[args.slice(4)] === undefined)).toEqual([]);
  });
});
