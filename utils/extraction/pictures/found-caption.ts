/** The position of a picture's caption and credit on the page. */
export interface FoundCaption {
  /** Contains the picture, its caption and credit, and nothing else to read. */
  frame: Element;
  caption: ChildNode | null;
  credit: ChildNode | null;
  /** The caption's text, if it is in an attribute. */
  printed: string | null;
}
