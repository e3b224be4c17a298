/** Where a picture's words stand on the page. */
export interface FoundCaption {
  /** Holds the picture and its words, and nothing else worth reading. */
  frame: Element;
  caption: ChildNode | null;
  credit: ChildNode | null;
  /** The printed words, when they stand in an attribute. */
  printed: string | null;
}
