/** A part of a program's syntax tree (ESTree) and where it stands in the text. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The node in a field; null where the field holds none. */
export function nodeIn(node: SyntaxNode, field: string): SyntaxNode | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** `x` of `this.x`; null for everything else. */
export function memberOfThis(node: SyntaxNode | null): string | null {
  if (node?.type !== 'MemberExpression' || node['computed']) return null;
  return nodeIn(node, 'object')?.type === 'ThisExpression' ? nameIn(node, 'property') : null;
}

/** The name of the identifier in a field; null where there is none. */
export function nameIn(node: SyntaxNode, field: string): string | null {
  const name = nodeIn(node, field)?.['name'];
  return typeof name === 'string' ? name : null;
}
