import { expect, it } from 'vitest';
import { isSecretView, VIEWS } from '../../src/model/planned/views.ts';
import { noteOutcome } from '../../src/runtime/delivery/outcome-line.ts';
import type { World } from '../../src/runtime/world.ts';
import { noTally } from '../../src/ports/tally.ts';

it('How a message stands is a line without its reader, and of a survey’s messages there is neither line nor count', () => {
  const noted: unknown[] = [];
  const log = { info: (fields: unknown) => void noted.push(fields) };
  const world = { log, tally: { ...noTally, delivered: (outcome: string) => void noted.push(outcome) } } as unknown as World;
  noteOutcome({ world, key: 'VP-2026-0001/order.status/aino-1' }, 'posted');
  noteOutcome({ world, key: 'digest/itaraja/aino-1' }, 'blocked');
  expect(noted).toEqual([
    { order: 'VP-2026-0001', message: 'order.status', outcome: 'posted' },
    'posted',
    { message: 'of-no-order', outcome: 'blocked' },
    'blocked',
  ]);
  noted.length = 0;
  const secret = Object.keys(VIEWS).filter(isSecretView);
  expect(secret).not.toEqual([]);
  for (const view of secret) noteOutcome({ world, key: `VP-2026-0001/${view}/aino-1` }, 'posted');
  expect(noted).toEqual([]);
});
