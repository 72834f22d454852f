import { describe, expect, it } from 'vitest';
import readXlsx from 'read-excel-file/node';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { modelTexts } from '../../../src/model/area/naming.ts';
import { exportReport } from '../../../src/stages/report/tables/export.ts';
import { HIDDEN } from '../../../src/model/feedback/safe-cell.ts';
import { figures } from '../../../src/stages/report/figures/figures.ts';
import { reportCard } from '../../../src/stages/report/report.card.ts';
import { periodToSend } from '../../../src/stages/report/send.job.ts';
import type { Chart } from '../../../src/kernel/card/parts.ts';
import { aimInWords, summaryTexts } from '../../../src/stages/report/summary/summary.ts';
import { tablesOf } from '../../../src/stages/report/tables/tables.ts';
import { texts } from '../../../src/stages/report/texts.ts';
import { lintCard } from '../../support/lint-card.ts';
import { anArea } from '../../support/order-builder.ts';
import { aPublication, aTurnout, BLOCKS, facts } from './support.ts';

const targets = {
  responseRate: { target: 60, benchmark: { value: 45, source: { fi: 'Kysely 2025', sv: 'Enkät 2025', en: 'Survey 2025' } } },
  useful: { target: 7 },
};
const area = anArea({ targets, name: { fi: 'Itäraja <&>', sv: 'Östra gränsen', en: 'East' } });
const publications = [aPublication({ content: { blocks: BLOCKS, turnouts: [aTurnout()] } })];
const halves = ['2024H1', '2024H2', '2025H1', '2025H2', '2026H1', '2026H2'].map((half) => ({ half, placed: 41, held: 33 }));
const report = figures(facts({ area, publications, halves }));

describe.each(LANGUAGES)('the report in %s', (language) => {
  const shown = reportCard(report, { area, areas: [area], language });

  it('Is a sound card with the key figures, a chart with its table, and inputs for another period', () => {
    expect(lintCard(shown.card)).toEqual([]);
    const words = JSON.stringify(shown.card);
    expect(words).toContain(`50, ${aimInWords('responseRate', 60, language)}`);
    expect(words.match(/"Chart\./g)).toHaveLength(2);
    const charts = shown.card.body.filter((one) => one.type.startsWith('Chart.'));
    const folded = shown.card.body.flatMap((one) =>
      one.type === 'Container' ? one.items.filter(({ type }) => type === 'Table') : [],
    );
    expect(folded).toEqual(charts.map((one) => (one as Chart).fallback.items[1]));
    expect(words).toContain('"id":"from"');
    expect(words).not.toContain('undefined');
  });

  it('Hides small groups in words and names nobody', () => {
    const words = JSON.stringify(tablesOf(report, area, language));
    expect(words).toContain(HIDDEN);
    expect(JSON.stringify(shown.card)).toContain('7–12/2026');
    for (const secret of ['Kaisa', 'Olli', 'consultant-1']) expect(words).not.toContain(secret);
  });

  it('Tells bands, bounds and the published period in words in every format', async () => {
    const [csv, html, xlsx] = await Promise.all(
      (['csv', 'html', 'xlsx'] as const).map((format) => exportReport(format, report, area, language)),
    );
    const sheets = JSON.stringify(await readXlsx(Buffer.from(xlsx as Uint8Array)));
    for (const words of [String(csv), String(html), sheets])
      for (const told of ['5–9', modelTexts[language].everyday.orMore('8'), texts[language].published('7–12/2026')])
        expect(words).toContain(told);
  });

  it('Has the same tables in every format', async () => {
    const tables = tablesOf(report, area, language).filter(({ rows }) => rows.length > 0);
    const [csv, html, json] = await Promise.all(
      (['csv', 'html', 'json'] as const).map((format) => exportReport(format, report, area, language)),
    );
    for (const { title, definition } of tables) {
      expect(csv).toContain(title);
      expect(html).toContain(definition.replaceAll('"', '&quot;'));
    }
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toContain('<&>');
    expect(JSON.parse(String(json))).toMatchObject({ area: 'itaraja', smallestGroup: 5 });
  });

  it('Holds no formula in any cell of its CSV, whatever the area file says', async () => {
    const hostile = { ...area, name: { fi: '=cmd|x' }, units: area.units.map((unit) => ({ ...unit, name: { fi: '@SUM(1)' } })) };
    const csv = String(await exportReport('csv', report, hostile, language));
    const texts = csv.split(/;|\r\n/).filter((cell) => !/^-?[\d.,]+$/.test(cell));
    expect(texts.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('Is a workbook with the summary, a sheet for each part and the definitions', async () => {
    const file = await exportReport('xlsx', report, area, language);
    const sheets = await readXlsx(Buffer.from(file as Uint8Array));
    const { sections, definitionsSheet, tables } = texts[language];
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      summaryTexts[language].title,
      ...Object.values(sections),
      definitionsSheet,
    ]);
    const rowOf = (name: string, head: string) =>
      sheets.find(({ sheet }) => sheet === name)?.data.find(([first]) => first === head);
    expect(rowOf(sections.targets, texts[language].key.responseRate)?.slice(1)).toEqual([50, null, 60, 45]);
    expect(JSON.stringify(sheets[1]?.data)).toContain(tables.orders.title);
    expect(JSON.stringify(sheets.at(-1)?.data)).toContain(tables.orders.definition);
  });
});

describe.each(LANGUAGES)('the report that comes by itself in %s', (language) => {
  it('Has the summary in words, and after a half-year more tables', () => {
    const [short, full] = (['short', 'full'] as const).map(
      (sent) => reportCard(report, { area, areas: [area], language, sent }).card,
    );
    for (const one of [short, full]) expect(lintCard(one!)).toEqual([]);
    expect(JSON.stringify(short)).toContain(summaryTexts[language].title);
    const title = texts[language].tables.capacity.title;
    expect([JSON.stringify(short).includes(`"text":"${title}"`), JSON.stringify(full).includes(`"text":"${title}"`)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the day of the report', () => {
  const sentOn = (reportWorkingDay: number, ...days: readonly string[]) =>
    days.map((day) => periodToSend(anArea({ policy: { ...area.policy, reportWorkingDay } }), day));

  it('The day of the report is the first working day after a quarter, or within two weeks of it, and the half-year comes instead of the second', () => {
    const days = ['2026-10-01', '2026-10-15', '2026-10-16', '2027-01-01', '2027-01-04', '2027-04-01', '2026-07-01', '2026-11-30'];
    expect(sentOn(1, ...days)).toEqual([...['2026Q3', '2026Q3', undefined, undefined, '2026H2', '2027Q1', '2026H1', undefined]]);
  });

  it('The day of the report is the working day that the policy names, and none where it comes only by asking', () => {
    expect(sentOn(5, '2026-10-06', '2026-10-07')).toEqual([undefined, '2026Q3']);
    expect(sentOn(0, '2026-10-01', '2026-10-02')).toEqual([undefined, undefined]);
  });
});

describe('a report over a choice of areas', () => {
  it('A report over a choice of areas asks which one, and says what was wrong with the dates', () => {
    const other = anArea({ id: 'toinen' });
    const shown = reportCard(report, { area, areas: [area, other], language: 'fi', fault: texts.fi.refusals['not-a-date'] });
    expect(lintCard(shown.card)).toEqual([]);
    expect(JSON.stringify(shown.card)).toContain('"id":"area"');
    expect(JSON.stringify(shown.card)).toContain(texts.fi.refusals['not-a-date']);
  });
});
