/**
 * `npm run licences`: every package of the lock file has a licence that we may use. What is shipped (inside the build or beside it) asks no
 * more than to be named; tools may also have a licence that binds whoever changes them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const ASKS_TO_BE_NAMED = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
];

/** Used while we develop, and in nothing that is shipped: with the reason. */
const TOOLS = {
  'MPL-2.0': 'axe-core looks at pages in tests, lightningcss belongs to the test runner',
  'EPL-2.0': 'elkjs comes with the Prisma command line',
  'Python-2.0': 'argparse, of the linter',
  'PSF-2.0': 'argparse, of a tool',
  'CC-BY-4.0': 'data of a tool',
};

/** Packages that do not say their licence in the way npm reads, each looked up by hand in its own files. */
const LOOKED_UP = { cldrjs: 'MIT', 'seq-queue': 'MIT' };

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const entries = Object.entries(packages).filter(([path]) => path !== '');
const shipped = shippedNames();

const faults = entries.flatMap(([path, { license }]) => {
  const name = path.replace(/^.*node_modules\//, '');
  const said = license ?? LOOKED_UP[name];
  if (said === undefined) return [`${name}: says no licence`];
  if (isAllowed(said, ASKS_TO_BE_NAMED)) return [];
  if (!isAllowed(said, [...ASKS_TO_BE_NAMED, ...Object.keys(TOOLS)])) return [`${name}: ${said} is not on the list`];
  return shipped.has(name) ? [`${name}: ${said} may be used by tools, and this one is shipped`] : [];
});

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${entries.length} packages, ${faults.length === 0 ? 'every licence is one that we may use' : `${faults.length} faults`}\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** "(MIT OR GPL-3.0)" may be taken as MIT; of "MIT AND ISC" both hold. */
function isAllowed(licence, allowed) {
  const plain = licence.replace(/[()]/g, ' ').trim();
  if (/ or /i.test(plain)) return plain.split(/ or /i).some((one) => isAllowed(one, allowed));
  return plain.split(/ and /i).every((one) => allowed.includes(one.trim()));
}

/** By the last build where there is one; always what stands beside it. */
function shippedNames() {
  const beside = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies);
  const path = join(root, 'dist', 'sbom.cdx.json');
  if (!existsSync(path)) return new Set(beside);
  const { components } = JSON.parse(readFileSync(path, 'utf8'));
  return new Set([...beside, ...components.map(({ name, group }) => (group ? `${group}/${name}` : name))]);
}
