import { defineConfig } from 'prisma/config';

// The command line insists on a downloaded schema engine even where it needs none. Any program that exists will do for `generate`;
// migrations are applied by the same engine as WebAssembly (src/adapters/prisma/schema-engine.ts).
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
