import { drawBars, drawColumns, drawDonut } from './chart-shares.js';
import { drawGroups, drawLines } from './chart-series.js';
import { el } from '../page/dom.js';

const DRAWINGS = {
  'Chart.Donut': drawDonut,
  'Chart.HorizontalBar': drawBars,
  'Chart.VerticalBar': drawColumns,
  'Chart.Line': drawLines,
  'Chart.VerticalBar.Grouped': drawGroups,
};

/** Teaches a registry of card elements the charts that Teams draws. What they say stands in words for screen readers. */
export function registerCharts(AC, elements) {
  for (const [type, draw] of Object.entries(DRAWINGS)) {
    class ChartElement extends AC.CardElement {
      getJsonTypeName() {
        return type;
      }
      internalParse(source, context) {
        super.internalParse(source, context);
        this.source = source;
      }
      internalRender() {
        const { title, data } = this.source;
        return el(
          'figure',
          { class: 'chart' },
          el('figcaption', { text: title }),
          el('div', { role: 'img', 'aria-label': inWords(data) }, draw(data)),
        );
      }
    }
    elements.register(type, ChartElement);
  }
}

function inWords(data) {
  return data
    .map((point) => {
      if (!point.values) return `${point.legend ?? point.x}: ${point.value ?? point.y}`;
      return `${point.legend}: ${point.values.map(({ x, y }) => `${x} ${y}`).join(', ')}`;
    })
    .join('; ');
}
