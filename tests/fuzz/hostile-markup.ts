import fc from 'fast-check';

/** Elements that parsers treat in their own way, and elements that articles have. */
const NAMES = (
  'svg math mi mo mtext mglyph malignmark mspace annotation-xml semantics foreignObject desc title style script ' +
  'template table tbody tr td th caption col select option optgroup form input button textarea noscript iframe object ' +
  'marquee applet p div span a b i font nobr pre xmp listing plaintext li ul ol dl dt dd h1 h2 h3 blockquote figure ' +
  'figcaption img image picture source video audio details summary dialog section article aside nav ruby rt rp hr br ' +
  'center frameset body html head base meta link'
).split(' ');

const ATTRIBUTES = (
  'class id name href src srcset alt title lang dir style onerror onclick xlink:href action formaction srcdoc data-src ' +
  'data-caption data-srcset itemprop rel slot is type encoding display alttext colspan open start width cite datetime ' +
  'aria-controls role hidden data-language value'
).split(' ');

const VALUES = [
  ...['parentNode', 'attributes', 'body', 'childNodes', '__proto__', 'constructor', 'nodeName'],
  ...[
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>1</script>',
    '//x.test/a.jpg',
  ],
  ...[
    'https://x.test/a.jpg',
    '/a.jpg 1x, /b.jpg 2x',
    'text/html',
    'application/ld+json',
    'share-bar',
    'caption',
  ],
  ...[
    'display:none',
    'position:fixed',
    '"><img src=x onerror=1>',
    "'",
    '</p>',
    '<!--',
    '&lt;b&gt;',
    '\u0000',
    '2',
  ],
];

/** Markup that ends or begins what parsers read as a whole. */
const TOKENS = [
  ...[
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '</',
    '<',
    '>',
    '"',
    "'",
    '=',
    '&',
    '&amp;',
    '&lt;',
    '\u0000',
    '/>',
  ],
  ...[
    '</p>',
    '</table>',
    '</svg>',
    '</math>',
    '</style>',
    '</title>',
    '</template>',
    '</noscript>',
    '</textarea>',
  ],
  ...[
    '<p>',
    '<table>',
    '<svg>',
    '<math>',
    '<style>',
    '<title>',
    '<template>',
    '<select>',
    '<form>',
    '<a href=x>',
    '\n',
  ],
];

const text = fc.oneof(
  fc.constantFrom(
    'lo mi ren',
    'The boat leaves at twenty past nine, and few are on board.',
    '&lt;img src=x onerror=1&gt;',
    '\n',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);

const value = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  // Longer than any limit on attributes.
  { weight: 1, arbitrary: fc.constantFrom(...VALUES).map((part) => part.repeat(400)) },
);

const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), value)
  .map(([name, written]) => ` ${name}="${written.replaceAll('"', '&quot;')}"`);

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')), {
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.array(attribute, { maxLength: 3 }),
      tie('tree'),
      fc.boolean(),
    )
    .map(
      ([name, attributes, inside, isClosed]) =>
        `<${name}${attributes.join('')}>${inside}${isClosed ? `</${name}>` : ''}`,
    ),
}));

/** A tree of elements, nested as no page should nest them. */
export const hostileMarkup: fc.Arbitrary<string> = tree;

/** A page with parts removed, repeated, moved, or replaced by markup. */
export function mutated(pages: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(100_000),
    length: fc.nat(400),
    insert: fc.oneof(fc.constantFrom(...TOKENS), tree, fc.constant('')),
    isRepeated: fc.boolean(),
  });
  return fc
    .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([page, changes]) =>
      changes.reduce((markup, { at, length, insert, isRepeated }) => {
        const start = at % (markup.length + 1);
        const part = markup.slice(start, start + length);
        return (
          markup.slice(0, start) +
          insert +
          (isRepeated ? part + part : '') +
          markup.slice(start + length)
        );
      }, page),
    );
}

/** Markup that an article may contain, correctly nested, whose text must be kept. */
export const benignMarkup: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('p', 'h2', 'h3', 'blockquote', 'li', 'pre'),
        fc.array(
          fc.tuple(
            fc.constantFrom('em', 'strong', 'code', 'sub', 'mark', 'q'),
            fc.stringMatching(/^[\w &;.,…가-힣é-]{1,20}$/),
          ),
          { minLength: 1, maxLength: 5 },
        ),
      )
      .map(([block, words]) => {
        const inside = words.map(([name, word]) => `${word} <${name}>${word}</${name}>`).join(' ');
        return block === 'li' ? `<ul><li>${inside}</li></ul>` : `<${block}>${inside}</${block}>`;
      }),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) => blocks.join(''));
