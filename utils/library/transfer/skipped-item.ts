/**
 * Why an article, link or picture was skipped.
 *
 * - `wrong-checksum`: the file changed after the backup was made
 * - `missing-file`: the file does not exist
 * - `damaged`: the file cannot be unpacked
 * - `not-an-article`: not valid as an article
 * - `unreadable-row`: not valid in its format
 * - `no-address`: no web address
 * - `twice`: an earlier item has the same address
 * - `too-large`: exceeds a limit, or unpacks to far more than its size
 * - `unsafe-path`: its name leads outside the archive
 * - `cut-off`: the end of the file is missing or damaged, and with it the list of what it contains
 * - `not-a-picture`: an unsupported type
 * - `not-written`: the library rejected it
 */
export type SkipReason =
  | 'wrong-checksum'
  | 'missing-file'
  | 'damaged'
  | 'not-an-article'
  | 'unreadable-row'
  | 'no-address'
  | 'twice'
  | 'too-large'
  | 'unsafe-path'
  | 'cut-off'
  | 'not-a-picture'
  | 'not-written';

/** A skipped item, with a name that identifies it to the reader. */
export interface SkippedItem {
  /** A title, an address or a file name. Empty if it has none. */
  name: string;
  /** Its row in the file, from 1; null if the format has no rows. */
  row: number | null;
  reason: SkipReason;
}
