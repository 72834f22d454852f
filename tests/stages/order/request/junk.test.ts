import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { lintCard } from '../../../support/lint-card.ts';
import { NOW, anArea } from '../../../support/order-builder.ts';
import { goodInputs } from '../support/order-world.ts';
import { orderForm } from '../../../../src/stages/order/form/order-form.card.ts';
import { keptFields } from '../../../../src/model/fields/read-field.ts';
import { FIELD_NAMES, fieldsOf } from '../../../../src/model/fields/fields.ts';
import { readRequest } from '../../../../src/stages/order/request/read-request.ts';

const area = anArea();
const facts = { area, now: NOW, bank: new Set<string>() };
const names = fc.constantFrom(
  ...FIELD_NAMES,
  'window1Date',
  'window1From',
  'window3To',
  'window9Date',
  'draft',
  '__proto__',
  'constructor',
);
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '2026-12-10',
    '2026-02-31',
    '13:00',
    '99:99',
    'client',
    'none',
    '4',
    '-1',
    '1e9',
    'NaN',
    '👩‍👩‍👧',
    ',',
    ',,,',
    'mon,sun',
    'x'.repeat(10_000),
    '{{',
    '\u0000',
  ),
);
const junk = fc.oneof({ weight: 8, arbitrary: words }, fc.anything());
const forms = fc.dictionary(names, junk, { maxKeys: 20 });

describe('any order form at all', () => {
  it('Any order form at all is read without throwing, and its faults can be shown on a card that fits', () => {
    fc.assert(
      fc.property(forms, fc.boolean(), (inputs, isNearlyGood) => {
        const fields = fieldsOf(isNearlyGood ? { ...goodInputs(), ...inputs } : inputs);
        const reading = readRequest(fields, facts);
        if (reading.ok) return;
        expect(reading.faults.size).toBeGreaterThan(0);
        const state = {
          language: 'fi',
          area,
          today: '2026-12-01',
          fields: keptFields(fields, reading.faults),
          faults: reading.faults,
          excludedNames: new Map(),
        } as const;
        expect(lintCard(orderForm(state, 'draft', 'faulty'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('Any order form at all places only wishes that lie ahead and hold the whole meeting', () => {
    const dates = fc.constantFrom(
      '2026-11-30',
      '2026-12-01',
      '2026-12-04',
      '2026-12-06',
      '2026-12-24',
      '2027-01-20',
      '2027-03-01',
      '',
    );
    const clocks = fc.constantFrom('', '00:00', '07:45', '12:00', '16:00', '21:30', '23:59');
    const times = fc.record({
      earliestDate: dates,
      latestDate: dates,
      timeFrom: clocks,
      timeTo: clocks,
      window1Date: dates,
      window1From: clocks,
      durationMinutes: fc.constantFrom('', '90', '240'),
    });
    fc.assert(
      fc.property(times, (inputs) => {
        const reading = readRequest(fieldsOf(goodInputs(inputs)), facts);
        if (!reading.ok) return;
        const { windows, durationMinutes } = reading.request;
        expect(windows.length).toBeGreaterThan(0);
        expect(windows.length).toBeLessThanOrEqual(62);
        for (const { date, from, to } of windows) {
          expect(date >= '2026-12-01').toBe(true);
          expect(minutes(to) - minutes(from)).toBeGreaterThanOrEqual(durationMinutes);
        }
      }),
    );
  });
});

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
