import type { Database } from './adapters/prisma/database/database.ts';
import { claimBoxes } from './adapters/prisma/feedback/answer-box.ts';
import { installationKey, type InstallationKey } from './adapters/prisma/audit/installation-key.ts';
import { beginSealing } from './adapters/prisma/audit/seal-events.ts';
import { ordersOfOtherAreas } from './adapters/prisma/stored-areas.ts';
import type { Instant } from './kernel/time/instant.ts';
import { ConfigFaults, type Config } from './config/config.ts';
import { OTHER_FEEDBACK_KEY } from './config/feedback-key.ts';
import { vanishedAreaFaults } from './config/vanished-areas.ts';
import type { Log } from './ports/log.ts';

/** The server's own settings, by name: this program sets its own in each session, but other programs on the same database may not. */
export function sayServer({ server }: Database, log: Log): void {
  if (server === undefined) return;
  const { version, differing } = server;
  if (differing.length === 0) log.info({ version }, 'the database server has the settings that this program uses');
  else
    log.warn(
      { version, settings: differing },
      'the database server has other settings than this program, which sets its own in its sessions',
    );
}

/** Throws ConfigFaults when orders are left of an area that no file describes. */
export async function refuseWithoutAreas(database: Database, { areas }: Config): Promise<void> {
  const known = areas.map(({ id }) => id);
  const faults = vanishedAreaFaults(await ordersOfOtherAreas(database, known));
  if (faults.length > 0) throw new ConfigFaults(faults);
}

/** Throws ConfigFaults in production when feedback waits that this key cannot open; nothing of it is ever deleted for that. */
export async function openKey({ pool }: Database, config: Config, log: Log): Promise<InstallationKey> {
  const key = await installationKey(config);
  const own = config.areas.map(({ id }) => id);
  const areas = await claimBoxes(pool, key, own);
  if (areas.length > 0 && !config.isDevelopment) throw new ConfigFaults([OTHER_FEEDBACK_KEY]);
  if (areas.length > 0) log.warn({ areas }, 'feedback waits that another key has sealed, until that key is back');
  return key;
}

/** Seals, once, what versions that did not seal have recorded. */
export async function sealRecord(
  { pool }: Database,
  { audit }: InstallationKey,
  { log, now }: { readonly log: Log; readonly now: Instant },
): Promise<void> {
  const events = await beginSealing(pool, audit, now);
  if (events === undefined) log.error({}, 'the record of events was changed from outside: ask for an audit');
  else if (events > 0) log.info({ events }, 'the record of events was sealed, as it was found');
}
