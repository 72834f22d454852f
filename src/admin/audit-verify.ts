import { auditEvents } from '../adapters/prisma/orders/event-audit.ts';
import type { AuditFault } from '../adapters/prisma/orders/event-audit.ts';
import { HOUR } from '../kernel/time/instant.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/** Checks that the record of events stands unbroken. Throws CommandFaults with the first broken link of each order. */
export async function verifyAudit(): Promise<void> {
  const { events, faults } = await withDatabase(({ database }) => auditEvents(database));
  if (faults.length > 0) throw new CommandFaults(auditLines(faults));
  print(`OK: ${events} events, every chain unbroken`);
}

/** A line for each broken link, and what helps where only hours are wrong. */
export function auditLines(faults: readonly AuditFault[]): readonly string[] {
  const lines = faults.map(({ order, no, fault, shiftMs }) => `${order}: event ${no} is ${fault}${shiftInWords(shiftMs)}`);
  return faults.some(({ shiftMs }) => shiftMs !== undefined) ? [...lines, WHAT_HELPS] : lines;
}

function shiftInWords(shiftMs: number | undefined): string {
  if (shiftMs === undefined) return '';
  return `: it fits to a time ${Math.abs(shiftMs) / HOUR} hours ${shiftMs > 0 ? 'later' : 'earlier'}`;
}

const WHAT_HELPS =
  'An event that fits to another time was stored by an earlier version while the server was in another time zone than UTC. Stop the bot, take a ' +
  'backup, and run: npm run admin -- repair-hours --zone ZONE (the zone that the server had, such as Europe/Helsinki).';
