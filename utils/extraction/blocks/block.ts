import { foldText } from '../text/fold-text';

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

/** One piece of the page as it is read, in document order. */
export class Block {
  /** 0-based place in document order. */
  readonly index: number;
  /** The piece in the copy. It may be taken out of its place; `path` still tells where it stood. */
  readonly element: Element;
  readonly kind: BlockKind;
  /** One line of text. */
  readonly text: string;
  /** Share of the text that is inside links, 0 to 1; 0 when there is no text. */
  readonly linkDensity: number;
  /** The elements it stood in, nearest first, up to the body. */
  readonly path: readonly Element[];
  #folded: string | undefined;

  constructor(fields: Pick<Block, 'index' | 'element' | 'kind' | 'text' | 'linkDensity' | 'path'>) {
    this.index = fields.index;
    this.element = fields.element;
    this.kind = fields.kind;
    this.text = fields.text;
    this.linkDensity = fields.linkDensity;
    this.path = fields.path;
  }

  /** The text, folded for comparison. Made when first asked for: most blocks never are. */
  get folded(): string {
    this.#folded ??= foldText(this.text);
    return this.#folded;
  }
}
