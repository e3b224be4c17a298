/**
 * Why one article, link or picture was left out of what else went in.
 *
 * - `wrong-checksum`: a file is not what it was when the backup was made
 * - `missing-file`: a file that is named is not there
 * - `damaged`: it does not unpack
 * - `not-an-article`: its fields are not those of an article
 * - `unreadable-row`: its fields are not those of its format
 * - `no-address`: without an address of the web
 * - `twice`: under the same address as another before it
 * - `too-large`: larger than is taken in
 * - `not-a-picture`: its bytes are of no kind that is kept
 * - `not-written`: the library did not take it
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
  | 'not-a-picture'
  | 'not-written';

/** Something that was left out, by a name its owner can find it under. */
export interface SkippedItem {
  /** A title, an address or a file; empty where there is none. */
  name: string;
  /** Its row in the file, from 1; null where rows have no meaning. */
  row: number | null;
  reason: SkipReason;
}
