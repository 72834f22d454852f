/**
 * A text that no spreadsheet runs as a formula when the file is opened: an apostrophe goes before `=`, `+`, `-`, `@`, a tab or a line end
 * (OWASP, "CSV injection"). One goes before apostrophes in front of those as well, so that `asWritten` gives back just what was there.
 */
export function unformula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A text that a spreadsheet would take for a number, and spoil: a phone number loses its zero or its plus. */
export function unnumber(text: string): string {
  return FORMULA_OR_NUMBER.test(text) ? `'${text}` : text;
}

/** What stood in the cell before `unformula`. */
export function asWritten(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** What stood in the cell before `unnumber`. */
export function asNumberWritten(cell: string): string {
  return cell.startsWith("'") && FORMULA_OR_NUMBER.test(cell) ? cell.slice(1) : cell;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const FORMULA_OR_NUMBER = /^'*[=+\-@\t\r\n＝＋－＠(\d]/;
