import type { BotClock } from './bot-clock.ts';
import type { Demonstration } from './demo/demonstration.ts';
import type { PretendGraph } from './graph/pretend-graph.ts';
import type { PretendLogin } from './teams/pretend-login.ts';
import type { PretendTeams } from './teams/pretend-teams.ts';
import type { TeamsTeam } from './teams/teams-world.ts';

/** The whole world around the bot. */
export interface Sandbox {
  readonly teams: PretendTeams;
  readonly graph: PretendGraph;
  /** Undefined where nobody signs in to the tab. */
  readonly login?: PretendLogin | undefined;
  readonly clock: BotClock;
  readonly demo: Demonstration;
  /** The coordinators' team; its last channel is the one for orders. */
  readonly team: TeamsTeam;
}
