import { foldText } from '@/utils/article/text/fold-text';

/** The kind of a block. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'quote'
  | 'table'
  | 'figure'
  | 'preformatted'
  | 'rule';

/** One block of the page: a paragraph, heading, list, figure and so on. */
export class Block {
  /** 0-based index in document order. */
  readonly index: number;
  /** The element in the copy of the page. It may be detached later; `path` keeps its original ancestors. */
  readonly element: Element;
  readonly kind: BlockKind;
  /** The text, on one line. */
  readonly text: string;
  /** The share of the text that is inside links, 0 to 1; 0 if there is no text. */
  readonly linkDensity: number;
  /** The original ancestors, nearest first, up to the body. */
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

  /** The text, folded for comparison. Computed on first use, because most blocks are never compared. */
  get folded(): string {
    this.#folded ??= foldText(this.text);
    return this.#folded;
  }
}
