import { eraseOwnShares } from '../adapters/prisma/feedback/own-feedback.ts';
import { recordAct } from '../adapters/prisma/orders/operator-acts.ts';
import { erasePerson, recordsOf } from '../adapters/prisma/people/person-records.ts';
import { isObjectId, personId } from '../model/people/person-id.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print, remark } from './output.ts';

/** Prints everything held about a person as JSON. */
export async function exportPerson(given: string): Promise<void> {
  const id = objectId(given);
  const records = await withDatabase(async ({ database, clock }) => {
    await recordAct(database.pool, clock.now(), { command: 'person export' });
    return recordsOf(database, id);
  });
  print(JSON.stringify(records, null, 2));
}

/** Removes what may be removed of a person. Throws CommandFaults, having changed nothing, when they have a part in orders under way. */
export async function removePerson(given: string): Promise<void> {
  const id = objectId(given);
  const erasure = await withDatabase(async ({ database, clock, key }) => {
    const result = await erasePerson(database, id);
    if (!result.ok) return result;
    const counts: Readonly<Record<string, number>> = {
      ...result.counts,
      waitingFeedback: await eraseOwnShares(database, key, id),
    };
    await recordAct(database.pool, clock.now(), { command: 'person erase', counts });
    return { ...result, counts };
  });
  if (!erasure.ok)
    throw new CommandFaults([
      `The person has a part in orders under way: ${erasure.underWay.join(', ')}. End them or choose somebody else first.`,
      'Nothing was changed.',
    ]);
  for (const [what, count] of Object.entries(erasure.counts)) print(`${what}\t${count}`);
  remark('The events keep the id, without a name, until the audit’s own time has passed (`retention run`).');
  if ((erasure.counts['bank'] ?? 0) > 0)
    remark('Take the person out of the bank’s file too, or the next import brings them back.');
  for (const area of erasure.areas)
    remark(`The area file of ${area} names the person: edit it, and the stored copy follows at the next start.`);
}

function objectId(given: string): string {
  if (isObjectId(given)) return personId(given);
  throw new CommandFaults(['ID: is wrong (allowed: the object id of the account in Entra, a GUID)']);
}
