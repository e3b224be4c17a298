/** Highlights in Markdown. */
export interface MarkedPassages {
  /** As plain text, in file order. */
  highlights: string[];
  /** Whether there are notes beside them. */
  hasNotes: boolean;
}

/** Labels after a quoted passage, as links or hash tags. */
const LABELS = /(?:\s+#[^\s#]+)+\s*$/u;

/** Reads a Markdown file of highlights: each is a block quote; other text is a note. */
export function readMarkedPassages(markdown: string): MarkedPassages {
  const highlights: string[] = [];
  let quote: string[] = [];
  let hasNotes = false;
  const end = () => {
    const words = quote.join(' ').replace(LABELS, '').trim();
    if (words !== '') highlights.push(words);
    quote = [];
  };
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^\s{0,3}>\s?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined) quote.push(quoted);
    else {
      end();
      hasNotes ||= line.trim() !== '' && !/^#{1,6}\s/.test(line);
    }
  }
  end();
  return { highlights, hasNotes };
}
