import { parseAst } from 'vite';

/** A node of the syntax tree. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** A member of the class: its name and its range in the code. */
interface Member {
  name: string;
  node: SyntaxNode;
}

/**
 * Removes the members of a class that nothing reads, as a bundler removes exports that nothing imports. The class is a
 * function whose prototype is one object, as in Readability. `called` are the methods that other files call, `tables`
 * the members that are objects whose own properties are all read by name. A member stays if its name is a property or a
 * string anywhere in the code that stays. What stays is unchanged. Throws if the code has no such prototype or lacks
 * one of `called` or `tables`.
 */
export function dropUnusedMembers(
  code: string,
  called: readonly string[],
  tables: readonly string[] = [],
): string {
  const program: unknown = parseAst(code);
  const prototype = find(program, isPrototype);
  if (!prototype) throw new Error('no prototype with methods');
  const members = membersOf(prototype.right);
  const expected = [...called, ...tables];
  const missing = expected.filter((name) => !members.some((member) => member.name === name));
  if (missing.length > 0) throw new Error(`no members ${missing.join(', ')}`);

  const entries = members.flatMap(({ name, node }) =>
    tables.includes(name) ? membersOf(node.value) : [],
  );
  const unread = new Set([...members, ...entries]);
  const inMembers = new Set<unknown>([...unread].map(({ node }) => node));
  const used = new Set([...called, ...namesIn(program, inMembers)]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const member of unread) {
      if (!used.has(member.name)) continue;
      unread.delete(member);
      changed = true;
      for (const name of namesIn(member.node.value, inMembers)) used.add(name);
    }
  }
  let rest = code;
  for (const { node } of outermost(unread))
    rest = rest.slice(0, node.start) + rest.slice(node.end).replace(/^\s*,/, '');
  return rest;
}

/** Returns the members that are in no other, the last in the code first. */
function outermost(members: Iterable<Member>): Member[] {
  const all = [...members];
  const isInside = ({ node }: Member) =>
    all.some(
      ({ node: other }) => other !== node && other.start <= node.start && node.end <= other.end,
    );
  return all
    .filter((member) => !isInside(member))
    .sort((one, other) => other.node.start - one.node.start);
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

function membersOf(object: unknown): Member[] {
  const properties = isNode(object) && Array.isArray(object.properties) ? object.properties : [];
  return properties.flatMap((node: unknown) =>
    isNode(node) && node.type === 'Property' ? [{ name: nameOf(node.key), node }] : [],
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
