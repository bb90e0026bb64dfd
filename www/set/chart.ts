// Charts by uPlot, each with a table of the same numbers.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { h } from '../app/h.ts';
import { later } from '../app/later.ts';
import { filled, library, locale, number, outcomeName, say } from '../app/locale.ts';
import { colour, colourOf } from './colours.ts';
import { BINS, type Scores, type Summary } from './summary.ts';

const axis = (): uPlot.Axis => ({ stroke: colour('--quiet'), grid: { stroke: colour('--line'), width: 1 }, ticks: { stroke: colour('--line'), width: 1 }, font: '12px system-ui, sans-serif' });
const amounts = (): uPlot.Axis => ({ ...axis(), size: 56, values: (_, values) => values.map((value) => (Number.isInteger(value) ? number(value, { notation: 'compact' }) : '')) });

/** Returns a figure with a chart that is as wide as the figure, and with its numbers in a table */
function figure(title: string, height: number, options: (width: number) => uPlot.Options, data: uPlot.AlignedData, rows: () => string[][], signal: AbortSignal, legend: HTMLElement | null = null) {
  const place = h('div', { class: 'plot', role: 'img', 'aria-label': title });
  const table = h('details', { class: 'numbers', toggle: () => { if (table.open && table.children.length < 2) table.append(tableOf(rows())); } }, h('summary', {}, say().set.asTable));
  const element = h('figure', {}, h('figcaption', {}, title), legend, place, table);
  let chart: uPlot | undefined;
  const draw = () => {
    chart?.destroy();
    chart = new uPlot({ ...options(Math.max(200, place.clientWidth)), height }, data, place);
  };
  let width = 0;
  const resized = new ResizeObserver(() => {
    if (place.clientWidth === width || place.clientWidth === 0) return;
    width = place.clientWidth;
    later(draw, signal);
  });
  resized.observe(place);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', draw, { signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    chart?.destroy();
  });
  return element;
}

const tableOf = ([head, ...rows]: string[][]) => h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': say().set.asTable }, h('table', {},
  h('thead', {}, h('tr', {}, head!.map((text) => h('th', { scope: 'col' }, text)))),
  h('tbody', {}, rows.map(([first, ...cells]) => h('tr', {}, h('th', { scope: 'row' }, first), cells.map((text) => h('td', { class: 'end' }, text)))))));

/** Returns the outcomes over time, one on top of the other */
export function overTime({ starts, outcomes, outside }: Summary['times'], signal: AbortSignal): HTMLElement | null {
  if (starts.length < 2) return null;
  // In the order of caution
  const names = [...Object.keys(library().outcome), 'invalid'].filter((name) => name in outcomes);
  // Each series is the sum of itself and those below it; the highest is drawn first.
  const sums: number[][] = [];
  for (const name of names) sums.push(outcomes[name]!.map((count, at) => count + (sums.at(-1)?.[at] ?? 0)));
  const stacked = [...sums].reverse();
  const day = new Intl.DateTimeFormat(locale.get(), { dateStyle: 'medium', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale.get(), { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale.get(), { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const isLong = starts.at(-1)! - starts[0]! > 300 * 86_400_000;
  const bars = uPlot.paths.bars!({ size: [0.86, 60] });
  const title = outside === 0 ? say().set.overTime : `${say().set.overTime} (${filled(say().set.outside, { count: outside })})`;
  const legend = h('ul', { class: 'legend' }, names.map((name) => h('li', {}, h('span', { 'data-outcome': name }), outcomeName(name))));
  return figure(title, 220, (width) => ({
    width, height: 220,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [-0.6, starts.length - 0.4] }, y: { range: (_, __, most) => [0, Math.max(1, most * 1.05)] } },
    axes: [{ ...axis(), grid: { show: false }, splits: () => splits(starts.length, width), values: (_, at) => at.map((each) => (starts[each] === undefined ? '' : (isLong ? long : short).format(starts[each]))) }, amounts()],
    series: [{}, ...[...names].reverse().map((name): uPlot.Series => ({ paths: bars, fill: colourOf(name), stroke: colourOf(name), width: 0, points: { show: false } }))],
  }), [starts.map((_, at) => at), ...stacked] as uPlot.AlignedData,
  () => [[say().set.from, ...names.map(outcomeName)], ...starts.map((start, at) => [day.format(start), ...names.map((name) => number(outcomes[name]![at]!))])], signal, legend);
}

/** Returns which steps have a label */
function splits(length: number, width: number) {
  const every = Math.max(1, Math.ceil(length / Math.max(2, Math.floor(width / 90))));
  return Array.from({ length: Math.ceil(length / every) }, (_, at) => at * every);
}

/** Returns how the scores of a kind of check are distributed, with a line at each threshold */
export function distribution(title: string, { bins, thresholds }: Scores, signal: AbortSignal): HTMLElement {
  const share = (value: number) => number(value, { maximumFractionDigits: 4 });
  const lines = (chart: uPlot) => {
    const { ctx, bbox } = chart;
    ctx.save();
    ctx.strokeStyle = colour('--bad');
    ctx.lineWidth = 2 * devicePixelRatio;
    for (const threshold of thresholds) {
      const x = Math.round(chart.valToPos(threshold, 'x', true));
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
    }
    ctx.restore();
  };
  const thresholdText = thresholds.length > 0 ? ` · ${say().set.threshold} ${thresholds.map(share).join(', ')}` : '';
  return figure(title + thresholdText, 150, (width) => ({
    width, height: 150,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [0, 1] }, y: { range: (_, __, most) => [0, Math.max(1, most * 1.05)] } },
    axes: [{ ...axis(), grid: { show: false }, values: (_, at) => at.map(share) }, amounts()],
    series: [{}, { paths: uPlot.paths.bars!({ size: [0.9, 40] }), fill: colour('--accent'), stroke: colour('--accent'), width: 0, points: { show: false } }],
    hooks: { draw: [lines] },
  }), [bins.map((_, at) => (at + 0.5) / BINS), bins],
  () => [[say().set.score, say().set.count], ...bins.flatMap((count, at) => (count ? [[`${share(at / BINS)}–${share((at + 1) / BINS)}`, number(count)]] : []))], signal);
}
