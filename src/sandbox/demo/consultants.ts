import { readFileSync } from 'node:fs';
import { invariant } from '../../kernel/errors.ts';
import type { Consultant } from '../../model/person.ts';
import { parseBankText } from '../../people/bank/bank-text.ts';
import { readBank } from '../../people/bank/read-bank.ts';

/** The demonstration's own bank file, which is known to be right. */
export function consultantsOf(bankFile: string): readonly Consultant[] {
  const table = parseBankText(readFileSync(bankFile));
  invariant(!('fault' in table), 'the demonstration’s bank file is a table');
  const { consultants, faults } = readBank(table);
  invariant(faults.length === 0, 'the demonstration’s bank file has no faults');
  return consultants;
}
