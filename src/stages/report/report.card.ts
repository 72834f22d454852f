import {
  card,
  choiceInput,
  dateInput,
  execute,
  facts,
  heading,
  subtle,
  text,
  unfold,
  type Card,
  type CardElement,
} from '../../kernel/card/card.ts';
import { fitting } from '../../kernel/card/fitting.ts';
import { type Language, nameIn } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import { nameOf } from '../../model/area/naming.ts';
import type { TargetId } from '../../model/area/targets.ts';
import type { Cell } from '../../model/feedback/safe-cell.ts';
import type { Shown } from '../../runtime/handlers.ts';
import { chartsOf, tableOf, type Charts } from './charts.card.ts';
import { cellInWords, periodInWords, publishedInWords } from './figures/cell.ts';
import type { Figures } from './figures/figures.ts';
import type { ReportItem } from './published/items.ts';
import { aimInWords, summaryOf } from './summary/summary.ts';
import { keyOf, type ReportTable } from './tables/table.ts';
import { tablesOf } from './tables/tables.ts';
import { texts, type TableId } from './texts.ts';

export interface ReportView {
  readonly area: Area;
  /** The areas that this coordinator may look at. */
  readonly areas: readonly Area[];
  readonly language: Language;
  /** The key of the one table that was asked for. */
  readonly table?: string | undefined;
  /** What was wrong with the dates that were asked for. */
  readonly fault?: string | undefined;
  /** It came by itself: with the summary in words above; after a half-year with more tables. */
  readonly sent?: 'short' | 'full' | undefined;
}

/** What the report of a half-year has beside the charts, as far as there is room. */
const TOLD_IN_FULL: readonly TableId[] = ['capacity', 'response', 'durations'];

/**
 * Key figures and two charts, or one table: a choice of all of them leads to the rest. What comes by itself tells in words instead, and
 * more of it after a half-year.
 */
export function reportCard(figures: Figures, view: ReportView): Shown {
  const tables = tablesOf(figures, view.area, view.language).filter(({ rows }) => rows.length > 0);
  const chosen = tables.filter((one) => keyOf(one) === view.table);
  const more = view.sent === 'full' ? TOLD_IN_FULL.flatMap((id) => tables.filter((one) => one.id === id)) : [];
  const parts = (longest: number): Parts => ({
    tables,
    told: more.slice(0, longest),
    charts: chartsOf(tables, view.language),
  });
  const drawn =
    chosen.length > 0
      ? drawnReport(figures, view, { tables, told: chosen })
      : fitting((longest) => drawnReport(figures, view, parts(longest)), [3, 2, 1, 0]);
  return { summary: texts[view.language].summary, card: drawn };
}

/** What a card of the report is made of. */
interface Parts {
  /** What may be asked for. */
  readonly tables: readonly ReportTable[];
  readonly told: readonly ReportTable[];
  /** Of the short report, with the figures in words. */
  readonly charts?: Charts;
}

function drawnReport(figures: Figures, view: ReportView, { tables, told, charts }: Parts): Card {
  const { area, language } = view;
  const t = texts[language];
  return card({
    language,
    title: t.title(nameIn(area.name, language)),
    summary: periodInWords(figures, area, language),
    body: [
      ...(view.fault === undefined ? [] : [text(view.fault, { color: 'attention', weight: 'bolder' })]),
      ...(charts === undefined ? [] : [...shortly(figures, view), ...charts.elements]),
      ...told.flatMap((one) => tableOf(one, figures, language)),
      subtle(publishedInWords(figures, language)),
      subtle(t.smallGroups(figures.smallestGroup)),
      ...askedInputs(figures, view, tables),
    ],
    actions: [
      execute({ title: t.inputs.show, verb: 'desk.report', style: 'positive' }),
      ...(charts === undefined || charts.folded.length === 0 ? [] : [unfold(t.inputs.inTables, ...charts.folded)]),
      execute({ title: t.inputs.board, verb: 'desk.board', associatedInputs: 'none' }),
    ],
    isWide: true,
  });
}

function shortly(figures: Figures, view: ReportView): readonly CardElement[] {
  if (view.sent !== undefined) return summaryIn(figures, view);
  return [heading(texts[view.language].keyFigures), facts(keyFigures(figures, view))];
}

function summaryIn(figures: Figures, { area, language }: ReportView): readonly CardElement[] {
  const { title, paragraphs, remarksTitle, remarks } = summaryOf(figures, area, language);
  const lines = remarks.length === 0 ? [] : [heading(remarksTitle), ...remarks.map((one) => text(one))];
  return [heading(title), ...paragraphs.map((one) => text(one)), ...lines];
}

function keyFigures(figures: Figures, { area, language }: ReportView): readonly (readonly [string, string])[] {
  const t = texts[language];
  const { demand, flow, meetings, quality, smallestGroup, targets } = figures;
  const say = (cell: Cell): string => cellInWords(cell, smallestGroup, language);
  const meanOf = (item: ReportItem): Cell => quality.items.find((one) => one.item === item)?.all.mean;
  const aimed = (id: TargetId, cell: Cell): readonly [string, string] => {
    const target = targets.find((one) => one.id === id)?.target;
    return [t.key[id], target === undefined ? say(cell) : `${say(cell)}, ${aimInWords(id, target, language)}`];
  };
  const silent = demand.silentSectors.map((id) => nameOf(area.sectors, id, language)).join(', ');
  return [
    [t.key.orders, say(demand.orders)],
    [t.key.held, say(meetings.held)],
    [t.key.unfilled, say(flow.unfilled)],
    aimed('staffedDays', flow.toStaffed.medianDays),
    aimed('responseRate', quality.responseRate),
    aimed('useful', meanOf('useful')),
    aimed('heard', meanOf('heard')),
    ...(silent === '' ? [] : [[t.key.silent, silent] as const]),
  ];
}

/** Which table, of which area and days. */
function askedInputs({ period }: Figures, view: ReportView, tables: readonly ReportTable[]): readonly CardElement[] {
  const { area, areas, language } = view;
  const { inputs } = texts[language];
  const all = [{ title: inputs.shortly, value: 'short' }, ...tables.map((one) => ({ title: one.title, value: keyOf(one) }))];
  const value = tables.some((one) => keyOf(one) === view.table) ? view.table : 'short';
  const choices = areas.map(({ id, name }) => ({ title: nameIn(name, language), value: id }));
  return [
    choiceInput({ id: 'table', label: inputs.table, choices: all, value, style: 'compact' }),
    ...(areas.length > 1
      ? [choiceInput({ id: 'area', label: inputs.area, choices, value: area.id, style: 'compact' as const })]
      : []),
    dateInput({ id: 'from', label: inputs.from, value: period.from }),
    dateInput({ id: 'to', label: inputs.to, value: period.to }),
  ];
}
