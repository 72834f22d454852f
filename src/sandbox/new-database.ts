import { mkdir } from 'node:fs/promises';
import { completeFolder } from '../adapters/prisma/database/embedded-database.ts';

// A process of its own, so that the bot can be loaded meanwhile.
const [, , dataDir = ''] = process.argv;
await mkdir(dataDir, { recursive: true });
await completeFolder(dataDir);
