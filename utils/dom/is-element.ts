/**
 * Whether a node or the target of an event is an element, and not a text, a document or a window. Unlike `instanceof`,
 * it recognises elements of other windows: the reader over a page is in a frame.
 */
export const isElement = (target: EventTarget | null): target is Element =>
  target !== null && 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;
