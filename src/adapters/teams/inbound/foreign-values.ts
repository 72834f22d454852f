import { z } from 'zod/v4';
import { cleanText, isCleanId, isKey, isSpoilt } from '../../../kernel/foreign-text.ts';
import { withMeeting } from '../../../kernel/meeting-number.ts';
import { WRITTEN_INPUTS } from '../../../model/written-inputs.ts';

export interface PressedValue {
  readonly verb: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** The value of an `adaptiveCard/action` invoke. */
export function executeValue(value: unknown): PressedValue | undefined {
  const parsed = executeSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { verb, data } = parsed.data.action;
  return { verb: verb ?? verbIn(data ?? {}), inputs: asInputs(data ?? {}) };
}

/** The value of a message that an `Action.Submit` sent: data and inputs in one. */
export function submitValue(value: unknown): PressedValue | undefined {
  const parsed = z.record(z.string(), z.unknown()).safeParse(value);
  return parsed.success ? { verb: verbIn(parsed.data), inputs: asInputs(parsed.data) } : undefined;
}

/** The value of a `task/fetch` or `task/submit` invoke: the button's data, with the dialog's inputs. */
export function dialogValue(value: unknown): PressedValue | undefined {
  const parsed = dialogSchema.safeParse(value);
  return parsed.success ? submitValue(parsed.data.data) : undefined;
}

export interface SearchedValue {
  readonly dataset: string;
  readonly queryText: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** The value of an `application/search` invoke. The SDK's own route drops the other inputs, so it is read here. */
export function searchValue(value: unknown): SearchedValue | undefined {
  const parsed = searchSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { dataset, queryText, data } = parsed.data;
  return { dataset, queryText: cleanText(queryText ?? ''), inputs: asInputs(data ?? {}) };
}

const foreign = z.record(z.string(), z.unknown());
const executeSchema = z.looseObject({
  action: z.looseObject({ verb: z.string().nullish(), data: foreign.nullish().catch(undefined) }),
});
const dialogSchema = z.looseObject({ data: foreign });
const searchSchema = z.looseObject({
  dataset: z.string().refine((id) => isCleanId(id)),
  queryText: z.string().nullish(),
  data: foreign.nullish().catch(undefined),
});

function verbIn(inputs: Readonly<Record<string, unknown>>): string {
  return typeof inputs['verb'] === 'string' ? inputs['verb'] : '';
}

/** Everything as text; what cannot be (objects: Teams' own `msteams` among them) and what is spoilt where no words are written is left out. */
function asInputs(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const texts = Object.entries(values).flatMap(([id, value]) => {
    const text = id === 'verb' || !isKey(id) ? undefined : asText(value);
    if (text === undefined || (isSpoilt(text) && !WRITTEN_INPUTS.has(id))) return [];
    return [[id, cleanText(text)] as const];
  });
  return withMeeting(Object.fromEntries(texts));
}

/** Several values come as a list, never as lists of lists. */
function asText(value: unknown): string | undefined {
  return Array.isArray(value) ? value.flatMap((part) => asWord(part) ?? []).join(',') : asWord(value);
}

function asWord(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
