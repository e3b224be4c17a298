import { makeShape, many, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';

/** Returns pages whose styles are expensive to compute, to lay out or to draw. */
export const makeCostlyStyles = (scale = 1): Shape[] => [
  ...makeCostlySheets(scale),
  ...makeCostlyLayouts(scale),
  ...makeCostlyDrawings(scale),
];

/** A page of numbered paragraphs with a style sheet. */
const styled = (name: string, count: number, style: string, build?: string): Shape =>
  makeShape(name, many(count, (at) => `<p class="c${at % 100}">${at} ${SENTENCE}</p>`) + PROSE, {
    head: `<style>${style}</style>`,
    ...(build && { build }),
  });

const page = (name: string, body: string, style = ''): Shape =>
  makeShape(name, body + PROSE, { head: `<style>${style}</style>` });

const makeCostlySheets = (scale: number): Shape[] => [
  makeShape('200 style sheets of 50 kB', PROSE, {
    head: many(
      200 * scale,
      (sheet) =>
        `<style>${many(1_200, (at) => `.s${sheet} .r${at} > a:hover { color: #${at % 900} }`)}</style>`,
    ),
  }),
  styled('9,000 paragraphs whose properties are all reverted', 9_000 * scale, '* { all: revert }'),
  styled(
    '6,000 paragraphs and 300 rules about what is inside the body',
    6_000 * scale,
    many(300, (at) => `body:has(p.c${at}:nth-child(odd)) :has(+ .c${at % 7}) { color: red }`),
  ),
  styled(
    '9,000 paragraphs that count themselves',
    9_000 * scale,
    'body { counter-reset: n } p { counter-increment: n } p::before { content: counters(n, ".") }',
  ),
  styled(
    '5,000 variables that double the one before',
    5_000 * scale,
    `:root { --v0: lo; ${many(5_000 * scale, (at) => `--v${at + 1}: var(--v${at}) var(--v${at});`)} }`,
  ),
  styled(
    '3,000 paragraphs that each inherit 1,000 variables',
    3_000 * scale,
    `p { ${many(1_000, (at) => `--w${at}: ${at}px;`)} }`,
  ),
  styled(
    '10,000 layers of styles',
    2_000,
    many(10_000 * scale, (at) => `@layer l${at} { p { color: #${at % 900} } }`),
  ),
  styled(
    'a rule nested 400 deep',
    2_000 * scale,
    `p { ${'& { &:not(.x) { '.repeat(200)} color: red ${'} } '.repeat(200)} }`,
  ),
  styled(
    '9,000 rules that count children from the end',
    3_000 * scale,
    many(9_000, (at) => `p:nth-last-child(${at + 1} of .c${at % 100}) { color: #${at % 900} }`),
  ),
  styled(
    '20,000 fonts that are declared',
    2_000,
    many(
      20_000 * scale,
      (at) =>
        `@font-face { font-family: f${at}; src: local("none${at}"); unicode-range: U+${(at % 9_000) + 1_000} }`,
    ),
  ),
  styled(
    '2,000 paragraphs in 2,000 typefaces that do not exist',
    2_000 * scale,
    `p { font-family: ${many(2_000 * scale, (at) => `"none ${at}", `)} serif }`,
  ),
  styled(
    '9,000 paragraphs with pieces drawn around them',
    9_000 * scale,
    `p::before, p::after, p::marker, p::first-line, p::first-letter { content: "${SENTENCE.repeat(3)}"; color: red }`,
  ),
];

const makeCostlyLayouts = (scale: number): Shape[] => [
  page(
    '3,000 boxes that stay in view, nested 10 deep',
    many(
      300 * scale,
      (at) => `${'<div class="s">'.repeat(10)}<p>${at} ${SENTENCE}</p>${'</div>'.repeat(10)}`,
    ),
    '.s { position: sticky; top: 0 }',
  ),
  page(
    '60 flexible boxes in one another around 900 paragraphs',
    `${'<div class="f">'.repeat(60)}${many(900 * scale, (at) => `<p>${at} ${SENTENCE}</p>`)}${'</div>'.repeat(60)}`,
    '.f { display: flex; flex-direction: column; width: fit-content; flex-wrap: wrap }',
  ),
  page(
    '60 grids in one another around 900 paragraphs',
    `${'<div class="g">'.repeat(60)}${many(900 * scale, (at) => `<p>${at} ${SENTENCE}</p>`)}${'</div>'.repeat(60)}`,
    '.g { display: grid; grid-template-columns: minmax(min-content, max-content) auto }',
  ),
  page(
    'a grid of 9,000 areas',
    `<div class="g">${many(9_000 * scale, (at) => `<p>${at} ${SENTENCE}</p>`)}</div>`,
    '.g { display: grid; grid-template-columns: repeat(900, auto); grid-auto-flow: dense }',
  ),
  page(
    '9,000 paragraphs in 40 columns',
    `<div class="m">${many(9_000 * scale, (at) => `<p>${at} ${SENTENCE}</p>`)}</div>`,
    '.m { columns: 40 20px; column-fill: balance }',
  ),
  page(
    '4 columns in one another around 300 paragraphs',
    `${'<div class="m">'.repeat(4)}${many(300 * scale, (at) => `<p>${at} ${SENTENCE}</p>`)}${'</div>'.repeat(4)}`,
    '.m { columns: 2; column-fill: balance }',
  ),
  page(
    '60 inline boxes in one another around 900 paragraphs',
    `${'<div class="i">'.repeat(60)}${many(900 * scale, (at) => `<p>${at} ${SENTENCE}</p>`)}${'</div>'.repeat(60)}`,
    '.i { display: inline-block; max-width: max-content }',
  ),
  page(
    '9,000 floats of odd shapes',
    many(9_000 * scale, (at) => `<div class="o"></div><p>${at} ${SENTENCE}</p>`),
    '.o { float: left; width: 40px; height: 90px; shape-outside: ellipse(40% 50%) }',
  ),
  page(
    '3,000 paragraphs of balanced lines',
    many(3_000 * scale, (at) => `<p>${at} ${SENTENCE.repeat(3)}</p>`),
    'p { text-wrap: balance; hyphens: auto; text-align: justify }',
  ),
  page(
    '1 MB of text that is broken well',
    `<p>${SENTENCE.repeat(15_000 * scale)}</p>`,
    'p { text-wrap: pretty; hyphens: auto; width: 300px }',
  ),
  page(
    '3,000 paragraphs in directions that take turns',
    many(
      3_000 * scale,
      (at) => `<div class="v"><div class="h"><p>${at} ${SENTENCE}</p></div></div>`,
    ),
    '.v { writing-mode: vertical-rl } .h { writing-mode: horizontal-tb }',
  ),
  page(
    '3,000 boxes fixed to one another',
    many(
      3_000 * scale,
      (at) =>
        `<div style="anchor-name:--a${at};position:absolute;position-anchor:--a${at - 1};top:anchor(bottom)"><p>${at} ${SENTENCE}</p></div>`,
    ),
  ),
];

const makeCostlyDrawings = (scale: number): Shape[] => [
  page(
    '900 blurred boxes, nested 3 deep',
    many(
      300 * scale,
      (at) => `${'<div class="b">'.repeat(3)}<p>${at} ${SENTENCE}</p>${'</div>'.repeat(3)}`,
    ),
    '.b { filter: blur(2px); backdrop-filter: blur(2px); mix-blend-mode: multiply }',
  ),
  page(
    '2,000 boxes that move all the time',
    many(2_000 * scale, (at) => `<div class="a"><p>${at} ${SENTENCE}</p></div>`),
    '@keyframes k { to { margin-left: 40px; width: 50% } } .a { animation: k 1s infinite alternate }',
  ),
  page(
    '2,000 paragraphs cut along 2,000 points',
    many(2_000 * scale, (at) => `<p class="p">${at} ${SENTENCE}</p>`),
    `.p { clip-path: polygon(${many(2_000, (at) => `${at % 100}% ${(at * 7) % 100}%, `)} 0 0) }`,
  ),
  page(
    '3,000 paragraphs with 300 shadows',
    many(3_000 * scale, (at) => `<p class="w">${at} ${SENTENCE}</p>`),
    `.w { text-shadow: ${many(300, (at) => `${at}px ${at}px 3px red, `)} 0 0 red }`,
  ),
];
