import type { Language } from '../language/language.ts';
import { formatNumber } from '../language/format.ts';
import { container, heading } from './card.ts';
import type { Chart, Container } from './parts.ts';
import { table } from './card-table.ts';

/** What a chart of one row of figures shows. */
interface Figures {
  readonly title: string;
  /** Heads of the table: what the labels are, what the values are. */
  readonly header: readonly [label: string, value: string];
  readonly rows: readonly (readonly [label: string, value: number])[];
}

/** Parts of a whole. */
export function donutChart(figures: Figures, language: Language): Chart {
  const points = figures.rows.map(([legend, value]) => ({ legend, value }));
  return { type: 'Chart.Donut', title: figures.title, data: points, fallback: figureTable(figures, language) };
}

/** Comparison of named things: the labels have room. */
export function horizontalBarChart(figures: Figures, language: Language): Chart {
  return barChart('Chart.HorizontalBar', figures, language);
}

/** Figures in the order of time. */
export function verticalBarChart(figures: Figures, language: Language): Chart {
  return barChart('Chart.VerticalBar', figures, language);
}

/** Several rows of figures over the same points, such as months. A missing figure (undefined) is left out, not drawn as zero. */
interface Series {
  readonly title: string;
  readonly labelHeader: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

export function lineChart(content: Series, language: Language): Chart {
  return seriesChart('Chart.Line', content, language);
}

export function groupedBarChart(content: Series, language: Language): Chart {
  return seriesChart('Chart.VerticalBar.Grouped', content, language);
}

/** The chart's figures as a table: charts are not shown everywhere, nor seen by everybody. */
function figureTable({ title, header, rows }: Figures, language: Language): Container {
  const inWords = rows.map(([label, value]) => [label, formatNumber(value, language)]);
  return container([heading(title), table(header, inWords)]);
}

function barChart(type: 'Chart.HorizontalBar' | 'Chart.VerticalBar', figures: Figures, language: Language): Chart {
  const [xAxisTitle, yAxisTitle] = figures.header;
  const points = figures.rows.map(([x, y]) => ({ x, y }));
  return { type, title: figures.title, data: points, xAxisTitle, yAxisTitle, fallback: figureTable(figures, language) };
}

function seriesChart(type: 'Chart.Line' | 'Chart.VerticalBar.Grouped', content: Series, language: Language): Chart {
  const { title, labelHeader, labels, series } = content;
  const points = series.map(({ name, values }) => ({
    legend: name,
    values: labels.flatMap((x, i) => {
      const y = values[i];
      return y === undefined ? [] : [{ x, y }];
    }),
  }));
  const rows = labels.map((label, i) => [label, ...series.map(({ values }) => figure(values[i], language))]);
  return {
    type,
    title,
    data: points,
    xAxisTitle: labelHeader,
    fallback: container([heading(title), table([labelHeader, ...series.map(({ name }) => name)], rows)]),
  };
}

function figure(value: number | undefined, language: Language): string {
  return value === undefined ? '–' : formatNumber(value, language);
}
