/** Where a reader is in an article, independent of text size: the block at the top of the view and how much of it is past. */
export interface ReadingPlace {
  /** 0-based place among the body's blocks. */
  block: number;
  /** Share of that block above the top of the view, up to 1; negative while the space before it is there. */
  share: number;
}
