/**
 * Counts the paragraphs (lines) that are only in the second text, and those that are only in the first. A paragraph
 * that was extended counts as both.
 */
export function compareTexts(before: string, after: string): { added: number; removed: number } {
  const [old, now] = [before, after].map((text) => text.split('\n').filter(Boolean));
  return { added: countMissing(now, old), removed: countMissing(old, now) };
}

function countMissing(lines: readonly string[] = [], others: readonly string[] = []): number {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).length;
}
