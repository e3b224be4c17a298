/** The format name in the manifest. */
export const BACKUP_FORMAT = 'lectern-backup';
/** Increase when older versions of Lectern can no longer read backups. */
export const BACKUP_VERSION = 1;

/** Paths inside a backup; see docs/decisions/0015. */
export const MANIFEST_PATH = 'manifest.json';
/** In the format of `sha256sum`: 64 digits, two spaces, a path. */
export const CHECKSUMS_PATH = 'checksums.sha256';
/** Contains one folder per article. */
export const ARTICLES_PATH = 'articles/';
/** The article's data, in its folder. */
export const ARTICLE_FILE = 'article.json';

/** The counts in a backup. */
export interface BackupCounts {
  /** All entries, including deleted ones. */
  articles: number;
  editions: number;
  pictures: number;
}

/** The manifest of a backup. */
export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601, UTC. */
  madeAt: string;
  counts: BackupCounts;
}
