/** Presentation MathML: what browsers lay out. Excludes elements that link, embed or toggle. */
export const FORMULA_TAGS = (
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts ' +
  'mprescripts mtable mtr mtd mphantom'
).split(' ');

/** Attributes of formulas that affect meaning or structure; none for colour, size or position. */
export const FORMULA_ATTRIBUTES = (
  'display alttext mathvariant stretchy fence separator form accent accentunder linethickness displaystyle ' +
  'movablelimits largeop columnalign'
).split(' ');

/** Elements that an article may contain. Others are unwrapped or, if their content is not prose, dropped. */
export const ALLOWED_TAGS = (
  'p h2 h3 h4 h5 h6 blockquote pre hr br ul ol li dl dt dd figure figcaption img table ' +
  'caption colgroup col thead tbody tfoot tr th td a abbr b bdi bdo cite code del dfn em i ' +
  'ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr details summary'
)
  .split(' ')
  .concat(FORMULA_TAGS);

/**
 * Attributes that carry meaning. Without `class`, `style`, `id` and `name`, an article cannot affect the page around
 * it.
 */
export const ALLOWED_ATTRIBUTES = (
  'href src srcset alt width height lang dir title datetime cite colspan rowspan span scope ' +
  'start reversed value open data-language data-embed data-duration'
)
  .split(' ')
  .concat(FORMULA_ATTRIBUTES);

/** Elements whose text is not prose: dropped with their content. */
export const DROPPED_WITH_CONTENT = (
  'script style template noscript iframe object embed applet svg annotation annotation-xml maction mglyph audio video canvas ' +
  'button select textarea input form dialog title noembed noframes plaintext xmp frameset map ' +
  'portal fencedframe'
).split(' ');

/** Allowed link addresses. Relative addresses are rejected: extraction makes all of them absolute. */
export const LINK_ADDRESS = /^(?:https?:|mailto:|tel:)/i;

/** Allowed picture addresses. Data pictures must be bitmaps: an SVG could only be a placeholder. */
export const PICTURE_ADDRESS = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);)/i;

/** Allowed values of `data-language`: the name of a programming language. */
export const CODE_LANGUAGE = /^[a-z][\w+#.-]{0,19}$/i;

/**
 * Allowed attributes of the figure that stands for a player or a post: what its link leads to, and how long it is, in
 * seconds.
 */
export const EMBED_MARKS = {
  'data-embed': /^(?:video|audio|frame|post|page)$/,
  'data-duration': /^[1-9]\d{0,5}$/,
};

/** Allowed width of a space in a formula: wider ones would distort the line. */
export const FORMULA_SPACE = /^[0-3](?:\.\d{1,6})?em$/;
