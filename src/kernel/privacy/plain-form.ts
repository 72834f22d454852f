/**
 * One spelling for what people and word processors write in many: every dash is `-`, every blank a space, full-width and
 * Arabic-Indic digits are `0`–`9`, and marks that cannot be seen are gone. A soft hyphen between numbers is a dash. Lines stay lines.
 */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(/(?!\u00AD)\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/(?<=\d[^\S\n]{0,3})\u00AD(?=[^\S\n]{0,3}\d)/g, '-')
    .replaceAll('\u00AD', '')
    .replaceAll(/[\p{Pd}\u2212\u2043\u02D7\u2010-\u2015\u30FC]/gu, '-')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[^\S\n]/g, ' ');
}

/** Stands where a detector took something out: neither a letter nor a digit, so nothing grows together over it. */
export const TAKEN_OUT = '\u0000';
