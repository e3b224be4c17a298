/** Elements an article may consist of. Everything else is unwrapped or, where its content is no prose, dropped. */
export const ALLOWED_TAGS = (
  'p h2 h3 h4 h5 h6 blockquote pre hr br ul ol li dl dt dd figure figcaption img table ' +
  'caption colgroup col thead tbody tfoot tr th td a abbr b bdi bdo cite code del dfn em i ' +
  'ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr'
).split(' ');

/** Attributes that carry meaning. No `class`, `style`, `id` or `name`: an article cannot reach the page around it. */
export const ALLOWED_ATTRIBUTES = (
  'href src srcset alt width height lang dir title datetime cite colspan rowspan span scope ' +
  'start reversed value'
).split(' ');

/** Elements whose text is not prose: they go with all they hold. */
export const DROPPED_WITH_CONTENT = (
  'script style template noscript iframe object embed applet svg math audio video canvas ' +
  'button select textarea input form dialog title noembed noframes plaintext xmp frameset map ' +
  'portal fencedframe'
).split(' ');

/** Where a link may lead. Relative addresses do not pass: extraction has made every one absolute. */
export const LINK_ADDRESS = /^(?:https?:|mailto:|tel:)/i;

/** What a picture may be loaded from. A data picture is a bitmap: an SVG could only be a placeholder. */
export const PICTURE_ADDRESS = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);)/i;
