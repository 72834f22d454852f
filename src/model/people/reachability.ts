import { DAY, type Instant } from '../../kernel/time/instant.ts';
import type { Way } from './person.ts';

/** How installing the app for somebody ended. */
export type Install =
  | 'asked' // its end is not known yet
  | 'installed' // or it was there already
  | 'forbidden' // the right is missing, or a policy of the organisation's Teams says no
  | 'no-app' // the catalogue has no such app
  | 'absent'; // the directory has no such person

/** What is known of writing to somebody. */
export interface KnownReach {
  /** 'lost': they removed or blocked the app, and have not been met since. */
  readonly chat: 'open' | 'lost' | 'none';
  /** The last no of Teams that still counts: nothing of theirs has been met since. */
  readonly refused?: { readonly because: string; readonly at: Instant } | undefined;
  readonly install?: { readonly outcome: Install; readonly at: Instant; readonly askedBy?: string | undefined } | undefined;
}

/**
 * Can somebody be written to? 'unknown': nobody has tried yet, so it is tried when there is something to say. By mail it is never asked
 * of Teams.
 */
export type Reach = 'teams' | 'mail' | 'unknown' | 'not-installed' | 'refuses' | 'removed' | 'other-tenant' | 'no-mail';

export const NOTHING_KNOWN: KnownReach = { chat: 'none' };

export function reachIn(known: KnownReach, way: Way | undefined, now: Instant): Reach {
  return way === 'mail' ? byMail(known, now) : byTeams(known);
}

/** Nothing tells that a mailbox takes mail again, so it is tried once a day. */
function byMail({ refused }: KnownReach, now: Instant): Reach {
  return refused !== undefined && now - refused.at < DAY ? 'no-mail' : 'mail';
}

function byTeams({ chat, refused, install }: KnownReach): Reach {
  if (chat === 'lost') return 'removed';
  if (refused !== undefined && refused.because !== NOT_THERE) return 'refuses';
  if (chat === 'open' && refused === undefined) return 'teams';
  if (install?.outcome === 'absent') return 'other-tenant';
  return refused === undefined ? 'unknown' : 'not-installed';
}

/** Neither the person nor a team of theirs has the app. */
const NOT_THERE = 'not-in-roster';

/** What is to be offered to nobody: a request would not arrive. */
export const OUT_OF_REACH: ReadonlySet<Reach> = new Set(['not-installed', 'refuses', 'removed', 'other-tenant', 'no-mail']);

/** They may have no app. Who removed it or blocked the bot said so themselves, and is not pestered. */
export const MAY_LACK_APP: ReadonlySet<Reach> = new Set(['unknown', 'not-installed', 'other-tenant']);

/**
 * Opening a chat shows nothing to anybody, so it is tried for whoever is unknown; and once a day for who had not installed the app,
 * because a policy of the organisation may have installed it silently meanwhile. Who said no themselves is left in peace.
 */
export function isToBeTried(reach: Reach, { refused }: KnownReach, now: Instant): boolean {
  const isOld = refused !== undefined && now - refused.at >= DAY;
  return reach === 'unknown' || ((reach === 'not-installed' || reach === 'other-tenant') && isOld);
}
