import { DatabaseStartError } from './adapters/prisma/database/database-faults.ts';
import { startApp } from './app.ts';
import { ConfigFaults, readConfig } from './config/config.ts';
import { environment } from './config/env.ts';

/** `npm run serve`: reads the configuration, serves and works until SIGTERM or SIGINT, then drains. */
async function main(): Promise<void> {
  const app = await startApp(readConfig(environment()));
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  await stopped;
  await app.stop();
}

try {
  await main();
} catch (error) {
  if (error instanceof ConfigFaults) process.stderr.write(`${error.faults.join('\n')}\n`);
  else if (error instanceof DatabaseStartError) process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = 1;
}
