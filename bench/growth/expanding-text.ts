import { makeShape, many, PROSE, type Shape } from './shape';

const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';

/** Returns pages of letters that become more when they are normalised, and of signs that patterns look for. */
export const makeExpandingText = (scale = 1): Shape[] => [
  ...makeExpandingLetters(scale),
  ...makeSignsAndNumbers(scale),
  ...makeLinesAndBlanks(scale),
  ...makeNestedData(scale),
];

const page = (name: string, text: string): Shape => makeShape(name, `<p>${text}</p>${PROSE}`);
const lines = (name: string, count: number, make: (at: number) => string): Shape =>
  makeShape(name, many(count, (at) => `<p>${make(at)}</p>`) + PROSE);

const makeExpandingLetters = (scale: number): Shape[] => [
  page('a million letters that become eighteen', '\ufdfa'.repeat(1_000_000 * scale)),
  lines(
    '9,000 paragraphs of letters that become eighteen',
    9_000 * scale,
    (at) => `${at} ${'\ufdfa '.repeat(60)}`,
  ),
  page('a million letters whose capitals are three', 'ΐŉẞİﬃ'.repeat(200_000 * scale)),
  page('a million flags', '\u{1f1f0}\u{1f1f7}'.repeat(500_000 * scale)),
  page('a million letters of hidden tags', '\u{e0061}'.repeat(500_000 * scale)),
  page('100,000 choices of a glyph', '\u2708\ufe0f\ufe0e'.repeat(100_000 * scale)),
  page('a word of 40 kB in Devanagari', 'क्ष'.repeat(13_000 * scale)),
  page('a word of 40 kB in Tibetan', 'ཧྐྵྨླྺྼྻྂ'.repeat(4_000 * scale)),
  page('a million joined letters', 'lo\u200d'.repeat(300_000 * scale)),
  lines(
    '100 paragraphs of 3,000 marks in two orders',
    100 * scale,
    (at) => `${at} a${'\u0301\u0316'.repeat(1_500)}`,
  ),
  page('a million letters of private use', '\ue000\u{f0000}'.repeat(300_000 * scale)),
  page(
    'levels of direction, 125 deep, 4,000 times',
    '\u202b\u2067lo \u202a\u2066'.repeat(100_000 * scale),
  ),
  lines('9,000 paragraphs of full-width letters', 9_000 * scale, () =>
    'Ｌｏｍｉ　ｒｅｎ！'.repeat(20),
  ),
];

const makeSignsAndNumbers = (scale: number): Shape[] => [
  page('a million full stops', '.'.repeat(1_000_000 * scale)),
  page('a million full stops and blanks', '. '.repeat(500_000 * scale)),
  page('200,000 sentences of one letter', 'A. b! c? '.repeat(66_000 * scale)),
  page('a number of a million digits', '1,234.'.repeat(170_000 * scale)),
  page('a million brackets with numbers', '[1](2)'.repeat(170_000 * scale)),
  page('a million open brackets', '([{&lt;'.repeat(250_000 * scale)),
  page('a million signs of Markdown', '**_`~|\\#&gt;'.repeat(110_000 * scale)),
  page('200,000 names with titles', 'By Dr. A. B. Lo, '.repeat(60_000 * scale)),
  page('100,000 dates', '12 January 2026, 10:30 a.m.; '.repeat(35_000 * scale)),
  page('100,000 addresses of mail', 'a.b-c@d.e-f.test '.repeat(60_000 * scale)),
  page('a million hash signs', '#lo@mi'.repeat(170_000 * scale)),
  page('100,000 amounts of money', '$1.5m (€1.3m) '.repeat(70_000 * scale)),
  page('a million dollar signs', '$x$ '.repeat(250_000 * scale)),
  page('200,000 hyphenated parts', 'lo-mi–ren—'.repeat(100_000 * scale)),
];

const makeLinesAndBlanks = (scale: number): Shape[] => [
  page('a million blanks between two words', `lo${' \u00a0'.repeat(500_000 * scale)}mi`),
  page('a million line feeds between two words', `lo${'\n\t'.repeat(500_000 * scale)}mi`),
  page('a million narrow blanks', 'lo\u202f\u2009\u200a'.repeat(250_000 * scale)),
  page('a million line separators', 'lo\u2028mi\u2029'.repeat(160_000 * scale)),
  lines(
    '9,000 paragraphs that end in 200 blanks',
    9_000 * scale,
    (at) => `${at} ${SENTENCE}${'&nbsp; '.repeat(100)}`,
  ),
  makeShape(
    '100,000 lines that keep their breaks',
    `<div style="white-space: pre">${`${SENTENCE}\n`.repeat(100_000 * scale)}</div>${PROSE}`,
  ),
  makeShape(
    '200,000 lines in a form for typewriters',
    `<pre style="white-space: pre-wrap">${`    lo = ${SENTENCE}\n\n`.repeat(60_000 * scale)}</pre>${PROSE}`,
  ),
  makeShape(
    'ten thousand lines in <samp> and <kbd>',
    `<p>${many(10_000 * scale, (at) => `<samp>${at}</samp><kbd>lo</kbd><var>x</var><br>`)}</p>${PROSE}`,
  ),
];

const makeNestedData = (scale: number): Shape[] => [
  makeShape('a headline of 200,000 marks in the other order', PROSE, {
    head: `<meta property="og:title" content="Lo mi ren א${'\u05b1\u05b0'.repeat(100_000 * scale)}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Lo mi ren ב${'\u0650\u064b'.repeat(100_000 * scale)}"}</script>`,
  }),
  makeShape(
    '9 hidden paragraphs of 60,000 marks in the other order',
    many(9, (at) => `<p hidden>${at} ${SENTENCE}ब${'\u094d\u093c'.repeat(30_000 * scale)}</p>`) +
      PROSE,
  ),
  makeShape('data with 3 MB of escapes', PROSE, {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'\\u0041\\n'.repeat(370_000 * scale)}"}</script>`,
  }),
  makeShape('data with 3 MB of doubled entities', PROSE, {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'&amp;amp;lt;'.repeat(250_000 * scale)}"}</script>`,
  }),
  makeShape('data with 90,000 keys', PROSE, {
    head: `<script type="application/ld+json">{"@type":"NewsArticle",${many(90_000 * scale, (at) => `"k${at}":{"@type":"Person","name":"Ada ${at}"},`)}"headline":"lo"}</script>`,
  }),
  makeShape('data with an author of 20,000 types', PROSE, {
    head: `<script type="application/ld+json">{"@type":["NewsArticle"${',"Article"'.repeat(200_000 * scale)}],"author":{"@type":["Person"${',"Thing"'.repeat(200_000 * scale)}],"name":"Ada Brook"}}</script>`,
  }),
  makeShape('a bread crumb of 30,000 steps', PROSE, {
    head: `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[${Array.from({ length: 30_000 * scale }, (_, at) => `{"@type":"ListItem","position":${at},"name":"lo ${at}"}`).join()}]}</script>`,
  }),
  makeShape(
    '9,000 questions in data and in the page',
    many(3_000 * scale, (at) => `<h3>Question ${at}?</h3><p>${SENTENCE}</p>`) + PROSE,
    {
      head: `<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[${Array.from({ length: 9_000 * scale }, (_, at) => `{"@type":"Question","name":"Question ${at}?","acceptedAnswer":{"@type":"Answer","text":"${SENTENCE}"}}`).join()}]}</script>`,
    },
  ),
];
