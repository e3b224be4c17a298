import type { Pattern } from './list-patterns';

/** A pattern whose time may grow faster than its text, with the reason why this is harmless. */
interface CappedPattern {
  /** The end of the file's path. */
  file: string;
  /** How the pattern begins. */
  begins: string;
  /** What limits the text, or its time. Lengths in characters. */
  because: string;
}

const BYLINE = 'a byline has at most 140';
const NAMES = 'a line of names has at most 2,000, all of them 5,000';
const NOTICE = 'a notice of the site has at most 400, and the pattern repeats at most 160';
const CAPTION =
  'a caption has at most 1,000, one in an attribute 4,000; the pattern repeats at most 80';

/** The exceptions to the rule that every pattern over page text is linear. */
export const CAPPED_PATTERNS: readonly CappedPattern[] = [
  { file: 'header/find-byline.ts', begins: '^.*[|·•]\\s*(?=von', because: BYLINE },
  { file: 'header/find-byline.ts', begins: '^[(（\\s–—-]*(?:(?:by|von', because: BYLINE },
  { file: 'header/find-byline.ts', begins: '^(?:(?:posted|submitted', because: BYLINE },
  { file: 'header/find-byline.ts', begins: '\\s*(?:[-–—|·•,]\\s*)?', because: BYLINE },
  { file: 'header/find-byline.ts', begins: '^(?:(?:published|updated', because: BYLINE },
  { file: 'header/find-byline.ts', begins: ',?\\s+(?:on\\s+)?', because: BYLINE },
  {
    file: 'furniture-lines/furniture-reason.ts',
    begins: '[\\w.+-]+@',
    because: 'the line has at most 120',
  },
  {
    file: 'furniture-lines/furniture-reason.ts',
    begins: '(?:sign up|sub',
    because: 'the line has at most 300',
  },
  {
    file: 'partial/members-notices.ts',
    begins: '^この記事は',
    because: 'the line has at most 160',
  },
  { file: 'furniture-lines/site-notices.ts', begins: '\\b(?:your|our|unser', because: NOTICE },
  { file: 'furniture-lines/site-notices.ts', begins: '\\b(?:lesen|finden', because: NOTICE },
  { file: 'furniture-lines/site-notices.ts', begins: '\\b(?:we|i|us', because: NOTICE },
  { file: 'furniture-lines/site-notices.ts', begins: '^(?:(?:last |zu', because: NOTICE },
  { file: 'furniture-lines/ending-reasons.ts', begins: '\\bviews expressed', because: NOTICE },
  {
    file: 'content/collect-written-tex.ts',
    begins: '\\\\\\(((?:',
    because: 'each part ends where the next begins, and has at most 2,000',
  },
  {
    file: 'header/is-dek-text.ts',
    begins: '^(?:by\\s+[a-z',
    because: 'a dek has at most 1,000, and the pattern repeats at most 99',
  },
  { file: 'metadata/clean-author-names.ts', begins: '[(（<[]?[\\w.+-]{1,64}@', because: NAMES },
  { file: 'metadata/clean-author-names.ts', begins: '\\s*(?:[,;|•·', because: NAMES },
  {
    file: 'metadata/clean-author-names.ts',
    begins: '^[+\\d/]|_|@',
    because: 'a name has at most 60',
  },
  { file: 'metadata/clean-author-names.ts', begins: '^[\\s.:：(（"', because: NAMES },
  { file: 'metadata/clean-author-names.ts', begins: '(?<=\\S)\\s*[(（]', because: NAMES },
  {
    file: 'metadata/find-date.ts',
    begins: '([^\\s\\d,.]{3,})',
    because: 'the line has at most 120',
  },
  {
    file: 'pictures/picture-address.ts',
    begins: '(?:^data:image\\/svg',
    because: 'the address is cut at 2,000, and the pattern repeats at most 80',
  },
  {
    file: 'pictures/parse-srcset.ts',
    begins: '(?<![^\\s,])',
    because:
      'an attribute has at most 20,000, and the pattern only begins after white space or a comma',
  },
  { file: 'pictures/split-credit.ts', begins: '^(.*[^\\s.]{2}', because: CAPTION },
  { file: 'pictures/split-credit.ts', begins: '^(.+?)\\s?(?:\\s\\/', because: CAPTION },
  { file: 'metadata/read-json-ld.ts', begins: '(?:-->|', because: 'cut at 60' },
  {
    file: 'pictures/split-credit.ts',
    begins: '(?:^|[.!?…',
    because: 'the search begins 124 before the end of the text',
  },
  { file: 'pictures/split-credit.ts', begins: '(?:^|[\\s([.!?…])((?:', because: 'cut at 200' },
  { file: 'article/picture-media-type.ts', begins: '<\\?[\\s\\S]*?', because: 'cut at 4,096' },
  {
    file: 'article/picture-media-type.ts',
    begins: '<(?:[\\w-]+:)?(?:script',
    because: 'too long for the tool; no repeated part can contain the character before it',
  },
];

/** Whether an exception covers a pattern; with `capped`, whether this one does. */
export const isCapped = (pattern: Pattern, capped = CAPPED_PATTERNS): boolean =>
  capped.some(
    ({ file, begins }) => pattern.file.endsWith(file) && pattern.source.startsWith(begins),
  );
