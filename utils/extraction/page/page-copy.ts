/** The file an `<img>` shows on the live page. */
export interface ShownPicture {
  /** Absolute address of what the browser chose and loaded. */
  src: string;
  /** Natural size in pixels; 0 when the picture is not loaded. */
  width: number;
  height: number;
}

/** A page's inert copy, which the steps change, with what only the live page knew about it. */
export interface PageCopy {
  document: Document;
  /** Address of the page. */
  url: string;
  /** What relative addresses resolve against. */
  base: string;
  /** Elements of the copy that the live page does not lay out (`display: none`); what is inside them is not listed. */
  hidden: Set<Element>;
  /** Pictures of the copy that the live page has loaded. */
  shown: ReadonlyMap<Element, ShownPicture>;
  /** Elements that are inline by their names, and that the live page lays out as blocks. */
  blocks: ReadonlySet<Element>;
  /** Elements whose own text keeps its line ends on the live page. */
  keepsLines: ReadonlySet<Element>;
  /** Elements that the live page fixes to the window: bars and layers. */
  fixed: ReadonlySet<Element>;
}
