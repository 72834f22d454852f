import { readFile, stat } from 'node:fs/promises';
import { environment } from '../../config/env.ts';
import { prismaQueue } from '../../adapters/prisma/outbox/work-queue.ts';
import { planFirstContacts } from '../../people/reach/plan-first-contacts.ts';
import { readAreasIfSet } from '../../config/operator.ts';
import type { Area } from '../../model/area/area.ts';
import type { Consultant } from '../../model/people/person.ts';
import { knownIdsOf, type KnownIds } from '../../people/bank/known-ids.ts';
import type { BankTable } from '../../people/bank/bank-table.ts';
import { LARGEST_FILE, LIMIT_FAULTS } from '../../people/bank/bank-limits.ts';
import { bankText, parseBankText } from '../../people/bank/bank-text.ts';
import { readBank } from '../../people/bank/read-bank.ts';
import { readWorkbook } from './bank-workbook.ts';
import { knownAreas, withDatabase, type OpenedDatabase } from '../open-database.ts';
import { CommandFaults, print } from '../output.ts';

/** Makes the bank equal to the file. Throws CommandFaults, having changed nothing, when anything in the file is wrong. */
export async function importBank(file: string): Promise<void> {
  const table = await tableOf(file);
  // What is wrong in itself is told before any database is made for it.
  consultantsIn(table, undefined);
  const { count, added, changed, removed } = await withDatabase(
    async (opened) => {
      const areas = await knownAreas(opened.database);
      const consultants = consultantsIn(table, isAreaFileGiven() ? knownIdsOf(areas) : undefined);
      const changes = await opened.stores.bank.replace(consultants);
      await contactNew(opened, areas[0], consultants);
      return { ...changes, count: consultants.length };
    },
    { openedFor: 'use' },
  );
  print(`${count} consultants in the bank: ${added} added, ${changed} changed, ${removed} removed`);
}

/** Those whom the bot has not met yet hear of it when it runs. */
async function contactNew(
  { database, stores, clock }: OpenedDatabase,
  area: Area | undefined,
  people: readonly Consultant[],
): Promise<void> {
  const parts = { reach: stores.reach, queue: prismaQueue(database, clock), clock };
  if (area !== undefined) await planFirstContacts(parts, area, { people });
}

async function tableOf(file: string): Promise<BankTable> {
  const table = await tableAt(file);
  if ('fault' in table) throw new CommandFaults([table.fault, NOTHING_DONE]);
  return table;
}

function consultantsIn(table: BankTable, known: KnownIds | undefined): readonly Consultant[] {
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

/** Without it the ids of units and places are not looked at. */
function isAreaFileGiven(): boolean {
  return readAreasIfSet(environment()) !== undefined;
}

/** Prints the bank as a file that `bank import` takes. */
export async function exportBank(): Promise<void> {
  const consultants = await withDatabase(({ stores }) => stores.bank.all());
  process.stdout.write(bankText(consultants));
}
