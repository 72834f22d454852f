import { LineCounter, isNode, parseDocument, type Document, type YAMLError } from 'yaml';
import type { AreaFault, LinedFault, YamlFault } from '../model/area/faults/fault.ts';
import { readArea, type AreaReading } from './area-reading.ts';
import { wordFaults } from './area-words.ts';

/** An area and the content of its file; or what is wrong, line by line, with what could be read of it. */
export type AreaTextReading =
  | Extract<AreaReading, { readonly ok: true }>
  | { readonly ok: false; readonly faults: readonly LinedFault[]; readonly content: unknown };

/** The text of one area file. Never throws: whatever is wrong is a fault. */
export function readAreaText(text: string): AreaTextReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) return { ok: false, faults: document.errors.map(yamlFault), content: undefined };
  const content = plainContent(document);
  if (content === undefined)
    return { ok: false, faults: [{ line: 1, path: [], fault: { kind: 'not-yaml', what: 'unfolding', said: '' } }], content };
  const wrongWords = wordFaults(content);
  const reading: AreaReading = wrongWords.length > 0 ? { ok: false, faults: wrongWords } : readArea(content);
  if (reading.ok) return reading;
  const lined = reading.faults.map((fault) => ({ ...fault, line: lineOf(document, lines, fault.path) }));
  return { ok: false, faults: lined.sort((a, b) => a.line - b.line), content };
}

function yamlFault({ code, message, linePos }: YAMLError): LinedFault {
  const [said = ''] = message.split('\n');
  return { line: linePos?.[0].line ?? 1, path: [], fault: { kind: 'not-yaml', what: YAML_FAULTS[code] ?? 'other', said } };
}

const YAML_FAULTS: Partial<Readonly<Record<YAMLError['code'], YamlFault>>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'indent',
  DUPLICATE_KEY: 'doubled',
};

/** Undefined for a file that is made to unfold into something enormous. */
function plainContent(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    return undefined;
  }
}

/** The line of the deepest part of the path that stands in the file. */
function lineOf(document: Document, lines: LineCounter, path: AreaFault['path']): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
