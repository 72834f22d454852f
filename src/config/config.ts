import type { z } from 'zod/v4';
import type { Area } from '../model/area/area.ts';
import { loadAreas, type LoadedAreas } from './area-file.ts';
import type { AreaFile } from './area-schema.ts';
import { crossFaults, givenOf } from './cross-faults.ts';
import { environmentSchema, type Environment } from './env.ts';
import {
  botOf,
  graphOf,
  keysOf,
  modelOf,
  tabOf,
  type BotSettings,
  type GraphSettings,
  type ModelSettings,
  type TabSettings,
} from './secrets.ts';

/** Everything the app is told from outside, checked. */
export interface Config {
  readonly isDevelopment: boolean;
  readonly host: string;
  readonly port: number;
  /** Base of links, without a slash at the end. Undefined in development: the address listened on. */
  readonly publicUrl?: string | undefined;
  /** Where Graph reaches us to tell of changes. Undefined: nowhere, because it calls only https, and a pretend one is not asked to call. */
  readonly noticesUrl?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly areas: readonly Area[];
  /** What each of them was made of, in the same order. */
  readonly areaFiles: readonly AreaFile[];
  readonly bot: BotSettings;
  readonly graph: GraphSettings;
  /** Whose sign-in opens the coordinator's tab; undefined: nobody's, and the tab says so. */
  readonly tab?: TabSettings | undefined;
  /** The app's id in the organisation's catalogue of Teams: links lead to the tab by it, and the bot installs it for people where it may. */
  readonly catalogAppId?: string | undefined;
  /** A language model beside the grammar; undefined, as it is by default: none. */
  readonly model?: ModelSettings | undefined;
  readonly hasClockControl: boolean;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** Seals the feedback until its release. Undefined: a key of the installation's own, in `dataDir`. */
  readonly feedbackKey?: string | undefined;
  /** Seals the record of events. Undefined: the same. */
  readonly auditKey?: string | undefined;
  readonly auditKeysBefore?: readonly string[] | undefined;
  readonly metricsToken?: string | undefined;
  /** A collector of traces is named by the variables of OpenTelemetry. */
  readonly hasTraces?: boolean | undefined;
  /** Proxies that are believed when they say for whom they ask; undefined: those in private networks. */
  readonly trustedProxies?: readonly string[] | undefined;
}

/** One line per fault: the variable or the file and line, what is wrong, what is allowed. Never a value that may be secret. */
export class ConfigFaults extends Error {
  override readonly name = 'ConfigFaults';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Reads environment and area files. Throws `ConfigFaults` with every fault at once. */
export function readConfig(variables: Readonly<Record<string, string>>): Config {
  const { config, faults } = read(variables);
  if (config === undefined) throw new ConfigFaults(faults);
  return config;
}

/** Why the service would not start with these variables, a line each; none: it would. */
export function configFaults(variables: Readonly<Record<string, string>>): readonly string[] {
  return read(variables).faults;
}

interface ReadConfig {
  /** Undefined where there are faults. */
  readonly config?: Config;
  readonly faults: readonly string[];
}

function read(variables: Readonly<Record<string, string>>): ReadConfig {
  const result = environmentSchema.safeParse(variables);
  const given = givenOf(variables);
  const { AREA_FILE } = variables;
  const { faults, ...loaded } = AREA_FILE === undefined ? { areas: [], files: [], faults: [] } : loadAreas(AREA_FILE);
  const all = [...(result.success ? [] : variableFaults(result.error, variables)), ...crossFaults(given), ...faults];
  return !result.success || all.length > 0 ? { faults: all } : { config: configOf(result.data, loaded), faults: [] };
}

/** One line for each variable that is missing or wrong, without its value. */
export function variableFaults(error: z.ZodError, variables: Readonly<Record<string, string>>): readonly string[] {
  const lines = error.issues.map((issue) => {
    const name = issue.path.join('.');
    return `${name}: ${variables[name] === undefined ? 'is missing' : 'is wrong'} (${issue.message})`;
  });
  return [...new Set(lines)];
}

function configOf(environment: Environment, { areas, files }: Omit<LoadedAreas, 'faults'>): Config {
  const isDevelopment = environment.MODE === 'development';
  const graph = graphOf(environment);
  const isReachable = environment.PUBLIC_URL?.startsWith('https:') === true && graph.credential.kind !== 'development';
  return {
    isDevelopment,
    host: environment.HOST ?? (isDevelopment ? '127.0.0.1' : '0.0.0.0'),
    port: environment.PORT,
    publicUrl: environment.PUBLIC_URL,
    noticesUrl: isReachable ? environment.PUBLIC_URL : undefined,
    databaseUrl: environment.DATABASE_URL,
    dataDir: environment.DATA_DIR,
    areas,
    areaFiles: files,
    bot: botOf(environment),
    graph,
    tab: tabOf(environment),
    catalogAppId: environment.TEAMS_CATALOG_APP_ID,
    model: modelOf(environment),
    hasClockControl: environment.CLOCK_CONTROL === '1',
    logLevel: environment.LOG_LEVEL,
    ...keysOf(environment),
    metricsToken: environment.METRICS_TOKEN,
    hasTraces: hasTraces(environment),
    trustedProxies: environment.TRUSTED_PROXIES,
  };
}

function hasTraces(given: Environment): boolean {
  const isOff = given.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || given.OTEL_TRACES_EXPORTER === 'none';
  return !isOff && (given.OTEL_EXPORTER_OTLP_ENDPOINT ?? given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined;
}
