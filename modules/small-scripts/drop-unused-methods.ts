import { parseAst } from 'vite';

/** A node of the syntax tree. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** A method of the class: its name and its range in the code. */
interface Method {
  name: string;
  node: SyntaxNode;
}

/**
 * Removes the methods of a class that nothing calls, as a bundler removes functions that nothing imports. The class is a
 * function whose prototype is one object, as in Readability. `called` are the methods that other files call. A method
 * stays if its name is a property or a string anywhere in the code that stays. What stays is unchanged. Throws if the code
 * has no such prototype or lacks a called method.
 */
export function dropUnusedMethods(code: string, called: readonly string[]): string {
  const program: unknown = parseAst(code);
  const prototype = find(program, isPrototype);
  if (!prototype) throw new Error('no prototype with methods');
  const methods = methodsOf(prototype);
  const missing = called.filter((name) => !methods.some((method) => method.name === name));
  if (missing.length > 0) throw new Error(`no methods ${missing.join(', ')}`);

  const inMethods = new Set<unknown>(methods.map(({ node }) => node));
  const used = new Set([...called, ...namesIn(program, inMethods)]);
  const unread = new Set(methods);
  for (let changed = true; changed; ) {
    changed = false;
    for (const method of unread) {
      if (!used.has(method.name)) continue;
      unread.delete(method);
      changed = true;
      for (const name of namesIn(method.node)) used.add(name);
    }
  }
  let rest = code;
  for (const { node } of [...unread].sort((one, other) => other.node.start - one.node.start)) {
    rest = rest.slice(0, node.start) + rest.slice(node.end).replace(/^\s*,/, '');
  }
  return rest;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Whether a node is `Class.prototype = { … }`. */
function isPrototype(node: SyntaxNode): boolean {
  const { type, left, right } = node;
  return (
    type === 'AssignmentExpression' &&
    isNode(left) &&
    nameOf(left.property) === 'prototype' &&
    isNode(right) &&
    right.type === 'ObjectExpression'
  );
}

function methodsOf({ right }: SyntaxNode): Method[] {
  const properties = isNode(right) && Array.isArray(right.properties) ? right.properties : [];
  return properties.flatMap((node: unknown) =>
    isNode(node) && isNode(node.value) && node.value.type === 'FunctionExpression'
      ? [{ name: nameOf(node.key), node }]
      : [],
  );
}

const nameOf = (key: unknown): string => (isNode(key) ? String(key.name ?? key.value) : '');

function childrenOf(node: unknown): unknown[] {
  if (Array.isArray(node)) return node;
  return isNode(node) ? Object.values(node).filter((part) => typeof part === 'object') : [];
}

function find(node: unknown, isWanted: (node: SyntaxNode) => boolean): SyntaxNode | undefined {
  if (isNode(node) && isWanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** Returns the names of properties and the strings below a node, except those in the `skipped` nodes. */
function namesIn(node: unknown, skipped: ReadonlySet<unknown> = new Set()): string[] {
  if (skipped.has(node)) return [];
  const own = isNode(node) ? [nameOf(node.property), String(node.value ?? '')] : [];
  return [...own, ...childrenOf(node).flatMap((child) => namesIn(child, skipped))];
}
