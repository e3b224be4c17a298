import type { Article } from '@/utils/article/article';
import { measureReading } from '@/utils/article/measure-reading';
import { readDirection, readLanguage } from '@/utils/extraction/metadata/read-language';
import { plainTextOf, toArticleImage, toPicture } from '@/utils/extraction/read-body';
import type { SavedLink } from '@/utils/library/store/link-entry';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import { readIso } from './formats/read-times';
import type { ImportedText, ParsedImport } from './import-item';
import { tidyImportedBody } from './tidy-imported-body';

/**
 * Builds an article from imported text. `now` (ISO 8601) replaces a missing time. Returns null if it has no words, or
 * more markup than an article may have.
 */
export function assembleImported(
  link: SavedLink,
  given: ImportedText,
  kind: ParsedImport['kind'],
  now: string,
): Article | null {
  if (given.html.length > LIMITS.article) return null;
  const body = tidyImportedBody(given.html);
  const text = plainTextOf(body);
  if (text === '') return null;
  const lang = readLanguage([given.lang], text);
  const figures = [...body.querySelectorAll('figure')];
  const first = figures[0]?.querySelector('img');
  return {
    url: link.url,
    canonicalUrl: null,
    title: link.title ?? link.url,
    dek: null,
    byline: given.byline.map(toLine).filter(Boolean).slice(0, LIMITS.bylines),
    siteName: toLine(given.siteName ?? '') || hostOf(link.url),
    publishedTime: toIso(given.publishedTime),
    modifiedTime: null,
    lang,
    dir: readDirection(null, lang, text),
    leadImage: first ? toPicture(first) : null,
    images: figures.flatMap(toArticleImage),
    html: serialiseFragment(body),
    text,
    ...measureReading(text, lang),
    extractedAt: link.savedAt === null ? now : new Date(link.savedAt).toISOString(),
    // Distinguishes imported articles from those that Lectern extracted.
    extractor: `import:${kind}`,
  };
}

const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LIMITS.line);
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

function toIso(text: string | null): string | null {
  const time = readIso(text);
  return time === null ? null : new Date(time).toISOString();
}
