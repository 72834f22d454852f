import { compareHead, headBefore, headLine, readHead, type AuditHead } from '../adapters/prisma/audit/audit-head.ts';
import { auditEvents, type AuditFault } from '../adapters/prisma/audit/event-audit.ts';
import { sealAnew, SealingRefused } from '../adapters/prisma/audit/seal-events.ts';
import { recordAct } from '../adapters/prisma/orders/operator-acts.ts';
import { HOUR, toIso } from '../kernel/time/instant.ts';
import { withDatabase, type OpenedDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/**
 * Checks that the record of events stands unbroken and sealed, that the orders are as it says, and that it still holds what it held at an
 * earlier head. Throws CommandFaults with the first broken place of each order.
 */
export async function verifyAudit(since: string | undefined): Promise<void> {
  const earlier = since === undefined ? undefined : headOf(since);
  const { audit, compared, head } = await withDatabase(async ({ database, clock, key }) => ({
    head: await headBefore(database.pool, clock.now()),
    audit: await auditEvents(database, key.audit),
    compared: earlier && (await compareHead(database.pool, earlier)),
  }));
  const lines = [...auditLines(audit.faults), ...(earlier && compared ? headLines(earlier, compared) : [])];
  if (lines.length > 0) throw new CommandFaults(lines);
  print(`OK: ${audit.events} events, every chain unbroken`);
  print(`OK: ${audit.orders} orders are as their events say`);
  if (compared !== undefined) print('OK: what the earlier head was made of is all there');
  print(`Head: ${headLine(head)}`);
}

/** Prints the head of the record, to be kept where nobody of the database can change it. */
export async function printHead(): Promise<void> {
  print(headLine(await withDatabase(({ database, clock }) => headBefore(database.pool, clock.now()))));
}

/** Seals every event with the present key. Throws CommandFaults, having changed nothing, for what may not be believed. */
export async function sealRecord(mayBelieve: boolean): Promise<void> {
  const { events, believed } = await withDatabase(async (opened) => {
    const done = await sealedAnew(opened, mayBelieve);
    await recordAct(opened.database.pool, opened.clock.now(), { command: 'audit seal', counts: { ...done } });
    return done;
  });
  print(`${events} events sealed with the present key, ${believed} of them believed as they were found`);
}

async function sealedAnew({ database, clock, key }: OpenedDatabase, mayBelieve: boolean) {
  try {
    return await sealAnew(database.pool, key.audit, { now: clock.now(), mayBelieve });
  } catch (error) {
    if (!(error instanceof SealingRefused)) throw error;
    throw new CommandFaults([
      `${error.order}: its record is broken, or sealed by no key that is here. Nothing was changed: ask “audit verify”.`,
      'With the earlier key in AUDIT_KEYS_BEFORE it can be checked. “--believe” seals what an earlier version recorded, or a lost key sealed; never what was changed.',
    ]);
  }
}

function headOf(given: string): AuditHead {
  const head = readHead(given);
  if (head === undefined) throw new CommandFaults(['--since: is wrong (allowed: a line that “audit head” printed)']);
  return head;
}

function headLines(earlier: AuditHead, { result, now }: Awaited<ReturnType<typeof compareHead>>): readonly string[] {
  if (result === 'same') return [];
  if (result === 'forgotten') return ['--since: that head is older than what the policies still keep. Compare a newer one.'];
  return [
    `What was recorded until ${toIso(earlier.at)} is not what it was: ${earlier.orders} orders and ${earlier.events} events then, ` +
      `${now.orders} and ${now.events} now${now.events === earlier.events ? ', with other contents' : ''}.`,
  ];
}

/** A line for each broken place, and what helps where only hours are wrong, or a key is not here. */
export function auditLines(faults: readonly AuditFault[]): readonly string[] {
  const lines = faults.map(lineOf);
  const isShifted = faults.some((fault) => 'shiftMs' in fault);
  const isOtherKey = faults.some(({ fault }) => fault === 'other-key' || fault === 'not-sealed');
  return [...lines, ...(isShifted ? [WHAT_HELPS_HOURS] : []), ...(isOtherKey ? [WHAT_HELPS_KEYS] : [])];
}

function lineOf(found: AuditFault): string {
  if ('no' in found) return `${found.order}: event ${found.no} is ${IS[found.fault]}${shiftInWords(found.shiftMs)}`;
  if (found.fault === 'other-state') return `${found.order}: is not as its events say (${found.parts.join(', ')})`;
  if (found.fault === 'gone') return `${found.order}: the order is gone`;
  return found.order === '' ? SINCE_WHEN : `${found.order}: that its record was forgotten is not proved`;
}

const SINCE_WHEN = 'Since when events are sealed was changed from outside.';

const IS = {
  changed: 'changed',
  missing: 'missing',
  'not-sealed': 'not sealed',
  'other-key': 'sealed with a key that is not here',
};

function shiftInWords(shiftMs: number | undefined): string {
  if (shiftMs === undefined) return '';
  return `: it fits to a time ${Math.abs(shiftMs) / HOUR} hours ${shiftMs > 0 ? 'later' : 'earlier'}`;
}

const WHAT_HELPS_HOURS =
  'An event that fits to another time was stored by an earlier version while the server was in another time zone than UTC. Stop the bot, take a ' +
  'backup, and run: npm run admin -- repair-hours --zone ZONE (the zone that the server had, such as Europe/Helsinki).';

const WHAT_HELPS_KEYS =
  'Seals are checked with AUDIT_KEY, or audit.key of DATA_DIR, and those of AUDIT_KEYS_BEFORE: give the ones of the bot. An event without a seal was ' +
  'recorded by a version that does not seal, or from outside; npm run admin -- audit seal --believe seals it, once you know which.';
