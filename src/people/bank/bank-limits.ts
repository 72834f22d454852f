/** Consultants in one file: all of Finland has about three thousand. */
export const MOST_ROWS = 10_000;
/** The bank has thirteen columns; some empty ones may stand beside them. */
export const MOST_COLUMNS = 50;
/** Bytes of a file. Ten thousand rows are some three million. */
export const LARGEST_FILE = 10_000_000;
/** Bytes of a workbook when it has been unzipped: the same rows are fifteen million. */
export const LARGEST_UNZIPPED = 50_000_000;

const inWords = (count: number): string => count.toLocaleString('en-GB');

export const LIMIT_FAULTS = {
  file: `the file is larger than ${LARGEST_FILE / 1_000_000} MB (allowed: at most that; ${inWords(MOST_ROWS)} consultants need a third of it)`,
  unzipped: `the workbook is larger than ${LARGEST_UNZIPPED / 1_000_000} MB when unzipped (allowed: at most that; copy the rows to a new workbook, or save them as “CSV UTF-8”)`,
  rows: `the file has more than ${inWords(MOST_ROWS)} rows (allowed: at most ${inWords(MOST_ROWS)} consultants)`,
  sheet: `a sheet reaches beyond row ${inWords(MOST_ROWS + 1)} or column ${MOST_COLUMNS} (allowed: at most ${inWords(MOST_ROWS)} consultants; empty cells with a format count too: delete them, or copy the rows to a new workbook)`,
  columns: `has more than ${MOST_COLUMNS} columns (allowed: the columns of the bank)`,
} as const;
