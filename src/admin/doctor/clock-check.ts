import { HOUR, MINUTE } from '../../kernel/time/instant.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

const ABOUT = 'clock';

/** This machine's clock beside another's. Tokens are refused beyond five minutes. Exported for the database, which has a clock too. */
export function clockFindings(whose: string, aheadMs: number): readonly Finding[] {
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  if (seconds < 60) return [ok(ABOUT, `it goes with that of ${whose}`)];
  const why = `it is ${seconds} seconds ${aheadMs > 0 ? 'behind' : 'ahead of'} that of ${whose}`;
  const todo = 'let chrony or systemd-timesyncd keep both clocks';
  return [seconds * 1000 < 5 * MINUTE ? warning(ABOUT, why, todo) : fault(ABOUT, why, todo)];
}

/** By the date in the answer of the login's own host, whatever it answers. */
export async function lookAtClock(loginUrl: string): Promise<readonly Finding[]> {
  const answer = await fetch(loginUrl, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(
    () => undefined,
  );
  const told = Date.parse(answer?.headers.get('date') ?? '');
  if (Number.isNaN(told))
    return [warning(ABOUT, 'nobody outside could be asked for the time', 'look at the network, then ask again')];
  return clockFindings('the login', told - Date.now());
}

/** The bot's own clock, which development may have moved on this database. */
export function appClockFindings(aheadMs: number, isDevelopment: boolean): readonly Finding[] {
  if (Math.abs(aheadMs) < MINUTE) return [];
  const why = `the bot’s own clock was moved ${Math.round(aheadMs / HOUR)} hours forward on this database`;
  if (isDevelopment) return [ok('bot’s clock', why)];
  return [fault('bot’s clock', why, 'begin with a database that no development has used')];
}
