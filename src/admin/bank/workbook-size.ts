import { Unzip, UnzipInflate } from 'fflate';
import { LARGEST_FILE, LARGEST_UNZIPPED, MOST_COLUMNS, MOST_ROWS, type LIMIT_FAULTS } from '../../people/bank/bank-limits.ts';

type SizeFault = Extract<keyof typeof LIMIT_FAULTS, 'file' | 'unzipped' | 'sheet'>;

/**
 * Whether a workbook is too large to be read: a kilobyte can unzip to gigabytes, and one cell in the last corner of a sheet makes the
 * reader build every cell before it. It is unzipped piece by piece, and no further than the limit; what is no zip is no fault here.
 */
export function workbookFault(bytes: Uint8Array): SizeFault | undefined {
  if (bytes.length > LARGEST_FILE) return 'file';
  const measure = new Measure();
  const unzip = new Unzip((file) => {
    const corner = new Corner();
    file.ondata = (error, piece) => {
      if (error === null) measure.take(piece.length, /worksheets\/[^/]+[.]xml$/i.test(file.name) && corner.isBeyond(piece));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && measure.fault === undefined; from += STEP)
      unzip.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
  } catch {
    return measure.fault;
  }
  return measure.fault;
}

/** Bytes of the file at a time: what was deflated a thousand times unzips to four million. */
const STEP = 4_096;

class Measure {
  fault: SizeFault | undefined;
  #bytes = 0;

  take(bytes: number, isBeyond: boolean): void {
    this.#bytes += bytes;
    if (this.#bytes > LARGEST_UNZIPPED) this.fault ??= 'unzipped';
    if (isBeyond) this.fault ??= 'sheet';
  }
}

/** Looks through the XML of one sheet, given in pieces, for its farthest cell and the number of its cells. */
class Corner {
  readonly #decoder = new TextDecoder();
  #rest = '';
  #cells = 0;

  isBeyond(piece: Uint8Array): boolean {
    const text = this.#rest + this.#decoder.decode(piece, { stream: true });
    const cut = Math.max(text.lastIndexOf('<'), text.length - LONGEST_TAG, 0);
    this.#rest = text.slice(cut);
    const whole = text.slice(0, cut);
    this.#cells += whole.match(CELL)?.length ?? 0;
    return (
      this.#cells > MOST_CELLS || [...whole.matchAll(PLACE)].some(([, column = '', row = '']) => isBeyond(column, Number(row)))
    );
  }
}

const LONGEST_TAG = 1_000;
const MOST_CELLS = (MOST_ROWS + 1) * MOST_COLUMNS;
const CELL = /<(?:\w{1,20}:)?c[\s/>]/g;
/** `r="B12"` of a cell, `r="12"` of a row. */
const PLACE = /\sr\s?=\s?["']([A-Za-z]{0,10})(\d{1,15})["']/g;

/** The header stands on a row of its own. */
function isBeyond(column: string, row: number): boolean {
  const number = Array.from(column.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return row > MOST_ROWS + 1 || number > MOST_COLUMNS;
}
