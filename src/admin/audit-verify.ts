import { auditEvents } from '../adapters/prisma/event-audit.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/** Checks that the record of events stands unbroken. Throws CommandFaults with the first broken link of each order. */
export async function verifyAudit(): Promise<void> {
  const { events, faults } = await withDatabase(({ database }) => auditEvents(database));
  if (faults.length > 0) throw new CommandFaults(faults.map(({ order, no, fault }) => `${order}: event ${no} is ${fault}`));
  print(`OK: ${events} events, every chain unbroken`);
}
