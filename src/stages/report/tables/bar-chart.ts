import { formatNumber } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { escaped } from './escaped.ts';
import type { ReportTable } from './table.ts';

const [WIDTH, HEIGHT, TOP, BOTTOM] = [640, 200, 20, 24];

/**
 * A table's first figures as bars: a picture with a name, whose figures stand in the table below it. Its colours follow the page,
 * so that dark, print and forced colours show it. Empty where a figure is hidden: a bar left out would look like none.
 */
export function barChart({ id, title, header, rows }: ReportTable, language: Language): string {
  const values = rows.map(({ cells: [cell] }) => cell);
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const most = Math.max(0, ...numbers);
  if (most === 0 || numbers.length < Math.max(2, values.length)) return '';
  const step = WIDTH / rows.length;
  const bars = rows.map(({ head }, i) => {
    const height = ((HEIGHT - TOP - BOTTOM) * (numbers[i] ?? 0)) / most;
    const [x, y, middle] = [i * step + step * 0.15, HEIGHT - BOTTOM - height, i * step + step / 2];
    return (
      `<rect x="${tenths(x)}" y="${tenths(y)}" width="${tenths(step * 0.7)}" height="${tenths(height)}"/>` +
      `<text x="${tenths(middle)}" y="${tenths(y - 5)}">${escaped(formatNumber(numbers[i] ?? 0, language))}</text>` +
      `<text x="${tenths(middle)}" y="${HEIGHT - 7}">${escaped(head)}</text>`
    );
  });
  return `<svg role="img" aria-labelledby="chart-${id}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<title id="chart-${id}">${escaped(`${title}: ${header[1] ?? ''}`)}</title>
${bars.join('\n')}
<path d="M0 ${HEIGHT - BOTTOM}H${WIDTH}"/></svg>`;
}

function tenths(length: number): string {
  return String(Math.round(length * 10) / 10);
}
