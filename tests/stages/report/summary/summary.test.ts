import { describe, expect, it } from 'vitest';
import { figures, type Figures } from '../../../../src/stages/report/figures/figures.ts';
import { remarks } from '../../../../src/stages/report/summary/remarks.ts';
import { summaryOf } from '../../../../src/stages/report/summary/summary.ts';
import { anArea, anOrder, NOW } from '../../../support/order-builder.ts';
import { facts, numbered, story } from '../support.ts';

const HALF_YEAR_AGO = Date.UTC(2026, 4, 4);

/** So many orders now and in the half-year before. */
function ordered(now: number, before: number): Figures {
  const orders = (n: number, from: number, at: number) =>
    Array.from({ length: n }, (_, i) => story(anOrder({ number: numbered(from + i) }), at)).flat();
  return figures(facts({ history: [...orders(now, 1, NOW), ...orders(before, 1000, HALF_YEAR_AGO)], bank: [] }));
}

describe('the summary', () => {
  it('The summary tells the figures in words, with the half-year before in brackets', () => {
    const { paragraphs } = summaryOf(ordered(41, 33), anArea(), 'fi');
    expect(paragraphs.slice(0, 2)).toEqual([
      'Suluissa edellinen puolivuosi.',
      'Tilauksia 41 (33), niistä kiireellisiä 0 (0). Tilaavia yksiköitä 1 (1), niistä uusia 1 (1). Näiltä toimialoilta ei tilattu: Koulutus.',
    ]);
    expect(summaryOf(ordered(41, 33), anArea(), 'sv').paragraphs[1]).toContain('Beställningar 41 (33)');
  });

  it('The summary says what is worth acting on, and compares with nothing where nothing was', () => {
    expect(remarks(ordered(41, 33))).toEqual(['more-orders']);
    expect(remarks(ordered(33, 41))).toEqual([]);
    expect(remarks(ordered(30, 41))).toEqual(['fewer-orders']);
    expect(remarks(ordered(12, 10))).toEqual([]);
    expect(remarks(ordered(41, 0))).toEqual([]);
  });
});
