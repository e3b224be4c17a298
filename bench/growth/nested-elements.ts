import { makeShape, many, nest, PROSE, type Shape } from './shape';

/** Returns pages with elements of one kind nested in one another. */
export function makeNestedElements(): Shape[] {
  const page = (name: string, body: string): Shape => makeShape(name, body + PROSE, {});
  const deep = (name: string, depth: number, tag: string, beside = '') =>
    makeShape(name, `<div id="deep"></div>${PROSE}`, { build: nest(depth, PROSE, beside, tag) });
  return [
    deep('950 nested divs', 950, 'div'),
    deep(
      '590 nested divs with text',
      590,
      'div',
      '<p>lo mi ren ta ku so vel, and few are on board.</p>',
    ),
    deep('590 nested spans', 590, 'span', 'lo '),
    deep('590 nested links', 590, 'a', 'lo '),
    deep('590 nested lists', 590, 'ul', '<li>lo mi</li>'),
    deep('590 nested sections', 590, 'section', '<h2>lo</h2>'),
    deep('590 nested asides', 590, 'aside', '<p>lo mi</p>'),
    deep('590 nested details', 590, 'details', '<summary>lo</summary>'),
    deep('590 nested figures', 590, 'figure', '<img src="/a.jpg"><figcaption>lo mi</figcaption>'),
    deep('590 nested articles', 590, 'article', '<h1>lo mi</h1>'),
    deep('590 nested formulas', 590, 'math', 'x'),
    deep('590 nested bold', 590, 'b', 'lo '),
    deep('590 nested code', 590, 'pre', 'lo\n'),
    deep('590 nested quotes', 590, 'blockquote', '<p>lo mi ren</p>'),
    page('230 nested tables', `${'<table><tr><td>lo '.repeat(230)}${'</table>'.repeat(230)}`),
    page(
      '230 nested tables with the story',
      `${'<table><tr><td>'.repeat(230)}${PROSE}${'</table>'.repeat(230)}`,
    ),
    page('500 nested divs in markup', `${'<div>'.repeat(500)}${PROSE}${'</div>'.repeat(500)}`),
    page(
      '500 nested named boxes in markup',
      `${'<div class="share-box related">'.repeat(500)}${PROSE}${'</div>'.repeat(500)}`,
    ),
    page(
      '10,000 list entries nested 200 deep',
      `${'<ul><li>lo mi ren'.repeat(200)}${'</ul>'.repeat(200)}`.repeat(50),
    ),
    page(
      'a thousand unclosed fonts',
      many(1_000, () => '<p><font>lo mi<b>ren'),
    ),
  ];
}
