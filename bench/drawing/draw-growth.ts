/** One line of a drawing. */
export interface Curve {
  name: string;
  /** Size and time of each point. Both above 0. */
  points: readonly (readonly [size: number, time: number])[];
}

/** The content of a chart. */
export interface Growth {
  /** The accessible name. */
  title: string;
  /** The label of the horizontal axis. */
  sizes: string;
  unit: string;
  curves: readonly Curve[];
}

const WIDTH = 640;
const HEIGHT = 400;
const PLOT = { left: 64, right: 616, top: 24, bottom: 344 };
/** Colour-blind safe, for light and dark backgrounds. */
const COLOURS = [
  ['#0b57a4', '#7db8f5'],
  ['#a4570b', '#f0a860'],
  ['#1b7a3d', '#6fd08f'],
  ['#8a2a8a', '#dd92dd'],
  ['#a3262a', '#f58b8f'],
  ['#4f5b66', '#aebbc7'],
  ['#00787d', '#5fcfd4'],
  ['#6b6200', '#d3c75a'],
];

/** Returns an SVG chart of time against size, both on logarithmic scales, with a guide line of linear growth. */
export function drawGrowth({ title, sizes, unit, curves }: Growth): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = scale(decades(points.map(([size]) => size)), PLOT.left, PLOT.right);
  const y = scale(decades(points.map(([, time]) => time)), PLOT.bottom, PLOT.top);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${title}">
<style>
svg{color:#222;background:#fff}.grid{stroke:#ddd}path{fill:none;stroke-width:2}.guide{stroke:#888;stroke-dasharray:5 5}text{fill:currentColor}
${curves.map((_, index) => colour(index, 0)).join('')}
@media (prefers-color-scheme:dark){svg{color:#ddd;background:#1b1b1b}.grid{stroke:#3a3a3a}${curves.map((_, index) => colour(index, 1)).join('')}}
</style>
${x.ticks.map((tick) => gridLine(x.at(tick), PLOT.top, x.at(tick), PLOT.bottom) + label(x.at(tick), PLOT.bottom + 20, tick.toLocaleString('en'), 'middle')).join('\n')}
${y.ticks.map((tick) => gridLine(PLOT.left, y.at(tick), PLOT.right, y.at(tick)) + label(PLOT.left - 8, y.at(tick) + 4, tick.toLocaleString('en'), 'end')).join('\n')}
${label((PLOT.left + PLOT.right) / 2, HEIGHT - 12, sizes, 'middle')}
${label(PLOT.left - 8, PLOT.top - 10, unit, 'end')}
${drawGuide(curves, x, y)}
${curves.map((curve, index) => drawCurve(curve, index, x, y)).join('\n')}
${drawLegend([...curves.map(({ name }, index) => ({ name, kind: `c${index}` })), { name: 'linear growth', kind: 'guide' }])}
</svg>
`;
}

interface Scale {
  ticks: number[];
  at(value: number): number;
}

/** Returns the powers of ten that enclose all values. */
function decades(values: readonly number[]): [number, number] {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

function scale([low, high]: [number, number], from: number, to: number): Scale {
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  return {
    ticks,
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

function colour(index: number, theme: 0 | 1): string {
  const value = COLOURS[index % COLOURS.length]?.[theme];
  return `path.c${index}{stroke:${value}}circle.c${index}{fill:${value}}`;
}

function drawCurve({ points }: Curve, index: number, x: Scale, y: Scale): string {
  const positions = points.map(([size, time]) => [round(x.at(size)), round(y.at(time))] as const);
  const path = positions.map(([left, top], at) => `${at ? 'L' : 'M'}${left} ${top}`).join('');
  const dots = positions.map(
    ([left, top]) => `<circle class="c${index}" cx="${left}" cy="${top}" r="3.5"/>`,
  );
  return `<path class="c${index}" d="${path}"/>${dots.join('')}`;
}

/** A line through the last point of the first curve, across the whole chart. */
function drawGuide([first]: readonly Curve[], x: Scale, y: Scale): string {
  const [size, time] = first?.points.at(-1) ?? [1, 1];
  const inside = (first?.points ?? [])
    .map(([each]) => [x.at(each), y.at((time * each) / size)] as const)
    .filter(([, top]) => top <= PLOT.bottom);
  const path = inside.map(([left, top], at) => `${at ? 'L' : 'M'}${round(left)} ${round(top)}`);
  return `<path class="guide" d="${path.join('')}"/>`;
}

function drawLegend(entries: readonly { name: string; kind: string }[]): string {
  return entries
    .map(({ name, kind }, index) => {
      const top = PLOT.top + 18 + index * 20;
      return `<path class="${kind}" d="M${PLOT.left + 16} ${top - 4}h24"/>${label(PLOT.left + 48, top, name, 'start')}`;
    })
    .join('\n');
}

const gridLine = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line class="grid" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;

const label = (x: number, y: number, words: string, anchor: string): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${words}</text>`;

const round = (value: number): number => Math.round(value * 10) / 10;
