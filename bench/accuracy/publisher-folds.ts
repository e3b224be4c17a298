/** Second-level labels that many countries use before their own top-level domain: co.uk, com.au, or.kr. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gov|gob|go|gv|net|ne|nom|or|org)$/;

/** Returns the publisher of a page: the registrable part of its host. */
export function publisherOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  const isCountry = labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(isCountry ? -3 : -2).join('.');
}

/** Returns the fold of a publisher, 0 to `folds` - 1. All pages of one publisher are in one fold. */
export function foldOf(publisher: string, folds: number): number {
  let hash = 2_166_136_261;
  for (const letter of publisher) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  // The low bits of this hash are not uniform.
  return (hash >>> 8) % folds;
}
