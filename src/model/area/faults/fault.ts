import type { Language, Texts } from '../../../kernel/language/language.ts';
import { en } from './texts.en.ts';
import { fi, type FaultTexts } from './texts.fi.ts';
import { sv } from './texts.sv.ts';

/** What is allowed at a place of an area's file, with its limits after it: 'email', 'whole 1 336', 'one-of client none'. */
export type Allowed = AllowedWord | `${AllowedWord} ${string}`;
export type AllowedWord = keyof FaultTexts['allowed'];

/** What is wrong at one place of an area's content. */
export type ContentFault =
  | { readonly kind: 'missing' | 'wrong'; readonly allowed: Allowed }
  | { readonly kind: 'unknown-key'; readonly meant?: string | undefined; readonly known: readonly string[] }
  | { readonly kind: 'unknown-id'; readonly id: string; readonly what: NamedThing; readonly known: readonly string[] }
  | { readonly kind: 'double'; readonly id: string }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'parts'; readonly minutes: number }
  | { readonly kind: 'private-part' }
  | { readonly kind: 'usual-weeks' }
  | { readonly kind: 'other-need'; readonly need: string; readonly known: readonly string[] }
  | { readonly kind: 'unseen-character' }
  | { readonly kind: 'identity-code' }
  /** Words of somebody's own that point to a person, where none may. */
  | { readonly kind: 'guarded' }
  | { readonly kind: 'not-yaml'; readonly what: YamlFault; readonly said: string };

/** What one part of the file names of another. */
export type NamedThing = 'municipality' | 'sector' | 'method';
export type YamlFault = 'indent' | 'doubled' | 'unfolding' | 'other';

/** A fault and the place in the file where it stands. */
export interface AreaFault {
  readonly path: readonly (string | number)[];
  readonly fault: ContentFault;
}

/** In the text of a file. */
export interface LinedFault extends AreaFault {
  /** Counted from 1. */
  readonly line: number;
}

export const faultTexts: Texts<FaultTexts> = { fi, sv, en };

/** What is wrong and what is allowed, in words; the place is told by whoever shows it. */
export function faultInWords(fault: ContentFault, language: Language): string {
  const say = SAID[fault.kind] as (fault: ContentFault, t: FaultTexts) => string;
  return say(fault, faultTexts[language]);
}

type Said = { readonly [K in ContentFault['kind']]: (fault: Extract<ContentFault, { kind: K }>, t: FaultTexts) => string };

const SAID: Said = {
  missing: ({ allowed }, t) => t.missing(allowedInWords(allowed, t)),
  wrong: ({ allowed }, t) => t.wrong(allowedInWords(allowed, t)),
  'unknown-key': ({ meant, known }, t) => (meant === undefined ? t.unknownKey(known.join(', ')) : t.meantKey(meant)),
  'unknown-id': ({ id, what, known }, t) => t.unknownId(id, t.things[what], known.join(', ')),
  double: ({ id }, t) => t.double(id),
  'no-name': (_fault, t) => t.noName,
  parts: ({ minutes }, t) => t.parts(minutes),
  'private-part': (_fault, t) => t.privatePart,
  'usual-weeks': (_fault, t) => t.usualWeeks,
  'other-need': ({ need, known }, t) => t.otherNeed(need, known.join(', ')),
  'unseen-character': (_fault, t) => t.unseenCharacter,
  'identity-code': (_fault, t) => t.identityCode,
  guarded: (_fault, t) => t.guarded,
  'not-yaml': ({ what, said }, t) => t.notYaml[what](said),
};

function allowedInWords(allowed: Allowed, t: FaultTexts): string {
  const [word, ...limits] = allowed.split(' ') as [AllowedWord, ...string[]];
  return t.allowed[word](...limits);
}

/** Of what a check said: its word, where it is one of ours. */
export function isAllowed(said: string): said is Allowed {
  return Object.hasOwn(fi.allowed, said.split(' ')[0] ?? '');
}
