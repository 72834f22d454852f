import type { Server } from 'node:http';
import { databaseHealth, type Database } from './adapters/prisma/database/database.ts';
import type { Traces } from './adapters/system/traces.ts';
import type { Health } from './adapters/web/operation/operator-routes.ts';
import type { Config } from './config/config.ts';
import type { Log } from './ports/log.ts';
import type { OrderReader } from './ports/order-reader.ts';
import { noSpans } from './ports/spans.ts';
import { grammarReader } from './reading/grammar-reader.ts';
import type { LoginsStanding } from './runtime/logins.ts';
import type { Worker } from './runtime/working/worker.ts';
import { readerWith } from './stages/order/talking/second-opinion.port.ts';

/** The packages of OpenTelemetry are loaded only where somebody collects what they tell. */
export async function tracesOf({ hasTraces }: Config): Promise<Traces> {
  if (hasTraces !== true) return { ...noSpans, stop: async () => undefined };
  const { openTelemetry } = await import('./adapters/system/traces.ts');
  return openTelemetry();
}

/** The model's SDK is loaded only where there is a model. */
export async function readerOf({ model }: Config, log: Log): Promise<OrderReader> {
  if (model === undefined) return grammarReader;
  const { modelReader } = await import('./adapters/model/model-reader.ts');
  return readerWith(grammarReader, modelReader(model), log);
}

/** Ready to take turns and to do work? */
export async function stateOf(database: Database, work: Worker, logins: LoginsStanding): Promise<Health> {
  const { answers, isMigrated } = await databaseHealth(database);
  const checks = { database: answers, migrations: isMigrated, worker: work.isRunning(), ...logins };
  return { isReady: Object.values(checks).every(Boolean), checks };
}

/** Where it listens. */
export function originOf(server: Server, config: Config): string {
  const address = server.address();
  const host = config.host === '0.0.0.0' ? 'localhost' : config.host;
  return `http://${host}:${typeof address === 'string' ? config.port : (address?.port ?? config.port)}`;
}
