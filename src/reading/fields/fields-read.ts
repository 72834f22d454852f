/** What one reader found: inputs of `order.submit` with their values, and what was ambiguous or impossible. */
export interface FieldsRead {
  readonly fields: Readonly<Record<string, string>>;
  readonly ask: readonly string[];
}

export const NOTHING: FieldsRead = { fields: {}, ask: [] };

export function asked(reason: string): FieldsRead {
  return { fields: {}, ask: [reason] };
}

export function filled(fields: Readonly<Record<string, string | undefined>>): FieldsRead {
  const said = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  return { fields: Object.fromEntries(said), ask: [] };
}

export function merged(readings: readonly FieldsRead[]): FieldsRead {
  return {
    fields: Object.assign({}, ...readings.map(({ fields }) => fields)) as Readonly<Record<string, string>>,
    ask: [...new Set(readings.flatMap(({ ask }) => ask))],
  };
}

/** Values of a symbol in a part of a line: `valuesIn(' M:imatra ', 'M')` is `['imatra']`. */
export function valuesIn(segment: string, symbol: string): readonly string[] {
  return segment.split(' ').flatMap((word) => (word.startsWith(`${symbol}:`) ? [word.slice(symbol.length + 1)] : []));
}

/** Is a parsed line more than a list? What no rule knows of it, messages alike may. */
export function isRunningText(line: string): boolean {
  return line.split(' ').length >= RUNNING_TEXT;
}

/** So many signs are no list any more. */
const RUNNING_TEXT = 25;
