import { ADMISSION_LIMITS } from '@/utils/library/admission/admit-article';

const KB = 1024;
const MB = 1024 * KB;
const GB = 1024 * MB;

/** Limits for untrusted files. In bytes unless noted. */
export const LIMITS = {
  /** An archive, which is read in place, never as a whole. */
  archiveFile: 64 * GB,
  /** Files in an archive. */
  files: 1_000_000,
  /** The file list of an archive, which is held in memory. */
  directory: 256 * MB,
  manifest: 64 * KB,
  checksums: 256 * MB,
  /** An article or an earlier edition, with its markup. */
  article: 32 * MB,
  picture: 32 * MB,
  /** All files of one article together. */
  wholeArticle: 512 * MB,
  editions: 1_000,
  pictures: 20_000,
  /** An export of another program, which is read as a whole. */
  importFile: 256 * MB,
  importRows: 200_000,
  /** Characters. */
  line: ADMISSION_LIMITS.line,
  /** Longer titles from other programs are truncated. */
  title: 2_000,
  tag: 1_000,
  /** Tags of one article. */
  tags: 1_000,
  bylines: ADMISSION_LIMITS.bylines,
  /** Highlights of one article. */
  highlights: 1_000,
} as const;

/** Largest allowed ratio of unpacked to packed size. Text compresses about tenfold, a zip bomb a thousandfold. */
export const MAX_INFLATION = 200;
/** The ratio is not checked below this many bytes: a short file of spaces is harmless. */
export const FREE_INFLATION = MB;
/** Like `FREE_INFLATION`, for a whole archive. */
export const FREE_ARCHIVE_INFLATION = 64 * MB;
