/**
 * `npm run build`: the bot and the operator's commands as a few files in `dist`, with everything they use of their packages inside, but
 * for what package.json names under `dependencies`. Run them with `node dist/server.js` and `node dist/admin.js`; source maps stand beside.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { register } from 'tsx/esm/api';
import { sbomOf } from './sbom.js';

const root = join(import.meta.dirname, '..');
const out = resolve(root, process.argv[2] ?? 'dist');
const left = Object.keys(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).dependencies);
/** Asked for by packages that go on without it. */
const OPTIONAL = ['pg-native', 'bufferutil', 'utf-8-validate', 'encoding'];

/** Files that the program reads while it runs; they stand under `dist` where they stand here, so that one path leads to them in both. */
const READ_BY_PATH = ['package.json', 'prisma/migrations', 'appPackage', 'src/adapters/web/static'];

/**
 * What an application without AI and without sign-in never calls, though teams-ai loads it: the AI system with its actions and moderators,
 * the sign-in flows, and the dialogues with the recognisers of ten languages beneath them. An empty module stands in their place.
 */
const NEVER_CALLED = {
  'Application.js': ['./AI', './authentication/Authentication'],
  'BotAuthenticationBase.js': ['botbuilder-dialogs', './Authentication'],
};

const neverCalled = {
  name: 'never called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^([.]|botbuilder-dialogs$)/ }, ({ path, importer }) => {
      const isLeftOut = importer.includes('/@microsoft/teams-ai/lib/') && NEVER_CALLED[basename(importer)]?.includes(path);
      return isLeftOut ? { path, namespace: 'never called' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'never called' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** A source file that asks where it stands is told where it would stand under `dist`. */
const ownPlace = {
  name: 'own place',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*[.]ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!/import[.]meta[.](url|dirname)/.test(text)) return undefined;
      const place = `new URL('./${relative(root, path).replaceAll('\\', '/')}', import.meta.url)`;
      const placed = text
        .replaceAll('import.meta.url', `${place}.href`)
        .replaceAll('import.meta.dirname', `__fileURLToPath(new URL('.', ${place}))`);
      return { contents: placed.concat(`\nimport { fileURLToPath as __fileURLToPath } from 'node:url';\n`), loader: 'ts' };
    });
  },
};

/** Packages in the older format ask for `require`, which a module does not have. */
const REQUIRE = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`;

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { server: 'src/main.ts', admin: 'src/admin/start.ts' },
  outdir: out,
  bundle: true,
  splitting: true,
  chunkNames: 'part-[hash]',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  // Names stay as they are written, because log and answers tell those of errors; what is between the words need not be kept.
  minifyWhitespace: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'linked',
  external: [...left, ...OPTIONAL],
  banner: { js: REQUIRE },
  plugins: [neverCalled, ownPlace],
  metafile: true,
  logLevel: 'warning',
});

// What is left outside and not installed would be missed at the first start, or later.
const outside = Object.values(metafile.outputs).flatMap(({ imports }) =>
  imports.filter(({ external }) => external).map(({ path }) => path),
);
const known = [...left, ...OPTIONAL];
const missing = outside.filter((path) => !isBuiltin(path) && !known.some((name) => path === name || path.startsWith(`${name}/`)));
if (missing.length > 0) throw new Error(`not inside, and not among the dependencies: ${[...new Set(missing)].join(', ')}`);
// The script of the tab is made where it stands from then on.
register();
const { bundledTabScript } = await import('../src/adapters/web/desk/tab-script.ts');
const tabScript = await bundledTabScript();
await writeFile(join(out, 'sbom.cdx.json'), await sbomOf(root, metafile, left));
for (const path of READ_BY_PATH) await cp(join(root, path), join(out, path), { recursive: true });
await writeFile(join(out, 'src/adapters/web/static/desk.js'), tabScript);
