import * as v from 'valibot';
import { isQueuePosition } from '@/utils/library/store/queue/queue-position';
import { MISSING_PICTURE_REASONS, READING_STATES } from '@/utils/library/store/saved-article';
import { ReadingPositionSchema } from '@/utils/reader/position/reading-position-schema';
import { parseJson } from '../parse-json';
import { LIMITS } from '../transfer-limits';

const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const fileName = v.pipe(v.string(), v.maxLength(LIMITS.tag));

const EntrySchema = v.object({
  id: v.string(),
  url: v.string(),
  kind: v.picklist(['article', 'link']),
  title: v.pipe(v.string(), v.maxLength(LIMITS.line)),
  savedAt: time,
  state: v.picklist(READING_STATES),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  place: v.fallback(v.nullable(ReadingPositionSchema), null),
  isFavourite: v.boolean(),
  isArchived: v.boolean(),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.tag))), v.maxLength(LIMITS.tags)),
  highlights: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.line))), v.maxLength(LIMITS.highlights)),
  ),
  deletedAt: v.nullable(time),
  queuePlace: v.fallback(v.optional(v.custom<number>(isQueuePosition)), undefined),
});

const PictureSchema = v.variant('status', [
  v.object({
    src: v.pipe(v.string(), v.maxLength(LIMITS.picture)),
    status: v.literal('kept'),
    file: fileName,
  }),
  v.object({
    src: v.pipe(v.string(), v.maxLength(LIMITS.picture)),
    status: v.literal('missing'),
    reason: v.picklist(MISSING_PICTURE_REASONS),
  }),
]);

const ArticleFileSchema = v.object({
  entry: EntrySchema,
  article: v.unknown(),
  editions: v.pipe(v.array(fileName), v.maxLength(LIMITS.editions)),
  pictures: v.pipe(v.array(PictureSchema), v.maxLength(LIMITS.pictures)),
  thumbnail: v.nullable(fileName),
});

const EditionFileSchema = v.object({ savedAt: time, article: v.unknown() });

/** `article.json` of a backup, validated except for the article. File names are only lookup keys. */
export type ArticleFile = v.InferOutput<typeof ArticleFileSchema>;
/** The stored fields of the entry; all others are recomputed. */
export type KeptEntry = ArticleFile['entry'];
/** A listed picture. */
export type BackupPicture = ArticleFile['pictures'][number];

/** Validates an `article.json` into new objects; returns null if it is invalid. */
export function parseArticleFile(text: string): ArticleFile | null {
  const parsed = v.safeParse(ArticleFileSchema, parseJson(text));
  return parsed.success ? parsed.output : null;
}

/** Validates an earlier edition except for the article; returns null if it is invalid. */
export function parseEditionFile(text: string): { savedAt: number; article: unknown } | null {
  const parsed = v.safeParse(EditionFileSchema, parseJson(text));
  return parsed.success ? { ...parsed.output, article: parsed.output.article } : null;
}
