import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textOf, type TextFault } from '../kernel/file-text.ts';
import type { Area } from '../model/area/area.ts';
import { faultInWords, type AreaFault, type ContentFault } from '../model/area/faults/fault.ts';
import type { AreaFile } from './area-schema.ts';
import { readAreaText } from './area-text.ts';

export interface LoadedAreas {
  readonly areas: readonly Area[];
  /** What each of them was made of, in the same order: without the defaults. */
  readonly files: readonly AreaFile[];
  /** One line each: file and line, what is wrong, what is allowed. */
  readonly faults: readonly string[];
}

/** Reads an area file, or every .yml and .yaml of a folder. Never throws: whatever is wrong is a fault. */
export function loadAreas(path: string): LoadedAreas {
  const files = filesAt(path);
  if (files.length === 0)
    return {
      ...NOTHING,
      faults: [`AREA_FILE: nothing to read at this path (allowed: a .yml or .yaml file, or a folder with at least one)`],
    };
  const loaded = files.map((file) => loadArea(file));
  const areas = loaded.flatMap((one) => one.areas);
  const doubled = areas.filter((area, index) => areas.findIndex((other) => other.id === area.id) < index);
  return {
    areas,
    files: loaded.flatMap((one) => one.files),
    faults: [
      ...loaded.flatMap((one) => one.faults),
      ...doubled.map(({ id }) => `AREA_FILE: two files have the area “${id}” (allowed: each area once)`),
    ],
  };
}

const NOTHING = { areas: [], files: [] } as const;

function filesAt(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(path, name));
  } catch {
    return [];
  }
}

function loadArea(file: string): LoadedAreas {
  const name = basename(file);
  const bytes = readBytes(file);
  if (bytes === undefined) return { ...NOTHING, faults: [`${name}: cannot be read`] };
  if (bytes === 'too-large')
    return { ...NOTHING, faults: [`${name}: is larger than ${LARGEST_BYTES / 1_000_000} MB (allowed: at most that)`] };
  const text = textOf(bytes);
  if (typeof text === 'string') return parseArea(text, name);
  return { ...NOTHING, faults: [`${name}:${text.line}: ${TEXT_FAULTS[text.fault]}`] };
}

const LARGEST_BYTES = 2_000_000;

const TEXT_FAULTS: Readonly<Record<TextFault['fault'], string>> = {
  'not-utf-8':
    'this line has a letter in another encoding, such as Latin-1 (allowed: UTF-8; save the file anew with that encoding)',
  'not-utf-16': 'the file begins as UTF-16 and is not (allowed: UTF-8; save the file anew with that encoding)',
  'unseen-character':
    'this line has a control character, which cannot be seen (allowed: letters, digits and signs; delete it or type the line anew)',
};

/** The text of one area file, with its faults as an administrator reads them. `name` stands in them. */
export function parseArea(text: string, name: string): LoadedAreas {
  const reading = readAreaText(text);
  if (reading.ok) return { areas: [reading.area], files: [reading.file], faults: [] };
  return { ...NOTHING, faults: reading.faults.map((fault) => `${name}:${fault.line}: ${placedFault(fault)}`) };
}

/** 'policy.offerHours: is wrong (allowed: a whole number 1–336)' */
export function placedFault({ path, fault }: AreaFault): string {
  const words = faultInWords(fault, 'en');
  return WHEREVER.has(fault.kind) ? words : `${path.join('.') || 'the file'}: ${words}`;
}

/** What is wrong anywhere: the line tells where. */
const WHEREVER: ReadonlySet<ContentFault['kind']> = new Set(['not-yaml', 'unseen-character', 'identity-code']);

function readBytes(file: string): Uint8Array | 'too-large' | undefined {
  try {
    return statSync(file).size > LARGEST_BYTES ? 'too-large' : readFileSync(file);
  } catch {
    return undefined;
  }
}
