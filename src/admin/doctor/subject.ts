import { isNobody } from '../../adapters/graph/graph-login.ts';
import { loadAreas, type LoadedAreas } from '../../config/area-file.ts';
import { configFaults } from '../../config/config.ts';
import { givenOf } from '../../config/cross-faults.ts';
import type { Environment } from '../../config/env.ts';
import { botOf, graphOf, type BotSettings, type GraphSettings } from '../../config/secrets.ts';
import type { Area } from '../../model/area/area.ts';

/** What the doctor looks at: the service's environment, in so far as it can be read. What is wrong stops nothing that is right. */
export interface Subject {
  readonly variables: Readonly<Record<string, string>>;
  readonly right: Partial<Environment>;
  readonly isDevelopment: boolean;
  /** Lines of the start, which would be refused with them. */
  readonly faults: readonly string[];
  readonly areas: readonly Area[];
  /** What each of them was made of, in the same order. */
  readonly files: LoadedAreas['files'];
  /** Undefined: what it takes is missing or wrong. */
  readonly bot?: BotSettings | undefined;
  readonly graph?: GraphSettings | undefined;
  /** Address of a mailbox that the bot must not be able to read. */
  readonly outside?: string | undefined;
}

export function subjectOf(variables: Readonly<Record<string, string>>, outside?: string): Subject {
  const { right, has } = givenOf(variables);
  const environment = right as Environment; // what is wrong is undefined, and each part below asks first
  const isDevelopment = right.MODE === 'development';
  const isBotGiven = right.BOT_ID !== undefined && right.BOT_TENANT_ID !== undefined && right.BOT_TYPE !== undefined;
  return {
    variables,
    right,
    isDevelopment,
    outside,
    faults: configFaults(variables),
    ...(right.AREA_FILE === undefined ? { areas: [], files: [] } : partsOf(loadAreas(right.AREA_FILE))),
    bot: isBotGiven || (isDevelopment && !has('BOT_ID')) ? botOf(environment) : undefined,
    graph: right.GRAPH_ORIGIN === undefined || !(isBotGiven || isDevelopment) ? undefined : named(graphOf(environment)),
  };
}

function partsOf({ areas, files }: LoadedAreas): Pick<Subject, 'areas' | 'files'> {
  return { areas, files };
}

function named(graph: GraphSettings): GraphSettings | undefined {
  return isNobody(graph.credential) ? undefined : graph;
}
