const KB = 1024;
const MB = 1024 * KB;
const GB = 1024 * MB;

/** What is taken in of a file from outside, at most. Bytes where nothing else is said. */
export const LIMITS = {
  /** A backup as it is. It is read in place, never as a whole. */
  backupFile: 64 * GB,
  /** Files in an archive. */
  files: 1_000_000,
  /** The list of an archive's files. Held in memory. */
  directory: 256 * MB,
  manifest: 64 * KB,
  checksums: 256 * MB,
  /** An article with its markup, and each earlier edition. */
  article: 32 * MB,
  picture: 32 * MB,
  /** Everything of one article together. */
  wholeArticle: 512 * MB,
  editions: 1_000,
  pictures: 20_000,
  /** A file of another program, which is read as a whole. */
  importFile: 256 * MB,
  importRows: 200_000,
  /** Characters. */
  address: 8_192,
  line: 20_000,
  /** Titles of other programs are cut to this. */
  title: 2_000,
  tag: 1_000,
  /** Tags of one article. */
  tags: 1_000,
  bylines: 1_000,
} as const;

/** How many times its packed size a file may come to. Text packs to a tenth; a file made to fill the disk to a thousandth. */
export const MOST_INFLATION = 200;
/** Below this many bytes the measure above does not count: a short file of blanks harms nobody. */
export const FREE_INFLATION = MB;
/** The same for an archive as a whole. */
export const FREE_ARCHIVE_INFLATION = 64 * MB;
