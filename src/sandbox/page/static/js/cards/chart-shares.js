import { el } from '../page/dom.js';
import { colour, svg } from './svg.js';

const RADIUS = 15.915;

/** Parts of a whole, with the total in the middle and every part named beside it. */
export function drawDonut(data) {
  const total = data.reduce((sum, { value }) => sum + value, 0);
  let before = 0;
  const parts = data.map(({ value }, index) => {
    const share = total === 0 ? 0 : (value / total) * 100;
    const part = svg('circle', {
      cx: 21,
      cy: 21,
      r: RADIUS,
      fill: 'none',
      'stroke-width': 6,
      'stroke-dasharray': `${Math.max(0, share - 0.8)} ${100 - Math.max(0, share - 0.8)}`,
      'stroke-dashoffset': 25 - before,
      style: `stroke: ${colour(index)}`,
    });
    before += share;
    return part;
  });
  const sum = svg(
    'text',
    { x: 21, y: 21, 'text-anchor': 'middle', 'dominant-baseline': 'central', class: 'chart-total' },
    String(total),
  );
  const legend = data.map(({ legend: name, value }, index) =>
    el(
      'li',
      {},
      el('i', { style: `background: ${colour(index)}` }),
      el('span', { text: name }),
      el('b', { text: String(value) }),
    ),
  );
  return el(
    'div',
    { class: 'chart-donut' },
    svg('svg', { viewBox: '0 0 42 42', width: 120, height: 120 }, ...parts, sum),
    el('ul', {}, ...legend),
  );
}

/** Named things, the longest bar as wide as there is room. */
export function drawBars(data) {
  const most = Math.max(1, ...data.map(({ y }) => y));
  const rows = data.flatMap(({ x, y }) => [
    el('span', { class: 'chart-name', text: x }),
    el('span', { class: 'chart-track' }, el('i', { style: `width: ${(y / most) * 100}%` })),
    el('b', { text: String(y) }),
  ]);
  return el('div', { class: 'chart-bars' }, ...rows);
}

/** Figures in the order of time. */
export function drawColumns(data) {
  const most = Math.max(1, ...data.map(({ y }) => y));
  const columns = data.map(({ x, y }) =>
    el(
      'div',
      {},
      el('b', { text: String(y) }),
      el('i', { style: `height: ${Math.round((y / most) * 110)}px` }),
      el('span', { class: 'chart-name', text: x }),
    ),
  );
  return el('div', { class: 'chart-columns' }, ...columns);
}
