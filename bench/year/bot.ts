import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { environment } from '../../src/config/env.ts';

/** The bot as it is served, but that it need not spare Teams: a year's messages would take a week. */
const app = await startApp(readConfig(environment()), { pace: { perSecond: 10_000, perConversation: [] } });
process.once('SIGTERM', () => void app.stop());
