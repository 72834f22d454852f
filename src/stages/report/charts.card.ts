import { facts, foldable, heading, subtle, text, type CardElement } from '../../kernel/card/card.ts';
import { groupedBarChart } from '../../kernel/card/chart.ts';
import { table } from '../../kernel/card/card-table.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Cell } from '../../model/feedback/safe-cell.ts';
import { cellInWords } from './figures/cell.ts';
import type { Figures } from './figures/figures.ts';
import type { ReportTable } from './tables/table.ts';
import type { TableId } from './texts.ts';

/** Tables that are drawn too, and how many of their columns: figures of one kind. */
const CHARTED = { ordersByMonth: 1, halves: 2 } as const satisfies Partial<Record<TableId, number>>;

/** A phone has room for no more bars. */
const MOST_BARS = 12;

/** The charts of the card, and the ids of their folded tables. */
export interface Charts {
  readonly elements: readonly CardElement[];
  readonly folded: readonly string[];
}

/**
 * Two charts, each with its figures in a table that opens beneath it, and stands in its place where charts are not shown. A chart is drawn
 * only where every figure is told: one that is left out would look like none.
 */
export function chartsOf(tables: readonly ReportTable[], language: Language): Charts {
  const drawn = Object.entries(CHARTED).flatMap(([id, columns]) => {
    const own = tables.find((one) => one.id === id && one.rows.length > 0 && one.rows.length <= MOST_BARS);
    const isTold = own?.rows.every(({ cells }) => cells.slice(0, columns).every((cell) => typeof cell === 'number'));
    return own !== undefined && isTold === true ? [{ own, columns }] : [];
  });
  return {
    elements: drawn.flatMap(({ own, columns }) => {
      const chart = groupedBarChart(seriesOf(own, columns), language);
      return [chart, foldable(idOf(own), false, chart.fallback.items)];
    }),
    folded: drawn.map(({ own }) => idOf(own)),
  };
}

/** A phone has room for so many columns; a wider table is told row by row. */
const MOST_COLUMNS = 3;

/** A table with its title and what it counts. */
export function tableOf(
  { title, header, rows, definition }: ReportTable,
  { smallestGroup }: Figures,
  language: Language,
): readonly CardElement[] {
  const say = (cell: Cell): string => cellInWords(cell, smallestGroup, language);
  const told =
    header.length > MOST_COLUMNS
      ? rows.flatMap((row) => rowInWords(row, header, say))
      : [
          table(
            header,
            rows.map(({ head, cells }) => [head, ...cells.map(say)]),
          ),
        ];
  return [heading(title), ...told, subtle(definition)];
}

/** What there is none of is left out; where there is nothing, that is said. */
function rowInWords(
  { head, cells }: ReportTable['rows'][number],
  [, ...columns]: readonly string[],
  say: (cell: Cell) => string,
): readonly CardElement[] {
  const pairs = columns.flatMap((column, i) => (cells[i] === undefined ? [] : [[column, say(cells[i])] as const]));
  return [
    text(pairs.length === 0 ? `${head}: ${say(undefined)}` : head, { weight: 'bolder' }),
    ...(pairs.length === 0 ? [] : [facts(pairs)]),
  ];
}

function seriesOf({ title, header, rows }: ReportTable, columns: number): Parameters<typeof groupedBarChart>[0] {
  const [labelHeader = '', ...names] = header;
  const series = names.slice(0, columns).map((name, i) => {
    return { name, values: rows.map(({ cells }) => Number(cells[i])) };
  });
  return { title, labelHeader, labels: rows.map(({ head }) => head), series };
}

function idOf({ id }: ReportTable): string {
  return `figures-${id}`;
}
