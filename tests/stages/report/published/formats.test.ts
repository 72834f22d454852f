import { describe, expect, it } from 'vitest';
import readXlsx from 'read-excel-file/node';
import { addMonths } from '../../../../src/kernel/time/calendar-date.ts';
import { instantOf } from '../../../../src/kernel/time/zone.ts';
import type { Area } from '../../../../src/model/area/area.ts';
import { daysOf } from '../../../../src/model/feedback/fixed-period.ts';
import { periodInWords } from '../../../../src/stages/report/figures/cell.ts';
import { figures, type Figures } from '../../../../src/stages/report/figures/figures.ts';
import { joined, publishedTogether } from '../../../../src/stages/report/figures/joined-areas.ts';
import { publishEnded } from '../../../../src/stages/report/published/publish.port.ts';
import { reportCard } from '../../../../src/stages/report/report.card.ts';
import { exportReport } from '../../../../src/stages/report/tables/export.ts';
import { keyOf } from '../../../../src/stages/report/tables/table.ts';
import { tablesOf } from '../../../../src/stages/report/tables/tables.ts';
import { anArea } from '../../../support/order-builder.ts';
import { facts } from '../support.ts';
import { narrowed } from './attacker.ts';
import { feedbackStores, OPINIONS, periodsOf, yearOfFeedback, type ReleasedSheet } from './feedback-year.ts';
import { distinct, partsOf, readIn } from './reading.ts';

const YEAR = 2026;

/** One has many orders and the other few: what both have together, less what the one has, is what the few have said. */
const AREAS: readonly (readonly [Area, readonly ReleasedSheet[]])[] = (
  [
    ['pohjoinen', 48],
    ['etelä', 16],
  ] as const
).map(([id, orders]) => [anArea({ id, name: { fi: id } }), yearOfFeedback(YEAR, orders, OPINIONS['usual'] ?? (() => 8), orders)]);

interface Told {
  readonly area: Area;
  readonly of: readonly string[];
  readonly report: Figures;
}

/** The report of every fixed period, of each area and of both as one, as of each quarter's end. */
async function allReports(): Promise<readonly Told[]> {
  let now = 0;
  const startOf = (months: number): number => instantOf(addMonths(`${YEAR}-01-05`, months), '12:00', 'Europe/Helsinki');
  const isOver = (period: string): boolean => instantOf(daysOf(period).to, '12:00', 'Europe/Helsinki') < now;
  const stores = AREAS.map(([{ id }, sheets]) => feedbackStores(id, () => sheets.filter(({ period }) => isOver(period))));
  const told: Told[] = [];
  for (const months of [3, 6, 9, 12]) {
    now = startOf(months);
    const published = await Promise.all(AREAS.map(([area], i) => publishEnded(stores[i]!, area, now)));
    for (const chosen of [[0], [1], [0, 1]])
      for (const period of periodsOf(YEAR)) {
        const areas = chosen.map((i) => AREAS[i]![0]);
        const publications = publishedTogether(
          chosen.flatMap((i) => published[i]!),
          now,
        );
        const area = joined(areas);
        const report = figures(
          facts({ history: [], bank: [], area, areas, publications, period: { ...daysOf(period), asOf: now } }),
        );
        told.push({ area, of: areas.map(({ id }) => id), report });
      }
  }
  return told;
}

/** Numbers as a reader sees them, with a decimal point. */
function numbersIn(words: string): readonly string[] {
  return (words.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => String(Number(one.replace(',', '.'))));
}

/** What a card says; not how it is drawn. */
function wordsOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return '';
  return Object.entries(part)
    .map(([name, one]) => (typeof one === 'string' && ['text', 'title', 'value', 'label'].includes(name) ? one : wordsOf(one)))
    .join('\n');
}

describe('Somebody who asks for each area and for both together', () => {
  it('Somebody who asks for each area and for both together, in every period, learns nothing of anybody', async () => {
    const reports = await allReports();
    for (const [item, greatest] of [
      ['useful', 10],
      ['worry_now', 10],
      ['i_done:all', 1],
    ] as const) {
      const survey = greatest === 1 ? 'impact' : 'meeting';
      const parts = AREAS.flatMap(([{ id: area }, sheets]) =>
        partsOf(sheets, item.split(':')[0] ?? '').map((part) => ({ ...part, area, id: `${area}/${part.id}` })),
      ).filter((part) => part.survey === survey);
      const read = reports.flatMap(({ of, report }) =>
        readIn(
          report,
          item,
          parts.filter(({ area }) => of.includes(area)),
        ),
      );
      expect(read.length).toBeGreaterThan(20);
      expect(narrowed(new Map(parts.map(({ id, n }) => [id, n])), distinct(read), greatest)).toEqual([]);
    }
  });

  it('The page, the workbook, the list and the cards tell no number that the machine-readable form does not', async () => {
    const wholeYears = (await allReports()).filter(({ report }) => report.quality.periods[0] === String(YEAR));
    expect(wholeYears).toHaveLength(3);
    for (const { area, report } of wholeYears) {
      const [json, csv, html, xlsx] = await Promise.all(
        (['json', 'csv', 'html', 'xlsx'] as const).map((format) => exportReport(format, report, area, 'fi')),
      );
      const card = (more: { readonly table?: string; readonly sent?: 'full' }) =>
        reportCard(report, { area, areas: [area], language: 'fi', ...more }).card;
      const cards = [card({}), card({ sent: 'full' }), ...tablesOf(report, area, 'fi').map((one) => card({ table: keyOf(one) }))];
      const known = new Set(numbersIn(`${String(json)} ${periodInWords(report, area, 'fi')}`));
      const page = String(html)
        .slice(String(html).indexOf('<main>'))
        .replaceAll(/<svg.*?<\/svg>/gs, '')
        .replaceAll(/<[^>]*>/g, ' ');
      const sheets = (await readXlsx(Buffer.from(xlsx as Uint8Array))).flatMap(({ data }) => data.flat()).join('\n');
      for (const form of [String(csv), page, sheets, wordsOf(cards)])
        expect(numbersIn(form).filter((one) => !known.has(one))).toEqual([]);
    }
  });
});
