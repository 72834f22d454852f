import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { environment } from '../../config/env.ts';
import { readPackageSettings } from '../../config/operator.ts';
import { appPackageFolder, buildAppPackage, type AppPackageSettings } from './manifest.ts';
import { CommandFaults, print, remark } from '../output.ts';

const SAMPLE = { botId: '00000000-0000-4000-8000-000000000000', publicUrl: 'https://verkosto.example.fi' };

export interface ManifestOptions {
  readonly out?: string | undefined;
  /** Whose app it is, as Teams shows it before installing, and their page. */
  readonly organisation?: string | undefined;
  readonly website?: string | undefined;
  /** Higher than the one before, where the program's own has not grown. */
  readonly appVersion?: string | undefined;
}

/** Builds and checks the app package from BOT_ID and PUBLIC_URL; without them from sample values, which proves the package but not the setting. */
export async function buildManifest(options: ManifestOptions): Promise<void> {
  const { out: file } = options;
  const organisation = organisationOf(options);
  const { botId, publicUrl, tabClientId } = readPackageSettings(environment());
  const domain = new URL(publicUrl ?? SAMPLE.publicUrl).hostname;
  const version = await versionOf(options);
  const { zip, faults } = await buildAppPackage({ botId: botId ?? SAMPLE.botId, tabClientId, domain, version, organisation });
  if (faults.length > 0) throw new CommandFaults(faults);
  const isSample = botId === undefined || publicUrl === undefined;
  if (isSample) remark('BOT_ID or PUBLIC_URL is not set: sample values are used, so this package is for checking only.');
  const path = file ?? join(appPackageFolder, 'build', isSample ? 'sample.zip' : 'verkostobotti.zip');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, zip);
  print(path);
}

function organisationOf({ organisation: name, website }: ManifestOptions): AppPackageSettings['organisation'] {
  if ((name === undefined) !== (website === undefined))
    throw new CommandFaults(['--organisation, --website: one is missing (allowed: both or neither)']);
  return name === undefined || website === undefined ? undefined : { name, website };
}

/** Without one of its own, the program's. */
async function versionOf({ appVersion }: ManifestOptions): Promise<string> {
  if (appVersion !== undefined && !/^\d+\.\d+\.\d+$/.test(appVersion))
    throw new CommandFaults(['--app-version: is wrong (allowed: three numbers such as 1.4.0, higher than before)']);
  if (appVersion !== undefined) return appVersion;
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
