/** A table as rows of the program are put into it: however many of them, in one statement and with one value. */
export interface WrittenTable<N extends string> {
  /** `INSERT … SELECT` of the rows that stand as JSON in the given value of the statement. */
  insert(place: `$${number}`): string;
  /** After an insert: the row that stands there already becomes the new one. */
  readonly orUpdate: string;
  /** The rows as that value. */
  jsonOf(rows: readonly Readonly<Record<N, unknown>>[]): string;
}

/** @param columns the columns of the table by the names that the program has for them */
export function writtenTable<N extends string>(
  table: string,
  key: string,
  columns: Readonly<Record<N, string>>,
): WrittenTable<N> {
  const named = Object.entries(columns) as [N, string][];
  const list = named.map(([, column]) => `"${column}"`).join();
  return {
    insert: (place) =>
      `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, ${place}::jsonb)`,
    orUpdate: `ON CONFLICT (${key}) DO UPDATE SET ${named.map(([, column]) => `"${column}" = excluded."${column}"`).join()}`,
    jsonOf: (rows) => storableJson(rows.map((row) => Object.fromEntries(named.map(([name, column]) => [column, row[name]])))),
  };
}

/**
 * As JSON, without what PostgreSQL cannot keep in a text: the character of number zero and halves of characters, which only a broken or
 * ill-meaning client sends.
 */
export function storableJson(value: unknown): string {
  const keep = (_key: string, part: unknown) => (typeof part === 'string' ? part.replace(/\0|\p{Surrogate}/gu, '') : part);
  return JSON.stringify(value, keep);
}
