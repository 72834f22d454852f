import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json' with { type: 'json' };
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json' with { type: 'json' };
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { strToU8, zipSync } from 'fflate';

export interface AppPackageSettings {
  /** The bot's application id in Entra, a GUID. */
  readonly botId: string;
  /** The application that signs people in to the tab, a GUID; the bot's own unless given. */
  readonly tabClientId?: string | undefined;
  /** The host people's browsers reach the bot at, without scheme: `verkosto.example.fi`. */
  readonly domain: string;
  /** Semantic version; Teams offers an update only when it has grown. */
  readonly version: string;
  /** The app's id in Teams, a GUID; the bot's own unless given. */
  readonly appId?: string | undefined;
  /** Whose app it is, at most 32 characters, and their https page; shown by Teams before installing. */
  readonly organisation?: { readonly name: string; readonly website: string } | undefined;
}

export interface AppPackage {
  /** The zip that a Teams administrator uploads. */
  readonly zip: Uint8Array;
  /** One line for each thing Teams would refuse; empty when the package is good. */
  readonly faults: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const packageFolder = new URL('../../../appPackage/', import.meta.url);
// The schemas inside Microsoft's package, without its code: that would ask the network for what it does not know.
const checker = ajvFormats.default(new ajvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false }), [
  'uri',
  'regex',
]);
const schemaOf = { manifest: manifestSchema, translation: localizationSchema };
const schemas = 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams';
const languageFiles = ['sv.json', 'en.json'];
const iconSizes = { 'color.png': 192, 'outline.png': 32 };

/**
 * Fills the manifest of `appPackage/` and packs it with its icons and translations. Works without a network.
 *
 * @param folder where manifest.json, the icons and the translations stand
 */
export async function buildAppPackage(settings: AppPackageSettings, folder = packageFolder): Promise<AppPackage> {
  const files: Record<string, Uint8Array> = {};
  for (const name of ['manifest.json', ...languageFiles, ...Object.keys(iconSizes)])
    files[name] = await readFile(new URL(name, folder));

  const manifestText = fill(textOf(files, 'manifest.json'), settings);
  files['manifest.json'] = strToU8(manifestText);
  const faults = [...domainFaults(settings.domain), ...manifestFaults(manifestText), ...iconFaults(files)];
  for (const name of languageFiles) faults.push(...translationFaults(name, textOf(files, name), manifestText));

  // A fixed time inside the zip: the same settings give the same bytes.
  return { zip: zipSync(files, { mtime: '2000-01-01T12:00:00' }), faults };
}

/** The path of the package's folder, for messages. */
export const appPackageFolder = fileURLToPath(packageFolder);

function textOf(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  return new TextDecoder().decode(files[name]);
}

function fill(template: string, { botId, domain, version, appId, tabClientId, organisation }: AppPackageSettings): string {
  const values: Readonly<Record<string, string>> = {
    APP_VERSION: version,
    BOT_DOMAIN: domain.toLowerCase(),
    BOT_ID: botId,
    ORGANISATION_NAME: organisation?.name ?? 'Verkostobotti',
    ORGANISATION_URL: organisation?.website ?? `https://${domain}/accessibility`,
    TAB_CLIENT_ID: tabClientId ?? botId,
    TEAMS_APP_ID: appId ?? botId,
  };
  return template.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) =>
    JSON.stringify(values[name] ?? placeholder).slice(1, -1),
  );
}

/** The schema takes any text as a domain. */
function domainFaults(domain: string): string[] {
  return /^([a-z0-9-]+\.)+[a-z0-9-]+$/i.test(domain) ? [] : ['domain: a host name alone, such as verkosto.example.fi'];
}

function manifestFaults(text: string): string[] {
  const unfilled = [...text.matchAll(/\$\{\{\w+\}\}/g)].map(([placeholder]) => `manifest.json: ${placeholder} has no value`);
  return [...unfilled, ...schemaFaults('manifest.json', JSON.parse(text) as Json, 'manifest')];
}

function translationFaults(name: string, text: string, manifestText: string): string[] {
  const translation = JSON.parse(text) as Json;
  const wanted = translatable(JSON.parse(manifestText) as Json);
  const given = Object.keys(translation).filter((key) => key !== '$schema');
  return [
    ...schemaFaults(name, translation, 'translation'),
    ...wanted.filter((key) => !given.includes(key)).map((key) => `${name}: ${key} is missing`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `${name}: ${key} is nowhere in manifest.json`),
  ];
}

function schemaFaults(name: string, content: Json, kind: keyof typeof schemaOf): string[] {
  const address = `${schemas}${kind === 'manifest' ? '' : '.Localization'}.schema.json`;
  if (content['$schema'] !== address) return [`${name}: $schema is to be ${address}`];
  const check = checker.compile(schemaOf[kind]);
  if (check(content)) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message }) => `${name}: ${instancePath || 'the file'} ${message ?? 'is wrong'}`,
  );
}

/** Keys of the texts people see, as a translation names them: `bots[0].commandLists[1].commands[0].title`. */
function translatable(manifest: Json): string[] {
  const texts = ['name', 'description', 'bots', 'composeExtensions', 'staticTabs'].flatMap((part) =>
    leaves(part, manifest[part]),
  );
  return texts.filter((key) => /^(name|description)\.|\.(title|description)$|^staticTabs.*\.name$/.test(key));
}

function leaves(path: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(`${path}[${index}]`, item));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves(`${path}.${key}`, item));
}

function iconFaults(files: Readonly<Record<string, Uint8Array>>): string[] {
  return Object.entries(iconSizes).flatMap(([name, size]) => {
    const [width, height] = pngSize(files[name]);
    return width === size && height === size ? [] : [`${name}: must be a PNG of ${size} × ${size} pixels`];
  });
}

/** Width and height from a PNG's first chunk; nothing when it is no PNG. */
function pngSize(file: Uint8Array | undefined): readonly number[] {
  if (file === undefined || file.length < 24 || new TextDecoder('latin1').decode(file.subarray(1, 4)) !== 'PNG') return [];
  const view = new DataView(file.buffer, file.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
