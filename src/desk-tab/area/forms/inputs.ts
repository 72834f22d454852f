import { LANGUAGES } from '../../../kernel/language/language.ts';
import { guard } from '../../../kernel/privacy/guard.ts';
import type { AreaFault } from '../../../model/area/faults/fault.ts';
import type { AreaContent } from '../../../ports/stores/area-versions.ts';

export type Path = readonly (string | number)[];

/** One input of a form and the place of an area's file that it fills. */
export interface Input {
  /** 'name.fi' */
  readonly name: string;
  readonly path: Path;
  readonly kind: 'text' | 'long' | 'number' | 'maybe-number' | 'counted' | 'switch' | 'choice' | 'ticks' | 'listed' | 'hours';
  readonly title: string;
  /** What is allowed here, where it needs saying before anything is wrong. */
  readonly hint?: string;
  readonly options?: readonly { readonly value: string; readonly title: string }[];
  /** Words of one's own, which may point to nobody. */
  readonly isGuarded?: true;
  /** Faults of these places are this input's too. */
  readonly covers?: readonly Path[];
  /** What stands in it where the file says nothing. */
  readonly usual?: string;
  /** Nothing ticked is a list with nothing in it, and not the default. */
  readonly isEmptyMeant?: true;
  /** What is written into the file as a whole when something of it is changed. */
  readonly within?: Path;
  /** Of a list: which row of it, from 0. */
  readonly row?: number;
  /** The heading above it. */
  readonly group?: string;
}

export type InputWords = Readonly<Record<string, string>>;

/** What the file says at each input, in words. */
export function wordsOf(inputs: readonly Input[], whole: AreaContent): InputWords {
  const words = ({ path, usual = '' }: Input): string => {
    const value = partAt(whole, path);
    return value === undefined ? usual : inWords(value);
  };
  return Object.fromEntries(inputs.map((input) => [input.name, words(input)]));
}

/** What was sent, with what others have changed since it was drawn: only what somebody has changed here themselves counts. */
export function merged(
  inputs: readonly Input[],
  { base, sent, now }: Readonly<Record<'base' | 'sent' | 'now', InputWords>>,
): InputWords {
  const words = ({ name, kind }: Input): string => {
    // Of ticks nothing is sent where none is ticked; what else was not sent did not stand there.
    const given = plain(sent[name] ?? (kind === 'ticks' ? '' : (base[name] ?? '')), kind);
    return given === plain(base[name] ?? '', kind) ? (now[name] ?? '') : given;
  };
  return Object.fromEntries(inputs.map((input) => [input.name, words(input)]));
}

/** Those in which something else stands now. */
export function changedInputs(inputs: readonly Input[], before: InputWords, after: InputWords): readonly Input[] {
  return inputs.filter(({ name, kind }) => plain(before[name] ?? '', kind) !== plain(after[name] ?? '', kind));
}

/** The file with these inputs filled in; all else stays as it is, also what is left to defaults. */
export function filled(
  inputs: readonly Input[],
  words: InputWords,
  { content, whole }: Readonly<Record<'content' | 'whole', AreaContent>>,
): AreaContent {
  const put = (before: AreaContent, input: Input): AreaContent =>
    withPart(writtenOut(before, whole, input.within), input.path, {
      value: valueOf(words[input.name] ?? '', input),
      whole,
    }) as AreaContent;
  return inputs.reduce(put, content);
}

function writtenOut(content: AreaContent, whole: AreaContent, within: Path | undefined): AreaContent {
  const value = within && partAt(content, within) === undefined ? partAt(whole, within) : undefined;
  return within === undefined || value === undefined ? content : (withPart(content, within, { value, whole }) as AreaContent);
}

/** Words that point to somebody, where none may; identity codes nowhere. */
export function guarded(inputs: readonly Input[], words: InputWords): readonly AreaFault[] {
  return inputs.flatMap(({ name, path, isGuarded }) => {
    const kinds = name === 'id' || name.endsWith('email') ? [] : guard(words[name] ?? '');
    return kinds.length > 0 && (isGuarded === true || kinds.includes('identity-code'))
      ? [{ path, fault: { kind: 'guarded' as const } }]
      : [];
  });
}

export function partAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[part] : undefined,
    content,
  );
}

interface Put {
  /** Undefined: it is left to its default. */
  readonly value: unknown;
  readonly whole: AreaContent;
}

/** A copy with another value at the path. A name in one language brings those in the others along. */
export function withPart(content: unknown, path: Path, put: Put, done: Path = []): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return put.value;
  const isName = rest.length === 0 && LANGUAGES.some((language) => language === first);
  const given = content ?? (isName ? partAt(put.whole, done) : undefined) ?? (typeof first === 'number' ? [] : {});
  const value = withPart(given[first as keyof typeof given], rest, put, [...done, first]);
  if (Array.isArray(given)) return Object.assign([...(given as unknown[])], { [first]: value });
  const others = Object.entries(given).filter(([key]) => key !== String(first));
  return Object.fromEntries(value === undefined ? others : [...others, [first, value]]);
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Of a list only what is in it counts, and not how it is parted. */
function plain(words: string, kind: Input['kind']): string {
  return kind === 'ticks' || kind === 'listed' ? listed(words).join(',') : words.trim().replaceAll(/\r\n?/g, '\n');
}

function valueOf(words: string, { kind, isEmptyMeant }: Input): unknown {
  const text = plain(words, kind);
  if (kind === 'hours') return text;
  if (text === '') return kind === 'maybe-number' ? null : isEmptyMeant && [];
  if (kind === 'ticks' || kind === 'listed') return listed(text);
  if (kind === 'switch') return text === 'true';
  if (!NUMBERS.has(kind)) return text;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}

const NUMBERS: ReadonlySet<Input['kind']> = new Set(['number', 'maybe-number', 'counted']);

function listed(words: string): readonly string[] {
  return words.split(/[,;\s]+/).filter((part) => part !== '');
}
