import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the build was made of, as CycloneDX: of all packages that npm knows here, those that are inside, and those that are installed beside.
 * `metafile` is what esbuild tells of its inputs, `beside` the names of the packages that were left out.
 */
export async function sbomOf(root, metafile, beside) {
  const shipped = new Set(packagesOf(root, metafile, beside));
  const told = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (told.status !== 0) throw new Error(`npm sbom: ${told.stderr}`);
  const bom = JSON.parse(told.stdout);
  const components = bom.components.filter(({ name, group, version }) =>
    shipped.has(`${group ? `${group}/` : ''}${name}@${version}`),
  );
  const refs = new Set(components.map((one) => one['bom-ref']));
  if (refs.size < shipped.size) throw new Error(`npm sbom knows ${refs.size} of the ${shipped.size} packages of the build`);
  const own = bom.metadata.component['bom-ref'];
  const dependencies = bom.dependencies
    .filter(({ ref }) => ref === own || refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: ref === own ? [...refs] : dependsOn.filter((one) => refs.has(one)) }));
  const { timestamp: _when, ...metadata } = bom.metadata;
  const { serialNumber: _random, ...rest } = bom;
  return `${JSON.stringify({ ...rest, metadata: { ...metadata, component: { ...metadata.component, name: 'verkostobotti' } }, components, dependencies }, null, 1)}\n`;
}

/** name@version of each package of which something is in the build, or that stands beside it. */
function packagesOf(root, metafile, beside) {
  const folders = Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set([...folders, ...beside.map((name) => `node_modules/${name}`)])].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name}@${version}`;
  });
}
