import { readFile, stat } from 'node:fs/promises';
import { environment } from '../../config/env.ts';
import { storedAreas } from '../../adapters/prisma/stored-areas.ts';
import { prismaQueue } from '../../adapters/prisma/outbox/work-queue.ts';
import { planFirstContacts } from '../../people/reach/plan-first-contacts.ts';
import { readAreasIfSet } from '../../config/operator.ts';
import type { Consultant } from '../../model/people/person.ts';
import { knownIdsOf, type KnownIds } from '../../people/bank/known-ids.ts';
import type { BankTable } from '../../people/bank/bank-table.ts';
import { LARGEST_FILE, LIMIT_FAULTS } from '../../people/bank/bank-limits.ts';
import { bankText, parseBankText } from '../../people/bank/bank-text.ts';
import { readBank } from '../../people/bank/read-bank.ts';
import { readWorkbook } from './bank-workbook.ts';
import { withDatabase, type OpenedDatabase } from '../open-database.ts';
import { CommandFaults, print } from '../output.ts';

/** Makes the bank equal to the file. Throws CommandFaults, having changed nothing, when anything in the file is wrong. */
export async function importBank(file: string): Promise<void> {
  const consultants = await readBankFile(file, knownIds());
  const { added, changed, removed } = await withDatabase(
    async (opened) => {
      const changes = await opened.stores.bank.replace(consultants);
      await contactNew(opened, consultants);
      return changes;
    },
    { openedFor: 'use' },
  );
  print(`${consultants.length} consultants in the bank: ${added} added, ${changed} changed, ${removed} removed`);
}

/** Those whom the bot has not met yet hear of it when it runs. */
async function contactNew({ database, stores, clock }: OpenedDatabase, people: readonly Consultant[]): Promise<void> {
  const [area] = readAreasIfSet(environment()) ?? (await storedAreas(database));
  const parts = { reach: stores.reach, queue: prismaQueue(database, clock), clock };
  if (area !== undefined) await planFirstContacts(parts, area, { people });
}

async function readBankFile(file: string, known: KnownIds | undefined): Promise<readonly Consultant[]> {
  const table = await tableAt(file);
  if ('fault' in table) throw new CommandFaults([table.fault, NOTHING_DONE]);
  const { consultants, faults } = readBank(table, known);
  if (faults.length > 0) throw new CommandFaults([...faults, NOTHING_DONE]);
  return consultants;
}

const NOTHING_DONE = 'Nothing was imported.';

async function tableAt(file: string): Promise<BankTable | { readonly fault: string }> {
  if (!/[.](csv|xlsx)$/i.test(file)) return { fault: 'the file is of no known kind (allowed: .csv, .xlsx)' };
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_FILE) return { fault: LIMIT_FAULTS.file };
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return { fault: 'the file cannot be read (is the path right?)' };
  return /[.]xlsx$/i.test(file) ? readWorkbook(bytes) : parseBankText(bytes);
}

/** The ids of every area of AREA_FILE; undefined when that is not set. */
function knownIds(): KnownIds | undefined {
  const areas = readAreasIfSet(environment());
  return areas && knownIdsOf(areas);
}

/** Prints the bank as a file that `bank import` takes. */
export async function exportBank(): Promise<void> {
  const consultants = await withDatabase(({ stores }) => stores.bank.all());
  process.stdout.write(bankText(consultants));
}
