import type { z } from 'zod/v4';
import type { Area } from '../model/area.ts';
import { loadAreas } from './area-file.ts';
import { environmentSchema, isHttpsOrLoopback, isLoopback } from './env.ts';
import type { Environment } from './env.ts';
import { botOf, graphOf, modelOf } from './secrets.ts';
import type { BotSettings, GraphSettings, ModelSettings } from './secrets.ts';

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
  readonly bot: BotSettings;
  readonly graph: GraphSettings;
  /** A language model beside the grammar; undefined, as it is by default: none. */
  readonly model?: ModelSettings | undefined;
  readonly hasClockControl: boolean;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly metricsToken?: string | undefined;
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
  const environment = parsed(variables);
  const { areas, faults } = loadAreas(environment.AREA_FILE);
  const all = [...crossFaults(environment), ...faults];
  if (all.length > 0) throw new ConfigFaults(all);
  return configOf(environment, areas);
}

function parsed(variables: Readonly<Record<string, string>>): Environment {
  const result = environmentSchema.safeParse(variables);
  if (result.success) return result.data;
  throw new ConfigFaults(variableFaults(result.error, variables));
}

/** One line for each variable that is missing or wrong, without its value. */
export function variableFaults(error: z.ZodError, variables: Readonly<Record<string, string>>): readonly string[] {
  const lines = error.issues.map((issue) => {
    const name = issue.path.join('.');
    return `${name}: ${variables[name] === undefined ? 'is missing' : 'is wrong'} (${issue.message})`;
  });
  return [...new Set(lines)];
}

/** What one variable asks of another. */
function crossFaults(environment: Environment): readonly string[] {
  const { MODE, HOST, GRAPH_ORIGIN, CLOCK_CONTROL, BOT_CERT_THUMBPRINT, BOT_CERT_KEY } = environment;
  const isDevelopment = MODE === 'development';
  const faults: (string | false)[] = [
    isDevelopment &&
      !isLoopback(HOST ?? '127.0.0.1') &&
      'HOST: is wrong (allowed in development: a loopback address such as 127.0.0.1)',
    !isDevelopment && CLOCK_CONTROL === '1' && 'CLOCK_CONTROL: is wrong (allowed only with MODE=development)',
    !mayBeGraph(GRAPH_ORIGIN, isDevelopment) &&
      'GRAPH_ORIGIN: is wrong (allowed: an https origin; http to 127.0.0.1 only with MODE=development)',
    (BOT_CERT_THUMBPRINT === undefined) !== (BOT_CERT_KEY === undefined) &&
      'BOT_CERT_THUMBPRINT, BOT_CERT_KEY: one is missing (allowed: both or neither)',
    ...modelFaults(environment),
    ...(isDevelopment ? developmentFaults(environment) : productionFaults(environment)),
  ];
  return faults.filter((fault) => fault !== false);
}

function modelFaults({ MODEL_URL, MODEL_NAME, MODEL_KEY }: Environment): readonly (string | false)[] {
  const isHalf = MODEL_URL === undefined && (MODEL_NAME ?? MODEL_KEY) !== undefined;
  return [
    isHalf && 'MODEL_URL: is missing (required when MODEL_NAME or MODEL_KEY is given: the address of the language model)',
    MODEL_URL !== undefined && MODEL_NAME === undefined && 'MODEL_NAME: is missing (required with MODEL_URL: the model’s name)',
  ];
}

function mayBeGraph(origin: string, isDevelopment: boolean): boolean {
  return origin.startsWith('https:') || (isDevelopment && isHttpsOrLoopback(origin));
}

function productionFaults({
  BOT_ID,
  BOT_TENANT_ID,
  PUBLIC_URL,
  BOT_TYPE,
  BOT_PASSWORD,
  BOT_CERT_KEY,
}: Environment): readonly (string | false)[] {
  return [
    BOT_ID === undefined && 'BOT_ID: is missing (required in production: the bot’s application id, a GUID)',
    BOT_TENANT_ID === undefined && 'BOT_TENANT_ID: is missing (required in production: the directory’s id)',
    PUBLIC_URL === undefined && 'PUBLIC_URL: is missing (required in production: the https address of the feedback pages)',
    BOT_TYPE === 'SingleTenant' &&
      BOT_PASSWORD === undefined &&
      BOT_CERT_KEY === undefined &&
      'BOT_PASSWORD: is missing (required for SingleTenant: a password, or BOT_CERT_THUMBPRINT and BOT_CERT_KEY)',
  ];
}

function developmentFaults({ BOT_ID, BOT_TENANT_ID }: Environment): readonly (string | false)[] {
  return [BOT_ID !== undefined && BOT_TENANT_ID === undefined && 'BOT_TENANT_ID: is missing (required when BOT_ID is given)'];
}

function configOf(environment: Environment, areas: readonly Area[]): Config {
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
    bot: botOf(environment),
    graph,
    model: modelOf(environment),
    hasClockControl: environment.CLOCK_CONTROL === '1',
    logLevel: environment.LOG_LEVEL,
    metricsToken: environment.METRICS_TOKEN,
  };
}
