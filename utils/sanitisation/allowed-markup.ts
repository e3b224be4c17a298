/** Presentation MathML: what browsers lay out, and nothing that links, embeds or switches. */
export const FORMULA_TAGS = (
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts ' +
  'mprescripts mtable mtr mtd mphantom'
).split(' ');

/** Attributes of formulas: which sign is meant and how its parts stand; none for colour, size or place. */
export const FORMULA_ATTRIBUTES = (
  'display alttext mathvariant stretchy fence separator form accent accentunder linethickness displaystyle ' +
  'movablelimits largeop columnalign'
).split(' ');

/** Elements an article may consist of. Everything else is unwrapped or, where its content is no prose, dropped. */
export const ALLOWED_TAGS = (
  'p h2 h3 h4 h5 h6 blockquote pre hr br ul ol li dl dt dd figure figcaption img table ' +
  'caption colgroup col thead tbody tfoot tr th td a abbr b bdi bdo cite code del dfn em i ' +
  'ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr details summary'
)
  .split(' ')
  .concat(FORMULA_TAGS);

/** Attributes that carry meaning. No `class`, `style`, `id` or `name`: an article cannot reach the page around it. */
export const ALLOWED_ATTRIBUTES = (
  'href src srcset alt width height lang dir title datetime cite colspan rowspan span scope ' +
  'start reversed value open data-language'
)
  .split(' ')
  .concat(FORMULA_ATTRIBUTES);

/** Elements whose text is not prose: they go with all they hold. */
export const DROPPED_WITH_CONTENT = (
  'script style template noscript iframe object embed applet svg annotation annotation-xml maction mglyph audio video canvas ' +
  'button select textarea input form dialog title noembed noframes plaintext xmp frameset map ' +
  'portal fencedframe'
).split(' ');

/** Where a link may lead. Relative addresses do not pass: extraction has made every one absolute. */
export const LINK_ADDRESS = /^(?:https?:|mailto:|tel:)/i;

/** What a picture may be loaded from. A data picture is a bitmap: an SVG could only be a placeholder. */
export const PICTURE_ADDRESS = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);)/i;

/** What `data-language` may say: the name of a programming language. */
export const CODE_LANGUAGE = /^[a-z][\w+#.-]{0,19}$/i;

/** How wide a gap in a formula may be: wider ones would push a line apart. */
export const FORMULA_GAP = /^[0-3](?:\.\d{1,6})?em$/;
