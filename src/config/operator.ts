import { loadAreas, type LoadedAreas } from './area-file.ts';
import { ConfigFaults, variableFaults } from './config.ts';
import { environmentSchema } from './env.ts';
import { keysOf } from './secrets.ts';

/** What the operator's commands need to find the database. */
export interface DatabaseSettings {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly feedbackKey?: string | undefined;
  readonly auditKey?: string | undefined;
  readonly auditKeysBefore?: readonly string[] | undefined;
}

/** Reads only the variables of the database; in production one of them must be given. Throws `ConfigFaults`. */
export function readDatabaseSettings(variables: Readonly<Record<string, string>>): DatabaseSettings {
  const result = environmentSchema
    .pick({ MODE: true, DATABASE_URL: true, DATA_DIR: true, FEEDBACK_KEY: true, AUDIT_KEY: true, AUDIT_KEYS_BEFORE: true })
    .safeParse(variables);
  const unnamed = variables['MODE'] !== 'development' && !isDatabaseGiven(variables) ? [UNNAMED] : [];
  const faults = [...(result.success ? [] : variableFaults(result.error, variables)), ...unnamed];
  if (!result.success || faults.length > 0) throw new ConfigFaults(faults);
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = result.data;
  return { databaseUrl, dataDir, ...keysOf(result.data) };
}

/** A command without the service's environment would otherwise make itself an empty database, and answer from it. */
const UNNAMED =
  'DATABASE_URL, DATA_DIR: both are missing (required: the same as those of `npm run serve`, so that it is the same database; with MODE=development the default is .data)';

export function isDatabaseGiven(variables: Readonly<Record<string, string>>): boolean {
  return variables['DATABASE_URL'] !== undefined || variables['DATA_DIR'] !== undefined;
}

/** The areas of AREA_FILE, or undefined when it is not set. Throws `ConfigFaults`. */
export function readAreasIfSet(variables: Readonly<Record<string, string>>): Omit<LoadedAreas, 'faults'> | undefined {
  const path = variables['AREA_FILE'];
  if (path === undefined) return undefined;
  const { faults, ...loaded } = loadAreas(path);
  if (faults.length > 0) throw new ConfigFaults(faults);
  return loaded;
}

/** What the app package is made of, where it is set. Throws `ConfigFaults`. */
export function readPackageSettings(variables: Readonly<Record<string, string>>): {
  readonly botId?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly tabClientId?: string | undefined;
} {
  const result = environmentSchema.pick({ BOT_ID: true, PUBLIC_URL: true, TAB_CLIENT_ID: true }).safeParse(variables);
  if (!result.success) throw new ConfigFaults(variableFaults(result.error, variables));
  const { BOT_ID: botId, PUBLIC_URL: publicUrl, TAB_CLIENT_ID: tabClientId } = result.data;
  return { botId, publicUrl, tabClientId };
}
