import { squeezeText } from '@/utils/article/text/squeeze-text';
import { trimEnd } from '@/utils/article/text/trim-end';

/**
 * Separators between a headline and the site's name in `<title>`. A hyphen only counts with spaces around it, an
 * underscore only next to an East Asian script, which has no spaces.
 */
const SEPARATOR =
  /\s[-–—|·•:»«›‹<>/\\~_]+\s|\s?[|｜ㅣ»›]\s?|\s?[-–—]{2,}\s?|(?<=[\u3000-\uffef])_|_(?=[\u3000-\uffef])/;

/** Returns the parts of a squeezed page title, in order; the whole title if it has no separator. */
export function titleSegments(title: string): string[] {
  return title.split(SEPARATOR).map(squeezeText).filter(Boolean);
}

const SIGN = /[\s\-–—_|｜ㅣ·•:»«›‹<>/\\~]/;

/** Returns the title up to the beginning of the part with this index. */
export function titleBefore(title: string, segments: readonly string[], index: number): string {
  const segment = segments[index];
  const at = segment ? title.lastIndexOf(segment) : -1;
  if (at <= 0) return title;
  return trimEnd(squeezeText(title.slice(0, at)), SIGN);
}
