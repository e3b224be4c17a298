/** What a backup calls itself. */
export const BACKUP_FORMAT = 'lectern-backup';
/** Raised when older versions of Lectern could no longer read what is written. */
export const BACKUP_VERSION = 1;

/** Paths inside a backup; see docs/decisions/0015. */
export const MANIFEST_PATH = 'manifest.json';
/** In the form of `sha256sum`: 64 digits, two spaces, a path. */
export const CHECKSUMS_PATH = 'checksums.sha256';
/** One folder an article stands below this. */
export const ARTICLES_PATH = 'articles/';
/** What the archive needs to know of an article, in its folder. */
export const ARTICLE_FILE = 'article.json';

/** How much a backup holds. */
export interface BackupCounts {
  /** Entries of all kinds, deleted ones too. */
  articles: number;
  editions: number;
  pictures: number;
}

/** What a backup says of itself. */
export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601, UTC. */
  madeAt: string;
  counts: BackupCounts;
}
