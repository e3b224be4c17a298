/** One piece of the page as it is read, in document order. */
export interface Block {
  /** 0-based place in document order. */
  index: number;
  /** The piece in the copy. */
  element: Element;
  kind: BlockKind;
  /** One line of text. */
  text: string;
  /** Share of the text that is inside links, 0 to 1; 0 when there is no text. */
  linkDensity: number;
}

/** What a block is read as. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'quote'
  | 'table'
  | 'figure'
  | 'preformatted'
  | 'rule';
