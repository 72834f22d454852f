import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { environment } from '../../config/env.ts';
import { readPackageSettings } from '../../config/operator.ts';
import { appPackageFolder, buildAppPackage } from './manifest.ts';
import { CommandFaults, print, remark } from '../output.ts';

const SAMPLE = { botId: '00000000-0000-4000-8000-000000000000', publicUrl: 'https://verkosto.example.fi' };

/** Builds and checks the app package from BOT_ID and PUBLIC_URL; without them from sample values, which proves the package but not the setting. */
export async function buildManifest(file: string | undefined): Promise<void> {
  const { botId, publicUrl } = readPackageSettings(environment());
  const domain = new URL(publicUrl ?? SAMPLE.publicUrl).hostname;
  const { zip, faults } = await buildAppPackage({ botId: botId ?? SAMPLE.botId, domain, version: await versionOfProgram() });
  if (faults.length > 0) throw new CommandFaults(faults);
  const isSample = botId === undefined || publicUrl === undefined;
  if (isSample) remark('BOT_ID or PUBLIC_URL is not set: sample values are used, so this package is for checking only.');
  const path = file ?? join(appPackageFolder, 'build', isSample ? 'sample.zip' : 'verkostobotti.zip');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, zip);
  print(path);
}

async function versionOfProgram(): Promise<string> {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
