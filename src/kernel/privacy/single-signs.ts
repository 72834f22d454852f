/**
 * Signs that were written one by one, as one word: `0,4,0,1,2,3`, `1-2-0-3-1-4-A`, `m a i j a @ …`. Expects the form of the guard.
 * A row that is a list of numbers as well (grades, weeks) becomes one number too: what is sought in it must have a sure form.
 */
export function withSingleSignsJoined(text: string): string {
  return text.replaceAll(ROW, (row) =>
    row.includes('@') ? row.replaceAll(/[^\p{L}\d@.+]/gu, '') : row.replaceAll(/[^\p{L}\d+]/gu, ''),
  );
}

const ROW = /(?<![\p{L}\d])[\p{L}\d+@](?:[^\p{L}\d+@]{1,3}[\p{L}\d+@]){5,80}(?![\p{L}\d])/gu;
