/**
 * One rule for text that comes from outside, applied where it comes in. From what people write, characters are stripped that no text
 * needs and that databases, JSON and screens trip over: NUL and other control characters but line breaks and tabulators, halves of
 * characters, code points that are no character, and marks that turn the direction of writing also of what follows. In an id nothing is stripped, because it would become
 * another id: it is refused.
 */

/** What somebody wrote, with `\n` as the only line break, in one form of its letters (NFC). */
export function cleanText(text: string): string {
  return withoutControls(text.replaceAll(/\r\n?/gu, '\n')).normalize('NFC');
}

/** An identifier, an e-mail address or a phone number that somebody typed or copied: also without invisible characters and blanks around it. */
export function cleanIdentifier(text: string): string {
  return cleanText(text).replaceAll(INVISIBLE, '').trim();
}

/** A name on one line, cut where no name is so long. */
export function cleanName(name: string): string {
  const line = cleanIdentifier(name.slice(0, LONGEST_NAME * 4)).replaceAll(/\s+/gu, ' ');
  return Array.from(line).slice(0, LONGEST_NAME).join('');
}

/** May this be an id from outside? It is neither empty nor absurdly long, and each of its characters is one. */
export function isCleanId(id: string, longest = LONGEST_ID): boolean {
  return id !== '' && id.length <= longest && !SPOILT.test(id) && !INVISIBLE_ONCE.test(id);
}

/** Has it characters that are stripped from text and refused in ids? */
export function isSpoilt(text: string): boolean {
  return SPOILT.test(text);
}

/** Where a character stands that shows a broken file: one of those, but no mark of direction, which comes along with what is copied. Or -1. */
export function brokenAt(text: string): number {
  return text.search(BROKEN);
}

/** As it came, but for characters that cannot be stored: for what other programs have written. */
export function withoutControls(text: string): string {
  return SPOILT.test(text) ? text.replaceAll(SPOILING, '') : text;
}

/** JSON or YAML with every text in it clean; `identifiers` are the names of properties that hold identifiers. Keys that are spoilt are left out. */
export function cleanTree(value: unknown, identifiers: ReadonlySet<string> = NONE, name = ''): unknown {
  if (typeof value === 'string') return identifiers.has(name) ? cleanIdentifier(value) : cleanText(value);
  if (Array.isArray(value)) return value.map((part) => cleanTree(part, identifiers, name));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([key]) => isKey(key));
  return Object.fromEntries(parts.map(([key, part]) => [key, cleanTree(part, identifiers, key)]));
}

/** May it be the name of a property? Those that every object has by birth are none. */
export function isKey(name: string): boolean {
  return isCleanId(name) && !BORN_WITH.has(name);
}

/** Longer than any of Teams and Graph that is kept as a key: a database's index takes about 2,700 bytes. */
const LONGEST_ID = 400;
const LONGEST_NAME = 200;

const BROKEN = /[\p{Surrogate}\uFFFE\uFFFF]|(?![\n\t\r])\p{Cc}/u;
const SPOILING = new RegExp(`${BROKEN.source}|[\\u202A-\\u202E\\u2066-\\u2069]`, 'gu');
const SPOILT = new RegExp(SPOILING.source, 'u');
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/gu;
/** Line breaks and tabulators are text, and no part of an id. */
const INVISIBLE_ONCE = /[\n\t\r\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/u;
const BORN_WITH: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const NONE: ReadonlySet<string> = new Set();
