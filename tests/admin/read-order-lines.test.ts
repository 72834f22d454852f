import { describe, expect, it } from 'vitest';
import { readOrderLines } from '../../src/admin/read-order-lines.ts';
import { readOrder } from '../../src/reading/grammar-reader.ts';
import { TEST_AREA } from '../reading/area.ts';

describe('read-order', () => {
  it('Read-order answers each line with one line of JSON: intent, fields and guard', async () => {
    const lines = ['ennakointidialogi vk 49', '', 'asiakas 131052-308T'];
    const answers: string[] = [];
    for await (const answer of readOrderLines(lines, (text) =>
      readOrder(text, { area: TEST_AREA, now: Date.parse('2026-11-18T08:00:00Z'), language: 'fi' }),
    ))
      answers.push(answer);
    expect(answers.map((answer) => JSON.parse(answer) as unknown)).toEqual([
      {
        intent: 'order',
        fields: { earliestDate: '2026-11-30', latestDate: '2026-12-04', method: 'anticipation-dialogue' },
        guard: [],
      },
      { intent: 'other', fields: {}, guard: [] },
      { intent: 'guard', fields: {}, guard: ['identity-code'] },
    ]);
  });
});
