import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { textOf, type TextFault } from '../kernel/file-text.ts';
import { cleanTree } from '../kernel/foreign-text.ts';
import type { Area } from '../model/area/area.ts';
import { areaFaults } from './area-checks.ts';
import { areaSchema } from './area-schema.ts';
import { wordFaults } from './area-words.ts';
import { completeArea } from './complete-area.ts';
import { schemaFaults } from './schema-faults.ts';

export interface LoadedAreas {
  readonly areas: readonly Area[];
  /** One line each: file and line, what is wrong, what is allowed. */
  readonly faults: readonly string[];
}

/** Reads an area file, or every .yml and .yaml of a folder. Never throws: whatever is wrong is a fault. */
export function loadAreas(path: string): LoadedAreas {
  const files = filesAt(path);
  if (files.length === 0)
    return {
      areas: [],
      faults: [`AREA_FILE: nothing to read at this path (allowed: a .yml or .yaml file, or a folder with at least one)`],
    };
  const loaded = files.map((file) => readArea(file));
  const areas = loaded.flatMap((one) => one.areas);
  const doubled = areas.filter((area, index) => areas.findIndex((other) => other.id === area.id) < index);
  return {
    areas,
    faults: [
      ...loaded.flatMap((one) => one.faults),
      ...doubled.map(({ id }) => `AREA_FILE: two files have the area “${id}” (allowed: each area once)`),
    ],
  };
}

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

function readArea(file: string): LoadedAreas {
  const name = basename(file);
  const bytes = readBytes(file);
  if (bytes === undefined) return { areas: [], faults: [`${name}: cannot be read`] };
  if (bytes === 'too-large')
    return { areas: [], faults: [`${name}: is larger than ${LARGEST_BYTES / 1_000_000} MB (allowed: at most that)`] };
  const text = textOf(bytes);
  if (typeof text === 'string') return parseArea(text, name);
  return { areas: [], faults: [`${name}:${text.line}: ${TEXT_FAULTS[text.fault]}`] };
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
      areas: [],
      faults: document.errors.map(
        (error) => `${name}:${error.linePos?.[0].line ?? 1}: this is not YAML (${firstLine(error.message)})`,
      ),
    };
  }
  const content = plainContent(document);
  if (content === undefined) return { areas: [], faults: [`${name}:1: this is not YAML (too many aliases)`] };
  const wrongWords = wordFaults(document).map(({ at, words }) => `${name}:${lines.linePos(at).line}: ${words}`);
  if (wrongWords.length > 0) return { areas: [], faults: wrongWords };
  const result = areaSchema.safeParse(content);
  const faults = result.success ? areaFaults(result.data) : result.error.issues.flatMap((issue) => schemaFaults(issue, content));
  const lined = faults.map(({ path, words }) => ({
    line: lineOf(document, lines, path),
    words: `${path.join('.') || 'the file'}: ${words}`,
  }));
  if (result.success && lined.length === 0) return { areas: [completeArea(result.data)], faults: [] };
  return { areas: [], faults: lined.sort((a, b) => a.line - b.line).map(({ line, words }) => `${name}:${line}: ${words}`) };
}

const IDENTIFIERS: ReadonlySet<string> = new Set(['id', 'email', 'phone', 'mailbox']);

/** Undefined for a file that is made to unfold into something enormous. */
function plainContent(document: Document): unknown {
  try {
    return cleanTree(document.toJS(), IDENTIFIERS);
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
