import type { z } from 'zod/v4';
import { nearStarts } from '../kernel/spelling.ts';
import { isAllowed, type Allowed, type AreaFault } from '../model/area/faults/fault.ts';
import { areaSchema } from './area-schema.ts';

/** What the schema found wrong, in words: what is allowed there and, for an unknown name, the one that was probably meant. */
export function schemaFaults(issue: z.core.$ZodIssue, content: unknown): readonly AreaFault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], fault: unknownKey(path, key) }));
  return [{ path, fault: { kind: valueAt(content, path) === undefined ? 'missing' : 'wrong', allowed: allowedBy(issue) } }];
}

/** A check of ours says its word; one of the library's own is of a kind of value. */
function allowedBy(issue: z.core.$ZodIssue): Allowed {
  const said = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
  if (isAllowed(said)) return said;
  return (issue.code === 'invalid_type' && KINDS[issue.expected]) || 'other';
}

const KINDS: Readonly<Record<string, Allowed>> = { object: 'keys', record: 'keys', array: 'list', string: 'text' };

function unknownKey(path: readonly (string | number)[], key: string): AreaFault['fault'] {
  const known = keysAt(path);
  return { kind: 'unknown-key', meant: nearestOf(key, known), known };
}

/** The known word that was probably meant: at most a third of its letters are other, missing or too many. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const near = known.flatMap((candidate) => {
    const limit = Math.max(1, Math.floor(candidate.length / 3));
    const whole = nearStarts(candidate.toLowerCase(), word.toLowerCase(), limit).find(({ length }) => length === word.length);
    return whole === undefined ? [] : [{ candidate, slips: whole.slips }];
  });
  return near.sort((a, b) => a.slips - b.slips)[0]?.candidate;
}

/** The names that the schema knows at a place of the file. */
function keysAt(path: readonly (string | number)[]): readonly string[] {
  let schema: unknown = areaSchema;
  for (const part of path) schema = within(unwrapped(schema), part);
  const { def } = unwrapped(schema);
  return Object.keys(def.shape ?? {});
}

interface Layer {
  readonly def: {
    readonly innerType?: unknown;
    readonly element?: unknown;
    readonly valueType?: unknown;
    readonly shape?: Readonly<Record<string, unknown>>;
  };
}

function within({ def }: Layer, part: string | number): unknown {
  return def.element ?? def.valueType ?? def.shape?.[part];
}

/** Without the layers "may be left out" and "may be null". */
function unwrapped(schema: unknown): Layer {
  const layer = schema as Layer;
  return layer.def.innerType === undefined ? layer : unwrapped(layer.def.innerType);
}

function valueAt(content: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[part] : undefined,
    content,
  );
}
