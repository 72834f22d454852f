import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { asNumberWritten, asWritten, unformula, unnumber } from '../../src/kernel/spreadsheet-cell.ts';

const cells = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '(', '0', 'a', ' ', '＝') });

describe('A cell that leaves in a file', () => {
  it('A cell that leaves in a file is no formula, and what a spreadsheet would take for a number is none either', () => {
    fc.assert(
      fc.property(cells, (text) => {
        expect(unformula(text)).not.toMatch(/^[=+\-@\t\r＝]/);
        expect(unnumber(text)).not.toMatch(/^[=+\-@\t\r＝(\d]/);
      }),
    );
    expect([unformula("=cmd|' /C calc'!A0"), unnumber('0401234567')]).toEqual(["'=cmd|' /C calc'!A0", "'0401234567"]);
  });

  it('A cell that leaves in a file comes back as it was, whatever it was', () => {
    fc.assert(
      fc.property(cells, (text) => {
        expect(asWritten(unformula(text))).toBe(text);
        expect(asNumberWritten(unnumber(text))).toBe(text);
      }),
    );
  });
});
