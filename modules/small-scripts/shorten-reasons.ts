/**
 * Reasons for leaving something out that are shown in the same words, by the one that replaces them. Only reasons that
 * no step of the extraction compares.
 */
export const SAME_FOR_READERS: Readonly<Record<string, readonly string[]>> = {
  'a plea': [
    'a copyright line',
    'a line of the site',
    'about the author',
    'how the site earns money',
    'asks to subscribe',
  ],
  tags: [
    'a repeated label',
    'a heading without content',
    'a label above the text',
    'a caption without its picture',
    'a credit without a picture',
    'above the headline',
  ],
  'the date': ['the headline', 'the byline'],
};

/** Replaces reasons in a source text by the shared one, because each distinct text adds to the content script. */
export function shortenReasons(code: string): string {
  const pairs = Object.entries(SAME_FOR_READERS);
  return pairs.reduce(
    (rest, [instead, reasons]) =>
      rest.replace(new RegExp(`'(?:${reasons.join('|')})'`, 'g'), `'${instead}'`),
    code,
  );
}
