import { makeShape, nest, PROSE, type Shape } from './shape';

const DEPTH = 240;
const SENTENCE = 'The boat leaves at twenty past nine, and few are on board tonight. ';

/**
 * Returns pages with a long text inside hundreds of elements with a name that a step looks for. A step that reads the
 * text of each reads all of it hundreds of times.
 */
export function makeNestedText(scale = 1): Shape[] {
  const text = SENTENCE.repeat(45_000 * scale);
  const digits = '12 '.repeat(1_000_000 * scale);
  const around = (open: string, close: string, inside: string) =>
    open.repeat(DEPTH) + inside + close.repeat(DEPTH);
  const page = (name: string, body: string, head = '') => makeShape(name, body + PROSE, { head });
  const boxed = (name: string, className: string) =>
    page(
      `3 MB in 240 nested ${name}`,
      around(`<div class="${className}">`, '</div>', `<p>${text}`),
    );
  const lined = (name: string, attributes: string, inside = text) =>
    page(
      `3 MB in 240 nested ${name}`,
      `<p>${around(`<span ${attributes}>`, '</span>', inside)}</p>`,
    );
  const deep = (name: string, tag: string, beside = '') =>
    makeShape(`3 MB in 240 nested ${name}`, `<div id="deep"></div>${PROSE}`, {
      build: `${nest(DEPTH, '<b></b>', beside, tag)}
        inner.append(${JSON.stringify(SENTENCE)}.repeat(${45_000 * scale}));`,
    });
  return [
    lined('drop caps', 'class="dropcap"'),
    lined('spans of mathematics', 'class="math"'),
    lined('rendered formulas', 'class="katex"'),
    lined('credits', 'class="credit"'),
    lined('captions', 'class="caption"'),
    lined('authors', 'itemprop="author" class="author"'),
    lined('texts for screen readers', 'class="sr-only"'),
    lined('buttons by role', 'role="button" aria-describedby="lo"'),
    lined('languages', 'lang="fr" dir="rtl"'),
    lined('hidden lines', 'style="display:none"'),
    lined('tags', 'rel="tag" class="tag"'),
    boxed('walls', 'paywall'),
    boxed('placeholders', 'skeleton'),
    boxed('players', 'video-player embed'),
    boxed('consent layers', 'consent-layer cookie'),
    boxed('comments', 'comment'),
    boxed('notes', 'footnote note'),
    boxed('galleries', 'gallery slideshow'),
    boxed('bylines', 'byline'),
    boxed('pull quotes', 'pullquote'),
    boxed('newsletters', 'newsletter related share'),
    page(
      '3 MB in 240 nested hidden walls of a page that is not free',
      around('<div class="paywall" hidden>', '</div>', `<p>${text}`),
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    ),
    page(
      '3 MB in 240 nested line numbers',
      `<pre>${around('<span class="lineno">', '</span>', digits)}</pre>`,
    ),
    page(
      '3 MB in 240 nested marks of notes',
      `<p><sup>${around('<span aria-describedby="lo">', '</span>', text)}</sup></p><p id="lo">mi ren ta`,
    ),
    page(
      '3 MB in 240 nested posts',
      around('<blockquote class="embed post">', '</blockquote>', `<p>${text}`),
    ),
    page('3 MB in 240 nested quotes in lines', `<p>${around('<q>', '</q>', text)}</p>`),
    page(
      '3 MB in 240 nested figures',
      around('<figure><img src="/a.jpg"><figcaption>lo</figcaption>', '</figure>', `<p>${text}`),
    ),
    page('3 MB in 240 nested dialogs', around('<div role="dialog">', '</div>', `<p>${text}`)),
    page(
      '3 MB in 240 nested panels',
      around('<div hidden class="accordion"><p>lo</p>', '</div>', `<p>${text}`),
    ),
    page(
      '40,000 words in 480 nested videos',
      '<video><figure>'.repeat(240) + '<b>lo</b>'.repeat(40_000),
    ),
    ...['bdi', 'fieldset', 'summary', 'details'].map((tag) =>
      page(
        `40,000 words in 240 nested ${tag}`,
        around(`<${tag}>`, `</${tag}>`, '<b>lo</b>'.repeat(40_000 * scale)),
      ),
    ),
    page('3 MB in 240 nested terms', around('<dl><dt>lo<dd>', '</dl>', `<p>${text}`)),
    deep('links', 'a'),
    deep('buttons', 'button'),
    deep('headings', 'h2', 'lo '),
    deep('paragraphs', 'p', 'lo '),
    deep('raised letters', 'sup'),
    deep('blocks of code', 'pre', 'lo '),
    deep('captions of figures', 'figcaption'),
    deep('times', 'time'),
    deep('addresses', 'address'),
    deep('noscripts', 'noscript'),
  ];
}
