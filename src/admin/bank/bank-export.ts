import { bankText } from '../../people/bank/bank-text.ts';
import { withDatabase } from '../open-database.ts';

/** Prints the bank as a file that `bank import` takes. */
export async function exportBank(): Promise<void> {
  const consultants = await withDatabase(({ stores }) => stores.bank.all());
  process.stdout.write(bankText(consultants));
}
