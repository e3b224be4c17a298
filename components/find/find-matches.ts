import { foldForSearch } from '@/utils/reading/fold-for-search';

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,figcaption,td,th,dt,dd,pre,blockquote,caption,div';

/** Text nodes that follow each other in one paragraph: what a reader sees as one run of words. */
interface Run {
  nodes: Text[];
  text: string;
}

/**
 * Where the words stand in what `root` shows, in the order of reading; case and accents make no difference. A match
 * may begin in one link and end in another, but not in another paragraph. Empty for words without a letter.
 */
export function findMatches(root: Element, words: string): Range[] {
  const wanted = foldForSearch(words.trim().replace(/\s+/g, ' ')).text;
  if (wanted === '') return [];
  return collectRuns(root).flatMap((run) => findInRun(run, wanted));
}

function collectRuns(root: Element): Run[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  let lastBlock: Element | null = null;
  while (walker.nextNode()) {
    // The walker was asked for text alone.
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(BLOCKS) ?? root;
    if (block !== lastBlock) runs.push({ nodes: [], text: '' });
    lastBlock = block;
    const run = runs.at(-1);
    if (!run) continue;
    run.nodes.push(node);
    run.text += node.data;
  }
  return runs;
}

function findInRun({ nodes, text }: Run, wanted: string): Range[] {
  // A line end of the source is a space to the reader; one letter for one, so that places stay.
  const folded = foldForSearch(text.replace(/\s/g, ' '));
  const ranges: Range[] = [];
  let from = folded.text.indexOf(wanted);
  while (from >= 0) {
    const to = from + wanted.length;
    ranges.push(rangeOver(nodes, folded.origin(from), folded.origin(to)));
    from = folded.text.indexOf(wanted, to);
  }
  return ranges;
}

function rangeOver(nodes: readonly Text[], start: number, end: number): Range {
  const [first] = nodes;
  if (!first) throw new RangeError('a run has at least one text node');
  const range = first.ownerDocument.createRange();
  let place = 0;
  for (const node of nodes) {
    const after = place + node.length;
    if (start >= place && start < after) range.setStart(node, start - place);
    if (end > place && end <= after) range.setEnd(node, end - place);
    place = after;
  }
  return range;
}
