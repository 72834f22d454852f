import { MINUTE, type Instant } from '../kernel/time/instant.ts';
import type { AskLogin, LoginAnswer } from '../ports/login.ts';
import type { Log } from '../ports/log.ts';

/** How a login has answered so far. */
interface Standing {
  /** The first of the refusals since it last let the bot in. */
  readonly refusedSince?: Instant | undefined;
  readonly isLost: boolean;
}

interface Watched extends Standing {
  readonly ask: AskLogin;
  readonly askedAt?: Instant | undefined;
  readonly isAsking: boolean;
}

/** Which logins let the bot in, by name. False: refused for good, until somebody mends it. */
export type LoginsStanding = Readonly<Record<string, boolean>>;

export interface LoginWatch {
  readonly log: Log;
  /** Real time: logins live by it, whatever the app's clock says. */
  readonly now: () => Instant;
}

/**
 * Looks after the logins for whoever asks whether the bot is ready: answers at once by what is known, and asks the logins beside it. A refusal
 * is believed when it has been said again and again for five minutes, with no token between: a secret that was just changed, or a directory
 * that is behind, refuses for a moment too. An outage is no refusal.
 */
export function loginWatch(logins: Readonly<Record<string, AskLogin>>, { log, now }: LoginWatch): () => LoginsStanding {
  const watched = new Map<string, Watched>(
    Object.entries(logins).map(([name, ask]) => [name, { ask, isAsking: false, isLost: false }]),
  );
  const look = async (name: string, one: Watched): Promise<void> => {
    watched.set(name, { ...one, isAsking: true });
    const answer = await one.ask();
    const at = now();
    const standing = standingAfter(one, answer, at);
    if (standing.isLost && !one.isLost) log.error({ login: name, code: codeOf(answer) }, 'a login refuses the bot for good');
    if (one.isLost && !standing.isLost) log.info({ login: name }, 'a login lets the bot in again');
    watched.set(name, { ask: one.ask, ...standing, askedAt: at, isAsking: false });
  };
  return () => {
    for (const [name, one] of watched) if (isDue(one, now())) void look(name, one);
    return Object.fromEntries([...watched].map(([name, { isLost }]) => [name, !isLost]));
  };
}

const BELIEVED_AFTER = 5 * MINUTE;

function standingAfter({ refusedSince, isLost }: Standing, { state }: LoginAnswer, at: Instant): Standing {
  if (state === 'in') return { isLost: false };
  if (state === 'unclear') return { refusedSince, isLost };
  const since = refusedSince ?? at;
  return { refusedSince: since, isLost: at - since >= BELIEVED_AFTER };
}

/** Seldom while all is well, each minute while it is not. */
function isDue({ askedAt, isAsking, refusedSince }: Watched, now: Instant): boolean {
  if (isAsking) return false;
  return askedAt === undefined || now - askedAt >= (refusedSince === undefined ? 10 * MINUTE : MINUTE);
}

function codeOf(answer: LoginAnswer): string | undefined {
  return answer.state === 'refused' ? answer.code : undefined;
}
