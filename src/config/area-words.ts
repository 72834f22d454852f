import { visit, type Document } from 'yaml';
import { brokenAt } from '../kernel/foreign-text.ts';
import { guard } from '../kernel/privacy/guard.ts';

/** A word of an area file that must not stand there, and where. */
export interface WordFault {
  /** Place in the text, in characters. */
  readonly at: number;
  readonly words: string;
}

/**
 * The words that no area file may hold: control characters, which a file may also write in letters (`"\0"`), and identity codes.
 * Names, telephones and addresses of services and coordinators are at home here.
 */
export function wordFaults(document: Document): readonly WordFault[] {
  const faults: WordFault[] = [];
  visit(document, {
    Scalar: (_key, { value, range }) => {
      const words = typeof value === 'string' ? faultOf(value) : undefined;
      if (words !== undefined) faults.push({ at: range?.[0] ?? 0, words });
    },
  });
  return faults;
}

function faultOf(text: string): string | undefined {
  if (brokenAt(text) !== -1)
    return 'has a control character, which cannot be seen (allowed: letters, digits and signs; delete it or type the line anew)';
  const isOfAnAccount = GUID.test(text) || text.includes('@');
  if (isOfAnAccount || !guard(text).includes('identity-code')) return undefined;
  return 'this looks like a personal identity code (allowed: no details of clients)';
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
