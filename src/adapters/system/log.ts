import { pino } from 'pino';
import type { Log } from '../../ports/log.ts';

/** One JSON line an entry, to standard output. Fields that might ever carry something personal are cut, whoever passes them. */
export function systemLog(level: string): Log {
  return pino({
    level,
    base: null,
    redact: {
      paths: ['name', 'email', 'phone', 'text', 'note', 'password', 'token', 'authorization', '*.name', '*.email', '*.token'],
      remove: true,
    },
  });
}
