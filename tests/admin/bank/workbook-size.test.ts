import { describe, expect, it } from 'vitest';
import { strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { readWorkbook } from '../../../src/admin/bank/bank-workbook.ts';
import { workbookFault } from '../../../src/admin/bank/workbook-size.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook as the library writes it, with its sheet changed. */
async function workbook(change: (xml: string) => string, cell = 'id'): Promise<Uint8Array> {
  const files = unzipSync(await writeXlsxFile([[{ value: cell, type: String }]] as never).toBuffer());
  const xml = new TextDecoder().decode(files[SHEET]);
  return zipSync({ ...files, [SHEET]: strToU8(change(xml)) });
}
const withRow = (row: string) => workbook((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));

describe('a workbook that is too large is refused before it is read', () => {
  it.each([
    ['a cell in the last corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['a cell far to the right', '<row r="2"><c r="AZZ2"/></row>'],
    ['an empty row far below', '<row r="10002"/>'],
    ['an empty row far below, in other quotation marks', "<row spans='1:1' r='999999'/>"],
    ['cells without an address', `<row>${'<c/>'.repeat(600_000)}</row>`],
  ])('A workbook that is too large is refused before it is read for %s', async (_what, row) => {
    const bytes = await withRow(row);
    expect(bytes.length).toBeLessThan(20_000);
    expect(workbookFault(bytes)).toBe('sheet');
    expect(await readWorkbook(bytes)).toEqual({
      fault: expect.stringMatching(/^a sheet reaches beyond row 10,001 or column 50/),
    });
  });

  it('A workbook that is too large is refused before it is read for many blanks that were zipped to little, without unzipping them all', async () => {
    const bytes = await workbook((xml) => xml.replace('<sheetData>', `${' '.repeat(60_000_000)}<sheetData>`));
    expect(bytes.length).toBeLessThan(100_000);
    expect(await readWorkbook(bytes)).toEqual({
      fault: expect.stringMatching(/^the workbook is larger than 50 MB when unzipped/),
    });
  });

  it('A workbook that is too large is refused before it is read for its own size', async () => {
    expect(await readWorkbook(new Uint8Array(10_000_001))).toEqual({
      fault: expect.stringMatching(/^the file is larger than 10 MB/),
    });
  });

  it('A workbook that is too large is refused before it is read and not when it ends where it may', async () => {
    expect(workbookFault(await withRow('<row r="10001"><c r="AX10001"/></row>'))).toBeUndefined();
  });
});

it('A control character that a workbook writes in letters is no part of the text', async () => {
  const table = await readWorkbook(await workbook((xml) => xml, 'Ai_x0000_no'));
  if ('fault' in table) throw new Error(table.fault);
  expect(table.header.cells[0]).toBe('Aino');
});
