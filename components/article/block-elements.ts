/** Elements of an article that start a new line. A selector. */
export const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, dt, dd, th, td, caption, div, section, article, details, summary, address, figure, ul, ol, dl, table, colgroup, thead, tbody, tfoot, tr, pre, hr';
