import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Prisma's own schema engine as WebAssembly, which tells what schema.prisma describes: the same that `prisma migrate` downloads as a
 * program, in the version of this Prisma.
 * The package expects a bundler to link its wasm; in Node it is linked here by hand.
 */
export async function startSchemaEngine(factory: SqlMigrationAwareDriverAdapterFactory, schema?: string): Promise<SchemaEngine> {
  await link();
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [['schema.prisma', schema]];
  return engineModule.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}

let linked: Promise<void> | undefined;

function link(): Promise<void> {
  linked ??= linkWasm();
  return linked;
}

async function linkWasm(): Promise<void> {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(glue), 'schema_engine_bg.wasm'));
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WasmRuntime };
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': withoutLingering(engineModule) });
  const glueModule = engineModule as unknown as { readonly __wbg_set_wasm: (exports: WasmExports) => void };
  glueModule.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
}

/** The engine leaves a timer of ten seconds behind, which would keep a command from ending when its work is done. */
function withoutLingering(glue: object): object {
  const timers = Object.entries(glue).filter(([name]) => name.startsWith('__wbg_setTimeout')) as [string, SetTimeout][];
  return {
    ...glue,
    ...Object.fromEntries(timers.map(([name, set]) => [name, (...how: Parameters<SetTimeout>) => set(...how).unref()])),
  };
}

type SetTimeout = (work: () => void, milliseconds: number) => NodeJS.Timeout;

/** The part of the platform's WebAssembly that is used here; Node's own types do not have it. */
interface WasmRuntime {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: WasmExports } }>;
}

interface WasmExports {
  readonly __wbindgen_start?: () => void;
}
