import { readFileSync } from 'node:fs';
import { invariant } from '../../kernel/errors.ts';
import type { Consultant } from '../../model/people/person.ts';
import { parseBankText } from '../../people/bank/bank-text.ts';
import { readBank } from '../../people/bank/read-bank.ts';

/** The consultants of a bank file that is known to be right, read as an operator's import reads it. */
export function consultantsOf(bankFile: string): readonly Consultant[] {
  const table = parseBankText(readFileSync(bankFile));
  invariant(!('fault' in table), 'the demonstration’s bank can be read');
  const { consultants, faults } = readBank(table);
  invariant(faults.length === 0, `the demonstration’s bank is right: ${faults.join('; ')}`);
  return consultants;
}
