import { brokenAt } from './foreign-text.ts';

/** What is wrong with a file that should be text, and on which line. */
export interface TextFault {
  /** Counted from 1. */
  readonly line: number;
  readonly fault: 'not-utf-8' | 'not-utf-16' | 'unseen-character';
}

/**
 * The bytes of a file as text: UTF-8, with or without its mark, or UTF-16 with its mark, as Excel saves "Unicode text". What is neither
 * is refused and not guessed, so that nobody reads `M�ntykoulu`; so is a control character, which is no text.
 */
export function textOf(bytes: Uint8Array): string | TextFault {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === undefined) {
    return encoding === 'utf-8' ? { line: firstFaultyLine(bytes), fault: 'not-utf-8' } : { line: 1, fault: 'not-utf-16' };
  }
  const unseen = brokenAt(text);
  return unseen === -1 ? text : { line: lineAt(text, unseen), fault: 'unseen-character' };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The mark at the beginning is left out. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No sign of UTF-8 goes over a line end. */
function firstFaultyLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const next = bytes.indexOf(LINE_FEED, from);
    const end = next === -1 ? bytes.length : next;
    if (decoded(bytes.subarray(from, end), 'utf-8') === undefined) return line;
    from = end + 1;
  }
  return line;
}

const LINE_FEED = 0x0a;

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}
