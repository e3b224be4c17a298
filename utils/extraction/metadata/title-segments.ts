import { squeezeText } from '../text/squeeze-text';

/** Marks that part a headline from the site's name in `<title>`. A hyphen counts only with space around it. */
const SEPARATOR = /\s+[-–—|·•:»«›‹<>/\\~]+\s+|\s*[|｜ㅣ»›]\s*|\s+::\s+|\s*[-–—]{2,}\s*/;

/** The parts of a page title, in order; the whole title when it has no separator. */
export function titleSegments(title: string): string[] {
  return title.split(SEPARATOR).map(squeezeText).filter(Boolean);
}

/** The title up to the beginning of the part with this index. */
export function titleBefore(title: string, segments: readonly string[], index: number): string {
  const segment = segments[index];
  const at = segment ? title.lastIndexOf(segment) : -1;
  if (at <= 0) return title;
  return squeezeText(title.slice(0, at)).replace(/[\s\-–—|｜ㅣ·•:»«›‹<>/\\~]+$/, '');
}
