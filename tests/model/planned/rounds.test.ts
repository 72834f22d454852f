import { describe, expect, it } from 'vitest';
import { HOUR, parseInstant } from '../../../src/kernel/time/instant.ts';
import { nextRound, ROUND_NAMES } from '../../../src/model/planned/rounds.ts';
import { DEFAULT_POLICY } from '../../../src/model/area/policy.ts';
import { anArea } from '../../support/order-builder.ts';

const area = anArea();
const at = (iso: string): number => parseInstant(iso) ?? Number.NaN;

describe('the morning’s round', () => {
  const next = (iso: string, where = area) => nextRound('desk.digest', where, at(iso));

  it('The morning’s round comes at the end of the quiet hours, today if that is still ahead', () => {
    expect(next('2026-12-01T05:00:00+02:00').due).toBe(at('2026-12-01T08:00:00+02:00'));
    expect(next('2026-12-01T08:00:00+02:00').due).toBe(at('2026-12-02T08:00:00+02:00'));
    const late = anArea({ policy: { ...DEFAULT_POLICY, quietHours: '17:00-09:30' } });
    expect(next('2026-12-01T05:00:00+02:00', late).due).toBe(at('2026-12-01T09:30:00+02:00'));
    const never = anArea({ policy: { ...DEFAULT_POLICY, quietHours: '' } });
    expect(next('2026-12-01T05:00:00+02:00', never).due).toBe(at('2026-12-01T08:00:00+02:00'));
  });

  it('The morning’s round passes weekends, public holidays and the area’s own days off', () => {
    expect(next('2026-12-04T09:00:00+02:00').needs).toEqual({ area: 'itaraja', day: '2026-12-07' });
    expect(next('2026-12-23T09:00:00+02:00').needs).toEqual({ area: 'itaraja', day: '2026-12-28' });
    const closed = anArea({ holidays: ['2026-12-28'] });
    expect(next('2026-12-23T09:00:00+02:00', closed).needs).toEqual({ area: 'itaraja', day: '2026-12-29' });
  });

  it('The morning’s round keeps its wall time over the change of the clock', () => {
    const before = next('2026-03-27T07:00:00+02:00').due;
    const after = next('2026-03-27T08:00:00+02:00').due;
    expect(after - before).toBe(3 * 24 * HOUR - HOUR);
  });
});

it('Gives a day of an area one key, whenever and by whomever it is planned', () => {
  for (const name of ROUND_NAMES) {
    const [early, late] = ['2026-12-01T09:00:00+02:00', '2026-12-01T23:59:00+02:00'].map((iso) => nextRound(name, area, at(iso)));
    expect(early).toEqual(late);
    expect(nextRound(name, anArea({ id: 'muu' }), at('2026-12-01T09:00:00+02:00')).key).not.toBe(early?.key);
  }
});
