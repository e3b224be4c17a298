/** Highlights in Markdown. */
export interface MarkedPassages {
  /** As plain text, in file order. */
  highlights: string[];
  /** Whether there are notes beside them. */
  hasNotes: boolean;
}

/** A label after a quoted passage, as a link or a hash tag. */
const LABEL = /^#[^\s#]+$/u;

/** Reads a Markdown file of highlights: each is a block quote; other text is a note. */
export function readMarkedPassages(markdown: string): MarkedPassages {
  const highlights: string[] = [];
  let quote: string[] = [];
  let hasNotes = false;
  const end = () => {
    const words = withoutLabels(quote.join(' ').trim());
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

function withoutLabels(text: string): string {
  let end = text.length;
  for (;;) {
    const start = startOfLastWord(text, end);
    if (start === 0 || !LABEL.test(text.slice(start, end))) return text.slice(0, end);
    end = text.slice(0, start).trimEnd().length;
  }
}

function startOfLastWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && /\S/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}
