/**
 * `npm run serve` and `npm run admin`: from the sources where the tools that run them are installed (`npm ci`), else from the build, which
 * needs none of them (`npm ci --omit=dev`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = { server: 'src/main.ts', admin: 'src/admin/start.ts' };

const [name] = process.argv.splice(2, 1);
const hasTools = ['src', 'node_modules/tsx', 'node_modules/prisma'].every((path) => existsSync(join(import.meta.dirname, path)));
if (hasTools) {
  await import('./prisma/generate.js');
  const { register } = await import('tsx/esm/api');
  register();
}
await import(pathToFileURL(join(import.meta.dirname, hasTools ? SOURCES[name] : `dist/${name}.js`)).href);
