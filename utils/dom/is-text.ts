/**
 * Whether a node is a text. Unlike `instanceof`, it recognises texts of other windows: the reader over a page is in a
 * frame.
 */
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
