import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STATIC = fileURLToPath(new URL('../static', import.meta.url));
/** Not named where the build would look for it: what is shipped has no bundler in it. */
const BUNDLER: string = 'esbuild';

let made: Promise<Uint8Array> | undefined;

/** The script of the tab, with what it uses of `@microsoft/teams-js` inside: where the build has put it, or made of its sources when it is first asked for. */
export function tabScript(): Promise<Uint8Array> {
  made ??= readFile(join(STATIC, 'desk.js')).catch(() => bundledTabScript());
  return made;
}

/** For browsers that Teams itself runs in. Their licences stand at its end. */
export async function bundledTabScript(): Promise<Uint8Array> {
  const { build } = (await import(BUNDLER)) as typeof import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(STATIC, '../desk/client/tab-main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome110', 'safari16', 'firefox110'],
    legalComments: 'eof',
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
