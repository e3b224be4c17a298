import type { MarkupChecks } from './check-markup';

const STORY =
  '<p>The boat leaves at twenty past nine, or a little after, from the east quay.</p>'.repeat(8);

/** Markup with which generated cases once broke a property, shortened by hand. */
export const FOUND_CASES: readonly { name: string; check: keyof MarkupChecks; markup: string }[] = [
  {
    name: 'a link that is the whole frame of a picture',
    check: 'page',
    markup: `<h1>The late boat</h1>${STORY}<div><a href="https://news.test/a.jpg"><img src="https://news.test/a.jpg" width="900" height="600"><div class="caption">The boat leaves the quay.</div></a></div>${STORY}`,
  },
  {
    name: 'a frame inside a formula',
    check: 'page',
    markup: `<h1>The late boat</h1>${STORY}<math><iframe></iframe></math>`,
  },
  {
    name: 'elements in a script inside a formula',
    check: 'page',
    markup: `<h1>The late boat</h1>${STORY}<math><script><font>a</font></script></math>`,
  },
  {
    name: 'a term in an annotation in a description',
    check: 'fragment',
    markup: '<dd><marquee><rt><dt>a',
  },
  { name: 'a summary in a paragraph', check: 'fragment', markup: '<p><marquee><summary>a' },
  {
    name: 'an annotation in a paragraph in ruby',
    check: 'page',
    markup: `<h1>The late boat</h1>${STORY}<blockquote><ruby><rt></rt>${STORY}</ruby></blockquote>`,
  },
];
