import readSheet from 'read-excel-file/node';
import { LIMIT_FAULTS } from '../../people/bank/bank-limits.ts';
import { BAR_OR_SEMICOLON, tableOf, type BankTable } from '../../people/bank/bank-table.ts';
import { workbookFault } from './workbook-size.ts';

/** Reads the first sheet of a workbook as a table, or says why it is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<BankTable | { readonly fault: string }> {
  const fault = workbookFault(bytes);
  if (fault !== undefined) return { fault: LIMIT_FAULTS[fault] };
  const rows = await rowsOf(bytes);
  if (rows === undefined) return { fault: 'the file is no Excel workbook (allowed: .xlsx)' };
  return tableOf(
    rows.map((cells, index) => ({ line: index + 1, cells: cells.map(cellText) })),
    BAR_OR_SEMICOLON,
  );
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[] | undefined> {
  try {
    const [first] = await readSheet(Buffer.from(bytes));
    return first?.data;
  } catch {
    return undefined;
  }
}

/** Excel's dates are days without a zone, which come as midnight in UTC. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (cell === true) return 'yes';
  if (cell === false) return 'no';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
