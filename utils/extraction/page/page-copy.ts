/** The file that an `<img>` shows on the live page. */
export interface ShownPicture {
  /** Absolute address of the file that the browser chose and loaded. */
  src: string;
  /** Natural size in pixels; 0 if the picture is not loaded. */
  width: number;
  height: number;
  /** The width that the page gives it, in CSS pixels. */
  laidOut: number;
}

/** An inert copy of the page, which the steps change, with what only the live page can report about it. */
export interface PageCopy {
  document: Document;
  /** Address of the page. */
  url: string;
  /** The base of relative addresses. */
  base: string;
  /** Elements of the copy that the live page does not lay out (`display: none`), without their descendants. */
  hidden: Set<Element>;
  /** Pictures of the copy that the live page has loaded. */
  shown: ReadonlyMap<Element, ShownPicture>;
  /** Inline elements that the live page lays out as blocks. */
  blocks: ReadonlySet<Element>;
  /** Elements whose own text keeps its line breaks on the live page. */
  keepsLines: ReadonlySet<Element>;
  /** Elements that the live page fixes to the window: bars and overlays. */
  fixed: ReadonlySet<Element>;
}
