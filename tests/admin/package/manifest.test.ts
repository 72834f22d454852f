import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { COMMANDS } from '../../../src/adapters/teams/inbound/read-extension.ts';
import { buildManifest } from '../../../src/admin/package/build-manifest.ts';
import { appPackageFolder, buildAppPackage } from '../../../src/admin/package/manifest.ts';

const settings = { botId: '11111111-2222-4333-8444-555555555555', domain: 'verkosto.example.fi', version: '1.2.3' };

/** The faults found when one file of the package has been changed. */
async function faultsWith(file: string, change: (text: string) => string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'app-package-'));
  try {
    await cp(appPackageFolder, folder, { recursive: true });
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
    return (await buildAppPackage(settings, pathToFileURL(`${folder}/`))).faults;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Red, green, blue and opacity of each pixel of one of our own PNGs: eight bits, no interlace, no row filters. */
async function pixels(name: string): Promise<number[][]> {
  const file = await readFile(join(appPackageFolder, name));
  const width = file.readUInt32BE(16);
  const start = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  return Array.from({ length: width * width }, (_, at) => {
    const offset = Math.floor(at / width) * (width * 4 + 1) + 1 + (at % width) * 4;
    return [...rows.subarray(offset, offset + 4)];
  });
}

describe('app package', () => {
  it('App package is one that Teams accepts', async () => {
    expect((await buildAppPackage(settings)).faults).toEqual([]);
  });

  it('App package holds the manifest, both icons and the translations at its root', async () => {
    const files = unzipSync((await buildAppPackage(settings)).zip);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png', 'sv.json']);
  });

  it('App package carries the ids, the host and the version it was built for', async () => {
    const { zip } = await buildAppPackage({
      ...settings,
      organisation: { name: 'Itäraja "HVA"', website: 'https://itaraja.example.fi' },
    });
    const manifest = JSON.parse(strFromU8(unzipSync(zip)['manifest.json']!));
    expect(manifest).toMatchObject({
      id: settings.botId,
      version: '1.2.3',
      bots: [{ botId: settings.botId, scopes: ['personal', 'team', 'groupChat'] }],
      validDomains: ['verkosto.example.fi'],
      developer: { name: 'Itäraja "HVA"', privacyUrl: 'https://verkosto.example.fi/privacy' },
    });
  });

  it('App package asks for no permission of its own in a team or a chat', async () => {
    const { zip } = await buildAppPackage(settings);
    const manifest = JSON.parse(strFromU8(unzipSync(zip)['manifest.json']!));
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest.webApplicationInfo).not.toHaveProperty('applicationPermissions');
  });

  it('App package has the chat before the coordinator’s tab, which signs in as the bot or as the application named for it', async () => {
    const manifestOf = async (more: object) =>
      JSON.parse(strFromU8(unzipSync((await buildAppPackage({ ...settings, ...more })).zip)['manifest.json']!));
    const manifest = await manifestOf({ domain: 'Verkosto.example.fi' });
    expect(manifest.staticTabs.map(({ entityId }: { entityId: string }) => entityId)).toEqual(['conversations', 'desk']);
    expect(manifest.staticTabs[1].contentUrl).toBe('https://verkosto.example.fi/desk?lang={locale}');
    expect(manifest.configurableTabs).toHaveLength(1);
    expect(manifest.webApplicationInfo).toEqual({
      id: settings.botId,
      resource: `api://verkosto.example.fi/botid-${settings.botId}`,
    });
    const tabClientId = '22222222-2222-4333-8444-555555555555';
    expect((await manifestOf({ tabClientId })).webApplicationInfo).toEqual({
      id: tabClientId,
      resource: `api://verkosto.example.fi/botid-${tabClientId}`,
    });
  });

  it('App package lets people order and share from where they write to each other, by the commands that the bot knows, and unfolds its own links alone', async () => {
    const manifest = JSON.parse(strFromU8(unzipSync((await buildAppPackage(settings)).zip)['manifest.json']!));
    const [{ botId, commands, messageHandlers }] = manifest.composeExtensions;
    expect(botId).toBe(settings.botId);
    expect(commands.map(({ id, type }: { id: string; type: string }) => [id, type])).toEqual([
      [COMMANDS.order, 'action'],
      [COMMANDS.share, 'query'],
    ]);
    expect(messageHandlers).toEqual([
      { type: 'link', value: { domains: ['verkosto.example.fi'], supportsAnonymizedPayloads: false } },
    ]);
  });

  it('App package comes out the same, byte for byte, from the same settings', async () => {
    const [first, second] = [await buildAppPackage(settings), await buildAppPackage(settings)];
    expect(Buffer.from(first.zip).equals(Buffer.from(second.zip))).toBe(true);
  });

  it.each([
    ['a bot id that is no GUID', { botId: 'bot' }, 'manifest.json: /bots/0/botId'],
    ['a domain with its scheme', { domain: 'https://verkosto.example.fi' }, 'domain: '],
    [
      'too long a name of the organisation',
      { organisation: { name: 'x'.repeat(33), website: 'https://x.fi' } },
      'manifest.json: /developer/name',
    ],
  ])('App package names the fault of %s', async (_what, change, place) => {
    const { faults } = await buildAppPackage({ ...settings, ...change });
    expect(faults.filter((fault) => fault.startsWith(place))).not.toEqual([]);
  });

  it.each([
    [
      'a placeholder without a value',
      'manifest.json',
      (text: string) => text.replace('BOT_DOMAIN', 'HOST'),
      'manifest.json: ${{HOST}} has no value',
    ],
    ['a schema of another version', 'sv.json', (text: string) => text.replace('v1.25', 'v9'), 'sv.json: $schema is to be'],
    [
      'a missing translation',
      'sv.json',
      (text: string) => text.replace(/"bots\[0\].*\[3\]\.title": "språk",/, ''),
      'sv.json: bots[0].commandLists[0].commands[3].title is missing',
    ],
    [
      'a translation of nothing',
      'en.json',
      (text: string) => text.replace('[1].commands[3].title', '[1].commands[9].title'),
      'en.json: bots[0].commandLists[1].commands[9].title is nowhere',
    ],
    ['a file that is no picture', 'color.png', () => 'picture', 'color.png: must be a PNG of 192 × 192 pixels'],
    [
      'too long a short description',
      'en.json',
      (text: string) => text.replace('Order a network meeting. The', 'Order a network meeting. The very patient'),
      'en.json: /description.short',
    ],
  ])('App package names the fault of %s', async (_what, file, change, fault) => {
    expect((await faultsWith(file, change)).filter((line) => line.startsWith(fault))).toHaveLength(1);
  });

  it('App package has an outline icon of white on nothing, as Teams wants it', async () => {
    const seen = (await pixels('outline.png')).filter(([, , , opacity]) => opacity! > 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  });

  it('App package has a colour icon without transparency', async () => {
    expect((await pixels('color.png')).every(([, , , opacity]) => opacity === 255)).toBe(true);
  });
});

it('App package of an organisation has its name and page, and a version that the administrator may raise', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  const out = join(folder, 'app.zip');
  const own = { organisation: 'Itärajan hyvinvointialue', website: 'https://itaraja.example.fi' };
  await buildManifest({ ...own, appVersion: '7.1.2', out });
  const manifest = JSON.parse(strFromU8(unzipSync(await readFile(out))['manifest.json']!));
  expect(manifest).toMatchObject({ version: '7.1.2', developer: { name: own.organisation, websiteUrl: own.website } });
  await expect(buildManifest({ organisation: own.organisation, out })).rejects.toThrow(
    '--organisation, --website: one is missing',
  );
  await expect(buildManifest({ appVersion: 'newest', out })).rejects.toThrow('--app-version: is wrong');
  await rm(folder, { recursive: true });
});
