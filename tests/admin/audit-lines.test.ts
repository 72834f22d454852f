import { expect, it } from 'vitest';
import { auditLines } from '../../src/admin/audit-commands.ts';
import { HOUR } from '../../src/kernel/time/instant.ts';

const changed = { order: 'VP-2026-0001', no: 4, fault: 'changed' } as const;

it('The audit says of an hour that was stored in another time zone that it is one, and which command helps', () => {
  const lines = auditLines([changed, { ...changed, no: 2, shiftMs: -1.5 * HOUR }, { ...changed, no: 3, shiftMs: 2 * HOUR }]);
  expect(lines.slice(0, 3)).toEqual([
    'VP-2026-0001: event 4 is changed',
    'VP-2026-0001: event 2 is changed: it fits to a time 1.5 hours earlier',
    'VP-2026-0001: event 3 is changed: it fits to a time 2 hours later',
  ]);
  expect(lines[3]).toMatch(/repair-hours --zone/u);
  expect(auditLines([changed])).toEqual(['VP-2026-0001: event 4 is changed']);
});
