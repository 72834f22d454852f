import { el } from '../page/dom.js';
import { colour, svg } from './svg.js';

const WIDTH = 340;
const HEIGHT = 130;
const FOOT = 18;

/** Several rows of figures over the same points; a missing figure leaves a gap. */
export function drawLines(data) {
  const plane = planeOf(data);
  const lines = data.map(({ values }, index) => {
    const points = values.map(({ x, y }) => `${plane.x(x)},${plane.y(y)}`);
    const dots = values.map(({ x, y }) =>
      svg('circle', { cx: plane.x(x), cy: plane.y(y), r: 3, style: `fill: ${colour(index)}` }),
    );
    return svg('g', {}, svg('polyline', { points: points.join(' '), style: `stroke: ${colour(index)}` }), ...dots);
  });
  return frame(data, plane, lines);
}

/** Bars side by side at each point. */
export function drawGroups(data) {
  const plane = planeOf(data);
  const width = Math.min(22, (plane.step * 0.7) / data.length);
  const bars = data.map(({ values }, index) =>
    svg(
      'g',
      { style: `fill: ${colour(index)}` },
      ...values.map(({ x, y }) =>
        svg('rect', {
          x: plane.x(x) - (width * data.length) / 2 + index * width + 1,
          y: plane.y(y),
          width: width - 2,
          height: Math.max(0, plane.y(0) - plane.y(y)),
          rx: 2,
        }),
      ),
    ),
  );
  return frame(data, plane, bars);
}

function planeOf(data) {
  const labels = [...new Set(data.flatMap(({ values }) => values.map(({ x }) => x)))];
  const most = Math.max(1, ...data.flatMap(({ values }) => values.map(({ y }) => y)));
  const step = WIDTH / Math.max(1, labels.length);
  return {
    labels,
    most,
    step,
    x: (label) => step * (labels.indexOf(label) + 0.5),
    y: (value) => HEIGHT - FOOT - (value / most) * (HEIGHT - FOOT - 14),
  };
}

function frame(data, plane, marks) {
  const grid = [0, plane.most].flatMap((value) => [
    svg('line', { x1: 0, x2: WIDTH, y1: plane.y(value), y2: plane.y(value), class: 'chart-grid' }),
    svg('text', { x: 0, y: plane.y(value) - 3, class: 'chart-tick' }, String(value)),
  ]);
  const every = Math.ceil(plane.labels.length / 6);
  const names = plane.labels
    .filter((_, index) => index % every === 0)
    .map((label) => svg('text', { x: plane.x(label), y: HEIGHT - 4, 'text-anchor': 'middle', class: 'chart-tick' }, label));
  const legend = data.map(({ legend: name }, index) =>
    el('li', {}, el('i', { style: `background: ${colour(index)}` }), el('span', { text: name })),
  );
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'chart-plane' }, ...grid, ...names, ...marks);
  return el('div', {}, drawing, el('ul', { class: 'chart-legend' }, ...legend));
}
