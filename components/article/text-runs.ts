const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,figcaption,td,th,dt,dd,pre,blockquote,caption,div';

/** Text that a reader sees as one run of words: a paragraph, a heading, a cell. */
export interface TextRun {
  /** The block it is the text of. */
  block: Element;
  nodes: readonly Text[];
  /** The text of the nodes, one after the other; a line end of the source is a space, one character for one. */
  text: string;
}

/** The runs of text in what `root` shows, in the order of reading, without what is inside elements that match `except`. */
export function collectTextRuns(root: Element, except = '[aria-hidden="true"]'): TextRun[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: { block: Element; nodes: Text[]; text: string }[] = [];
  while (walker.nextNode()) {
    // The walker was asked for text alone.
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(except)) continue;
    const block = parent.closest(BLOCKS) ?? root;
    if (runs.at(-1)?.block !== block) runs.push({ block, nodes: [], text: '' });
    const run = runs.at(-1);
    run?.nodes.push(node);
    if (run) run.text += node.data.replace(/\s/g, ' ');
  }
  return runs;
}

/** The part of a run from one place in its text to another. */
export function rangeInRun({ block, nodes }: TextRun, start: number, end: number): Range {
  const range = block.ownerDocument.createRange();
  let place = 0;
  for (const node of nodes) {
    const after = place + node.length;
    if (start >= place && start < after) range.setStart(node, start - place);
    if (end > place && end <= after) range.setEnd(node, end - place);
    place = after;
  }
  return range;
}
