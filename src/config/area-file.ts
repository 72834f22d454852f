import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { textOf, type TextFault } from '../kernel/file-text.ts';
import { cleanTree } from '../kernel/foreign-text.ts';
import type { Area } from '../model/area/area.ts';
import { areaFaults } from './area-checks.ts';
import { areaSchema, type AreaFile } from './area-schema.ts';
import { wordFaults } from './area-words.ts';
import { completeArea } from './complete-area.ts';
import type { AreaFault } from './methods/file-parts.ts';
import { schemaFaults } from './schema-faults.ts';

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

/** The text of one area file. `name` stands in the faults. */
export function parseArea(text: string, name: string): LoadedAreas {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      ...NOTHING,
      faults: document.errors.map(
        (error) => `${name}:${error.linePos?.[0].line ?? 1}: this is not YAML (${firstLine(error.message)})`,
      ),
    };
  }
  const content = plainContent(document);
  if (content === undefined) return { ...NOTHING, faults: [`${name}:1: this is not YAML (too many aliases)`] };
  const line = ({ path }: AreaFault): number => lineOf(document, lines, path);
  const wrongWords = wordFaults(content).map((fault) => `${name}:${line(fault)}: ${fault.words}`);
  if (wrongWords.length > 0) return { ...NOTHING, faults: wrongWords };
  const reading = readArea(content);
  if (reading.ok) return { areas: [reading.area], files: [reading.file], faults: [] };
  const lined = reading.faults.map((fault) => ({
    line: line(fault),
    words: `${fault.path.join('.') || 'the file'}: ${fault.words}`,
  }));
  return { ...NOTHING, faults: lined.sort((a, b) => a.line - b.line).map(({ line, words }) => `${name}:${line}: ${words}`) };
}

/** An area and the file's content that it is made of, or what is wrong with that. */
export type AreaReading =
  | { readonly ok: true; readonly area: Area; readonly file: AreaFile }
  | { readonly ok: false; readonly faults: readonly AreaFault[] };

/** The content of an area file, wherever it comes from: cleaned, checked, and completed with the defaults. */
export function readArea(content: unknown): AreaReading {
  const clean = cleanTree(content, IDENTIFIERS);
  const result = areaSchema.safeParse(clean);
  const faults = result.success ? areaFaults(result.data) : result.error.issues.flatMap((issue) => schemaFaults(issue, clean));
  if (!result.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, area: completeArea(result.data), file: result.data };
}

const IDENTIFIERS: ReadonlySet<string> = new Set(['id', 'email', 'phone', 'mailbox']);

/** Undefined for a file that is made to unfold into something enormous. */
function plainContent(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    return undefined;
  }
}

/** The line of the deepest part of the path that stands in the file. */
function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function readBytes(file: string): Uint8Array | 'too-large' | undefined {
  try {
    return statSync(file).size > LARGEST_BYTES ? 'too-large' : readFileSync(file);
  } catch {
    return undefined;
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
