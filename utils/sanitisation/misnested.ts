const BLOCKS =
  'p, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, hr, table, figure, figcaption, details, summary';
const CELLS = 'caption, colgroup, col, thead, tbody, tfoot, tr, th, td';

/**
 * Selects allowed elements at places where a parser would not leave them: a block in a paragraph, a link in a link,
 * anything but cells in a row. Scripts of the page and earlier steps of the extraction can build such trees.
 * Source: HTML Standard, "tree construction".
 */
export const MISNESTED = [
  `p :is(${BLOCKS})`,
  ':is(h2, h3, h4, h5, h6) > :is(h2, h3, h4, h5, h6)',
  'a a',
  'li > li, li :not(ul, ol) > li',
  ':is(dt, dd) > :is(dt, dd), :is(dt, dd) :not(dl) > :is(dt, dd)',
  'table > :not(caption, colgroup, thead, tbody, tfoot)',
  ':is(thead, tbody, tfoot) > :not(tr), tr > :not(th, td), colgroup > :not(col)',
  `:is(${CELLS}):not(table *)`,
  ':not(table) > :is(caption, colgroup, thead, tbody, tfoot)',
  ':not(thead, tbody, tfoot) > tr, :not(tr) > :is(th, td), :not(colgroup) > col',
  `math :is(${BLOCKS}, a, b, em, strong, img, span, br)`,
  ':is(p, li, dt, dd, rt, rp) > :is(rt, rp)',
].join(', ');
