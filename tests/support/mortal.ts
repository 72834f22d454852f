import type { TrafficMoment } from '../../src/sandbox/http/traffic.ts';
import type { ChildBot } from './child-bot.ts';
import { diceOf } from './proof/buttons.ts';

/**
 * When the process dies: as a request of its own has reached Teams or Graph and has no effect, as one has its effect and the answer is
 * lost, as one has been answered, as a press has been answered, or while nothing is being done.
 */
export type Moment = 'unheard' | 'unanswered' | 'answered' | 'pressed' | 'idle';

/** A bot that is killed at moments drawn by a seed, and started again each time. */
export interface Mortal {
  readonly bot: ChildBot;
  /** How often it has died, at which moments. */
  readonly deaths: Readonly<Record<Moment, number>>;
  /** Conversations in which a death cut, or may have cut, a sending: only there may a second copy stand. */
  readonly cut: readonly string[];
  /** Kills that are still to come. */
  left(): number;
  /** Resolves when the process is up. */
  up(): Promise<void>;
  /** Tells of a moment that only the people around the bot know; resolves when the process is up again. */
  at(moment: 'pressed' | 'idle'): Promise<void>;
  /** Acts until no death comes in between. */
  despite<T>(act: () => Promise<T>): Promise<T>;
}

/** Requests, presses and quiet times that pass at the most before the next death. */
const MOST: Readonly<Record<Moment, number>> = { unheard: 12, unanswered: 12, answered: 12, pressed: 3, idle: 3 };
/** Sendings of one order follow one another; a reply in somebody's turn, and a round, may go beside them. */
const SENDINGS_AT_ONCE = 3;

export function mortal(bot: ChildBot, kills: number, seed: number): Mortal {
  const { teams, graph } = bot.sandbox;
  const dice = diceOf(seed);
  const deaths = { unheard: 0, unanswered: 0, answered: 0, pressed: 0, idle: 0 };
  const cut: string[] = [];
  const sendings = new Map<string, string>();
  let left = kills;
  let back: Promise<void> | undefined;
  let next = draw(dice);

  const die = (): void => {
    left -= 1;
    deaths[next.moment] += 1;
    back = bot.kill().then(async () => {
      cut.push(...[...sendings.values()].slice(-SENDINGS_AT_ONCE));
      await bot.start();
      next = draw(dice);
      back = undefined;
    });
  };
  const isTime = (moment: Moment): boolean => {
    if (left === 0 || back !== undefined || moment !== next.moment) return false;
    next.after -= 1;
    return next.after < 0;
  };
  const watch = (server: typeof teams | typeof graph) => (request: TrafficMoment) => {
    if (isTime(request.at === 'answered' ? 'answered' : 'unanswered')) die();
    else if (request.at === 'received' && isTime('unheard')) {
      server.faults.add({ kind: 'cut-before' });
      die();
    }
  };
  teams.world.changes.subscribe((change) => {
    if (change.kind === 'message' && change.message.from === 'bot')
      sendings.set(change.message.id, change.message.conversationId);
  });
  for (const server of [teams, graph]) server.traffic.moments.subscribe(watch(server));

  const up = async (): Promise<void> => {
    while (back !== undefined) await back;
  };
  return {
    bot,
    deaths,
    cut,
    left: () => left,
    up,
    at: async (moment) => {
      if (isTime(moment)) die();
      await up();
    },
    despite: async (act) => {
      for (;;) {
        await up();
        const before = left;
        try {
          return await act();
        } catch (error) {
          if (left === before) throw error;
        }
      }
    },
  };
}

function draw(dice: () => number): { readonly moment: Moment; after: number } {
  const moments = Object.keys(MOST) as Moment[];
  const moment = moments[Math.floor(dice() * moments.length)] ?? 'idle';
  return { moment, after: Math.floor(dice() * MOST[moment]) };
}
