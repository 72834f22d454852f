import type { Language } from '../../../src/kernel/language/language.ts';
import { figures } from '../../../src/stages/report/figures/figures.ts';
import { reportCard, type ReportView } from '../../../src/stages/report/report.card.ts';
import { keyOf } from '../../../src/stages/report/tables/table.ts';
import { tablesOf } from '../../../src/stages/report/tables/tables.ts';
import { texts } from '../../../src/stages/report/texts.ts';
import { aPublication, aTurnout, BLOCKS, facts } from '../../stages/report/support.ts';
import { anArea } from '../order-builder.ts';
import { each, given, type Named } from './given.ts';

const SOURCE = { fi: 'Kysely 2025', sv: 'Enkät 2025', en: 'Survey 2025' };
const area = anArea({
  targets: { responseRate: { target: 60, benchmark: { value: 45, source: SOURCE } }, useful: { target: 7 } },
});
const halves = ['2025H1', '2025H2', '2026H1', '2026H2'].map((half) => ({ half, placed: 41, held: 33 }));
const report = figures(
  facts({ area, halves, publications: [aPublication({ content: { blocks: BLOCKS, turnouts: [aTurnout()] } })] }),
);
const nothing = figures(facts({ area, history: [] }));

/** The report of an area: asked for, sent by itself, each of its tables, and of a time without orders. */
export function reportCards(language: Language): Named {
  const view: ReportView = { area, areas: [area, anArea({ id: 'toinen' })], language };
  const show = (more: Partial<ReportView> = {}, of = report) => reportCard(of, { ...view, ...more }).card;
  const tables = tablesOf(report, area, language).filter(({ rows }) => rows.length > 0);
  return given({
    'asked for': show(),
    'of a time without orders': show({}, nothing),
    'faulty dates': show({ fault: texts[language].refusals['ends-before-it-begins'] }),
    'sent after a quarter': show({ sent: 'short' }),
    'sent after a half-year': show({ sent: 'full' }),
    ...each(
      tables.map((one) => keyOf(one)),
      (table) => show({ table }),
      'table',
    ),
  });
}
