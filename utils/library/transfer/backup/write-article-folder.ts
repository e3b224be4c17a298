import type { Article } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import { findPictureMediaType, PICTURE_EXTENSIONS } from '@/utils/article/picture-media-type';
import type { ExportMessages } from '@/utils/export/export-messages';
import { toHtmlPage } from '@/utils/export/html/to-html-page';
import { toFileName } from '@/utils/export/to-file-name';
import type { SavedPicture, WholeArticle } from '@/utils/library/store/saved-article';
import type { ArchiveWriter } from '../archive/archive-writer';
import { ARTICLE_FILE, ARTICLES_PATH, type BackupCounts } from '../backup-format';

/** A picture in `article.json`; `file` is relative to the article's folder. */
type BackupPicture =
  | { src: string; status: 'kept'; file: string }
  | { src: string; status: 'missing'; reason: string };

/**
 * Writes the folder of one article into a backup. `number` starts at 1 and makes the folder name unique; `messages` are
 * those in its page. Returns the counts of what was written.
 */
export async function writeArticleFolder(
  archive: ArchiveWriter,
  whole: WholeArticle,
  number: number,
  messages: ExportMessages,
): Promise<BackupCounts> {
  const folder = nameFolder(whole, number);
  const pictures = await writePictures(archive, folder, whole.pictures);
  const editions = await writeEditions(archive, folder, whole);
  const thumbnail =
    whole.thumbnail && (await writePicture(archive, folder, 'thumbnail', whole.thumbnail));
  const { entry, article } = whole;
  // A damaged article, or one of a later version, is backed up as it is, without a page.
  const readable = parseArticle(article);
  if (readable) {
    const page = toPage(readable, pictures, messages);
    await archive.addText(`${folder}article.html`, page);
  }
  const listed = { entry, article, editions, pictures, thumbnail };
  await archive.addText(`${folder}${ARTICLE_FILE}`, JSON.stringify(listed, null, 1));
  const kept = pictures.filter(({ status }) => status === 'kept').length;
  return { articles: 1, editions: editions.length, pictures: kept };
}

function nameFolder({ entry }: WholeArticle, number: number): string {
  const name = toFileName(`${String(number).padStart(6, '0')} ${entry.title}`, 'x');
  return `${ARTICLES_PATH}${name.slice(0, -2)}/`;
}

function toPage(
  article: Article,
  pictures: readonly BackupPicture[],
  messages: ExportMessages,
): string {
  const files = new Map(
    pictures.flatMap((picture) =>
      picture.status === 'kept' ? [[picture.src, picture.file] as const] : [],
    ),
  );
  return toHtmlPage(article, 'beside', (src) => files.get(src), messages);
}

async function writePictures(
  archive: ArchiveWriter,
  folder: string,
  pictures: readonly SavedPicture[],
): Promise<BackupPicture[]> {
  const listed: BackupPicture[] = [];
  for (const [index, picture] of pictures.entries()) {
    const { src, status } = picture;
    if (status === 'kept') {
      const file = await writePicture(archive, folder, `picture-${index + 1}`, picture.blob);
      listed.push({ src, status, file });
    } else listed.push({ src, status, reason: picture.reason });
  }
  return listed;
}

async function writePicture(
  archive: ArchiveWriter,
  folder: string,
  name: string,
  blob: Blob,
): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const type = findPictureMediaType(bytes);
  const file = `${name}.${type ? PICTURE_EXTENSIONS[type] : 'bin'}`;
  await archive.addBytes(`${folder}${file}`, bytes);
  return file;
}

async function writeEditions(
  archive: ArchiveWriter,
  folder: string,
  { editions }: WholeArticle,
): Promise<string[]> {
  const files: string[] = [];
  for (const [index, { savedAt, article }] of editions.entries()) {
    const file = `edition-${index + 1}.json`;
    await archive.addText(`${folder}${file}`, JSON.stringify({ savedAt, article }, null, 1));
    files.push(file);
  }
  return files;
}
