/** What was measured on one page. Milliseconds. */
export interface GrowthPoint {
  nodes: number;
  lectern: number;
  baseline: number;
}

const WIDTH = 640;
const HEIGHT = 400;
const PLOT = { left: 64, right: 616, top: 24, bottom: 344 };

/** A drawing of how the time grows with the page: both on logarithmic scales, with a line of equal growth beside. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const x = scale(decades(points.map(({ nodes }) => nodes)), PLOT.left, PLOT.right);
  const times = points.flatMap(({ lectern, baseline }) => [lectern, baseline]);
  const y = scale(decades(times), PLOT.bottom, PLOT.top);
  const path = (of: (point: GrowthPoint) => number): string =>
    points
      .map(
        (point, index) =>
          `${index ? 'L' : 'M'}${round(x.at(point.nodes))} ${round(y.at(of(point)))}`,
      )
      .join('');
  const dots = (kind: 'lectern' | 'baseline'): string =>
    points
      .map(
        (point) =>
          `<circle class="${kind}" cx="${round(x.at(point.nodes))}" cy="${round(y.at(point[kind]))}" r="3.5"/>`,
      )
      .join('');
  const last = points.at(-1);
  const guide = (point: GrowthPoint): number =>
    last ? (last.lectern * point.nodes) / last.nodes : 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Time of an extraction against the size of the page">
<style>
svg{color:#222;background:#fff}.grid{stroke:#ddd}.lectern{stroke:#0b57a4;fill:#0b57a4}.baseline{stroke:#a4570b;fill:#a4570b}
path.lectern,path.baseline{fill:none;stroke-width:2}.guide{fill:none;stroke:#888;stroke-dasharray:5 5}text{fill:currentColor}
@media (prefers-color-scheme:dark){svg{color:#ddd;background:#1b1b1b}.grid{stroke:#3a3a3a}.lectern{stroke:#7db8f5;fill:#7db8f5}.baseline{stroke:#f0a860;fill:#f0a860}}
</style>
${x.ticks.map((tick) => gridLine(x.at(tick), PLOT.top, x.at(tick), PLOT.bottom) + label(x.at(tick), PLOT.bottom + 20, tick.toLocaleString('en'), 'middle')).join('\n')}
${y.ticks.map((tick) => gridLine(PLOT.left, y.at(tick), PLOT.right, y.at(tick)) + label(PLOT.left - 8, y.at(tick) + 4, tick.toLocaleString('en'), 'end')).join('\n')}
${label((PLOT.left + PLOT.right) / 2, HEIGHT - 12, 'nodes of the page', 'middle')}
${label(PLOT.left - 8, PLOT.top - 10, 'ms', 'end')}
<path class="guide" d="${clipped(points, guide, x, y)}"/>
<path class="baseline" d="${path(({ baseline }) => baseline)}"/>${dots('baseline')}
<path class="lectern" d="${path(({ lectern }) => lectern)}"/>${dots('lectern')}
${legend()}
</svg>
`;
}

interface Scale {
  ticks: number[];
  at(value: number): number;
}

/** The powers of ten around all values. */
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

/** The guide as far as the drawing goes. */
function clipped(
  points: readonly GrowthPoint[],
  guide: (point: GrowthPoint) => number,
  x: Scale,
  y: Scale,
): string {
  const inside = points.filter((point) => y.at(guide(point)) <= PLOT.bottom);
  return inside
    .map(
      (point, index) =>
        `${index ? 'L' : 'M'}${round(x.at(point.nodes))} ${round(y.at(guide(point)))}`,
    )
    .join('');
}

function legend(): string {
  const entries = [
    ['lectern', 'Lectern'],
    ['baseline', 'clone + Readability + DOMPurify'],
    ['guide', 'linear growth'],
  ];
  return entries
    .map(([kind, words], index) => {
      const top = PLOT.top + 18 + index * 20;
      return `<path class="${kind}" d="M${PLOT.left + 16} ${top - 4}h24"/>${label(PLOT.left + 48, top, words ?? '', 'start')}`;
    })
    .join('\n');
}

const gridLine = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line class="grid" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;

const label = (x: number, y: number, words: string, anchor: string): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${words}</text>`;

const round = (value: number): number => Math.round(value * 10) / 10;
