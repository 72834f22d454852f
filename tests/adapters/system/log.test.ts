import { afterEach, expect, it } from 'vitest';
import { systemLog } from '../../../src/adapters/system/log.ts';

const write = process.stdout.write.bind(process.stdout);
afterEach(() => {
  process.stdout.write = write;
});

it('The log shows codes and numbers, and nothing that might be a name, an address or free text', () => {
  const lines: string[] = [];
  process.stdout.write = (line: string | Uint8Array): boolean => lines.push(String(line)) > 0;
  const fields = { order: 'VP-2026-0001', status: 503, areas: ['itaraja'], origin: 'http://localhost:3978' };
  systemLog('info').info({ ...fields, code: 'Aino Esimerkki <aino@example.fi>', places: ['Kotikatu 1'], email: 'x' }, 'a line');
  process.stdout.write = write;
  expect(JSON.parse(lines.join(''))).toMatchObject({ ...fields, code: 'unreadable', places: ['unreadable'], msg: 'a line' });
  expect(lines.join('')).not.toMatch(/Aino|Kotikatu|email/u);
});
