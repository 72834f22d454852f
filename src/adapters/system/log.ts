import { pino } from 'pino';
import type { Log } from '../../ports/log.ts';

/**
 * One JSON line an entry, to standard output. Fields that might ever carry something personal are cut, whoever passes them, and
 * values that are no plain code, number, address or id.
 */
export function systemLog(level: string): Log {
  return pino({
    level,
    base: null,
    formatters: { log: (fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)])) },
    redact: {
      paths: ['name', 'email', 'phone', 'text', 'note', 'password', 'token', 'authorization', '*.name', '*.email', '*.token'],
      remove: true,
    },
  });
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return PLAIN.test(value) ? value : 'unreadable';
  return Array.isArray(value) ? value.map(plain) : value;
}

/** Codes, kinds, order numbers, ids of areas and the bot's own address. */
const PLAIN = /^[\w.:/[\]-]{1,200}$/;
