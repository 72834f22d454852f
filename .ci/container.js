/**
 * `npm run container`: plays the Dockerfile step by step in clean folders, for machines without a container engine. What an engine gives and this does
 * not is the root of the image, its Node and its walls; the commands, the copies, the person it runs as and the health check are the same.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { playBuild } from './played.js';

const root = join(import.meta.dirname, '..');
/** What an installation may weigh. */
const MOST = { megabytes: 200, files: 8_000 };
/** Whoever has nothing here: `nobody`. Only root may become another. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n');
const steps = lines
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => ({ word: line.split(' ')[0], rest: line.slice(line.indexOf(' ') + 1) }));
const ignored = readFileSync(join(root, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const folder = mkdtempSync(join(tmpdir(), 'verkostobotti-image-'));
chmodSync(folder, 0o755);
const image = { stage: '', workdir: '', env: {} };

const PLAYED = {
  FROM: (rest) => Object.assign(image, { stage: / AS (\w+)$/.exec(rest)?.[1] ?? 'last', workdir: '', env: {} }),
  WORKDIR: (rest) => mkdirSync(here((image.workdir = rest)), { recursive: true }),
  ENV: (rest) => Object.assign(image.env, Object.fromEntries([rest.split('=')])),
  COPY: copy,
  RUN: run,
  USER: (rest) => (image.user = rest),
  EXPOSE: () => undefined,
  HEALTHCHECK: (rest) => (image.healthcheck = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4))),
  ENTRYPOINT: (rest) => (image.entrypoint = JSON.parse(rest)),
  CMD: (rest) => (image.cmd = JSON.parse(rest)),
};

function here(path) {
  return join(folder, image.stage, path);
}

function copy(rest) {
  const words = rest.split(' ');
  const stage = /^--from=(.+)$/.exec(words[0])?.[1];
  const paths = stage === undefined ? words : words.slice(1);
  const target = join(here(image.workdir), paths.at(-1));
  for (const path of paths.slice(0, -1)) {
    const source = stage === undefined ? join(root, path) : join(folder, stage, path);
    const isInto = paths.at(-1).endsWith('/') && path !== '.';
    cpSync(source, isInto ? join(target, basename(path)) : target, { recursive: true, filter: isSent });
  }
}

/** As .dockerignore has it; what the stages hand on is not asked. */
function isSent(source) {
  const path = source.slice(root.length + 1);
  if (!source.startsWith(root) || path === '') return true;
  const last = ignored.findLast((line) => {
    const pattern = line.replace('!', '');
    return pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern || path.startsWith(`${pattern}/`);
  });
  return last === undefined || last.startsWith('!');
}

function run(command) {
  process.stdout.write(`${image.stage}: ${command}\n`);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    npm_config_cache: process.env.npm_config_cache ?? join(process.env.HOME, '.npm'),
    ...image.env,
  };
  const done = spawnSync(command, { shell: true, cwd: here(image.workdir), env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error(`${command} ended with ${done.status}`);
}

function weightOf(path) {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = entries.reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).blocks * 512, 0);
  return { megabytes: Math.ceil(bytes / 2 ** 20), files: entries.length };
}

try {
  for (const { word, rest } of steps) PLAYED[word](rest);
  const installed = here(image.workdir);
  const weight = weightOf(installed);
  process.stdout.write(`installed: ${weight.megabytes} MB, ${weight.files} files\n`);
  if (weight.megabytes > MOST.megabytes || weight.files > MOST.files)
    throw new Error(`at most ${MOST.megabytes} MB, ${MOST.files} files`);
  if (image.user !== 'node' || !existsSync(join(installed, image.cmd[0])))
    throw new Error('the image runs as node what is in it');
  await playBuild({ folder: installed, node: image.entrypoint.slice(1), identity: NOBODY, healthcheck: image.healthcheck });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
