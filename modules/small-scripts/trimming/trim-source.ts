import { childrenOf, memberOfThis, nameIn, nodeIn, type SyntaxNode } from './syntax';
import type { TrimPlan } from './trim-plan';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Leaves out of a library's source what the plan names and, after that, each member of its objects that nothing
 * mentions any more. Answers the shorter source.
 *
 * Throws where the source is not as the plan says: a name that is not found, a removed method that is still called
 * for its value, members that are reached by computed names. A changed library then fails the build.
 */
export function trimSource(code: string, program: SyntaxNode, plan: TrimPlan): string {
  const trimmer = new Trimmer(code, plan);
  trimmer.trim(program);
  return trimmer.finish(program);
}

class Trimmer {
  readonly #code: string;
  readonly #plan: Required<TrimPlan>;
  readonly #edits: Edit[] = [];
  readonly #found = new Set<string>();

  constructor(code: string, plan: TrimPlan) {
    this.#code = code;
    this.#plan = {
      fixed: {},
      removed: {},
      replaced: {},
      emptied: {},
      tables: {},
      dropped: {},
      ...plan,
    };
  }

  trim(node: SyntaxNode): void {
    if (this.#drop(node) || this.#trimMember(node) || this.#trimStatement(node) || this.#fold(node))
      return;
    const value = this.#fixedValueOf(node);
    if (value !== null) this.#replace(node, value);
    else for (const child of this.#readParts(node)) this.trim(child);
  }

  finish(program: SyntaxNode): string {
    const members = this.#membersOf(program);
    for (const member of members) {
      const name = nameIn(member, 'key') ?? '';
      if (name in this.#plan.removed || name in this.#plan.tables) this.#found.add(name);
    }
    const missing = Object.values(this.#plan)
      .flatMap((names) => Object.keys(names))
      .filter((name) => !this.#found.has(name));
    if (missing.length > 0) throw new Error(`Not in the library: ${missing.join(', ')}`);
    this.#removeUnmentioned(program, members);
    const written = this.#write();
    const used = Object.keys(this.#plan.dropped).find((name) => written.includes(name));
    if (used) throw new Error(`Still used by the library: ${used}`);
    return written;
  }

  /** A function that nothing calls. */
  #drop(node: SyntaxNode): boolean {
    const isFunction = node.type === 'FunctionDeclaration';
    const name = isFunction ? nameIn(node, 'id') : ownerOf(nodeIn(node, 'expression'));
    if (!name || !Object.hasOwn(this.#plan.dropped, name)) return false;
    this.#found.add(name);
    this.#replace(node, ';');
    return true;
  }

  /** A method or table that the plan names. */
  #trimMember(node: SyntaxNode): boolean {
    if (this.#replaceBody(node)) return true;
    if (node.type !== 'VariableDeclarator') return false;
    const name = nameIn(node, 'id') ?? '';
    const table = nodeIn(node, 'init');
    if (!(name in this.#plan.emptied) || !table) return false;
    this.#found.add(name);
    this.#replace(table, '[]');
    return true;
  }

  #replaceBody(node: SyntaxNode): boolean {
    const name = nameIn(node, node.type === 'Property' ? 'key' : 'id') ?? '';
    const body = nodeIn(nodeIn(node, 'value') ?? node, 'body');
    if (!body || !Object.hasOwn(this.#plan.replaced, name)) return false;
    this.#found.add(name);
    this.#replace(body, this.#plan.replaced[name] ?? '');
    return true;
  }

  /** `this.removed();` and `fixed = …;` */
  #trimStatement(node: SyntaxNode): boolean {
    const expression = node.type === 'ExpressionStatement' ? nodeIn(node, 'expression') : null;
    if (!expression) return false;
    const called =
      expression.type === 'CallExpression' && memberOfThis(nodeIn(expression, 'callee'));
    const written = expression.type === 'AssignmentExpression' && nodeIn(expression, 'left');
    const names = called ? { ...this.#plan.removed, ...this.#plan.fixed } : {};
    const isCallForNothing = called && Object.hasOwn(names, called);
    if (!isCallForNothing && !(written && this.#fixedValueOf(written) !== null)) return false;
    this.#replace(node, ';');
    return true;
  }

  /** The branch that a fixed test leads to. */
  #fold(node: SyntaxNode): boolean {
    if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return false;
    const truth = this.#truthOf(nodeIn(node, 'test'));
    if (truth === null) return false;
    const kept = nodeIn(node, truth ? 'consequent' : 'alternate');
    if (!kept) this.#replace(node, ';');
    else {
      this.#edits.push({ start: node.start, end: kept.start, text: '' });
      this.trim(kept);
      this.#edits.push({ start: kept.end, end: node.end, text: '' });
    }
    return true;
  }

  #truthOf(test: SyntaxNode | null): boolean | null {
    if (!test) return null;
    if (test.type === 'UnaryExpression' && test['operator'] === '!') {
      const inner = this.#truthOf(nodeIn(test, 'argument'));
      return inner === null ? null : !inner;
    }
    const value = this.#fixedValueOf(test);
    return value === null ? null : !['false', 'null', 'undefined', '0', "''"].includes(value);
  }

  #fixedValueOf(node: SyntaxNode): string | null {
    const name = memberOfThis(node) ?? (node.type === 'Identifier' ? String(node['name']) : '');
    const value = Object.hasOwn(this.#plan.fixed, name) ? this.#plan.fixed[name] : undefined;
    if (value === undefined) return null;
    this.#found.add(name);
    return value;
  }

  /** What of a node is read: names of members, keys and declared variables are not. */
  #readParts(node: SyntaxNode): SyntaxNode[] {
    if (node.type === 'MemberExpression' && !node['computed']) return nodesIn(node, 'object');
    if (node.type === 'Property') return nodesIn(node, 'value');
    if (node.type === 'VariableDeclarator') return nodesIn(node, 'init');
    return childrenOf(node);
  }

  /** Members that are mentioned only by one another go, until none is left. */
  #removeUnmentioned(program: SyntaxNode, members: readonly SyntaxNode[]): void {
    let unmentioned: SyntaxNode[];
    do {
      const mentioned = this.#namesInNewBodies();
      collectMentions(program, (node) => this.#isGone(node), mentioned);
      unmentioned = members.filter(
        (member) => !this.#isGone(member) && !mentioned.has(nameIn(member, 'key') ?? ''),
      );
      for (const member of unmentioned) this.#removeMember(member);
    } while (unmentioned.length > 0);
    for (const name of Object.keys(this.#plan.removed)) {
      const stays = members.some((one) => nameIn(one, 'key') === name && !this.#isGone(one));
      if (stays) throw new Error(`Still used by the library: ${name}`);
    }
  }

  #namesInNewBodies(): Set<string> {
    const bodies = Object.values(this.#plan.replaced);
    const names = bodies.flatMap((body) =>
      [...body.matchAll(/\.(\w+)/g)].map(([, name]) => name ?? ''),
    );
    return new Set(['parse', ...names]);
  }

  /** The members of `Library.prototype = {…}`, and those of the tables among them that the plan names. */
  #membersOf(program: SyntaxNode): SyntaxNode[] {
    const [prototype] = childrenOf(program).flatMap(prototypeIn);
    return (prototype ? childrenOf(prototype) : []).flatMap((member) => {
      const isTable = (nameIn(member, 'key') ?? '') in this.#plan.tables;
      const table = isTable && nodeIn(member, 'value');
      return table ? [member, ...childrenOf(table)] : [member];
    });
  }

  #isGone({ start, end }: SyntaxNode): boolean {
    return this.#edits.some((edit) => edit.start <= start && end <= edit.end);
  }

  #removeMember({ start, end }: SyntaxNode): void {
    const comma = /^\s*,/.exec(this.#code.slice(end))?.[0].length ?? 0;
    this.#edits.push({ start, end: end + comma, text: '' });
  }

  #replace({ start, end }: SyntaxNode, text: string): void {
    this.#edits.push({ start, end, text });
  }

  #write(): string {
    const outermost = this.#edits.filter(
      (edit) => !this.#edits.some((other) => other !== edit && encloses(other, edit)),
    );
    let written = '';
    let position = 0;
    for (const { start, end, text } of outermost.sort((one, other) => one.start - other.start)) {
      written += this.#code.slice(position, start) + text;
      position = end;
    }
    return written + this.#code.slice(position);
  }
}

const encloses = (outer: Edit, inner: Edit): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end > outer.start;

/** `x` of `x.y.z = …, …` */
function ownerOf(expression: SyntaxNode | null): string | null {
  if (expression?.type === 'SequenceExpression') return ownerOf(childrenOf(expression)[0] ?? null);
  let part = expression?.type === 'AssignmentExpression' ? nodeIn(expression, 'left') : null;
  while (part?.type === 'MemberExpression') part = nodeIn(part, 'object');
  return part?.type === 'Identifier' ? String(part['name']) : null;
}

function nodesIn(node: SyntaxNode, field: string): SyntaxNode[] {
  const found = nodeIn(node, field);
  return found ? [found] : [];
}

function prototypeIn(statement: SyntaxNode): SyntaxNode[] {
  const assignment = nodeIn(statement, 'expression');
  const target = assignment && nodeIn(assignment, 'left');
  const value = assignment && nodeIn(assignment, 'right');
  const isPrototype = target && nameIn(target, 'property') === 'prototype';
  return isPrototype && value?.type === 'ObjectExpression' ? [value] : [];
}

/** A member that mentions itself is not mentioned by that. */
function collectMentions(
  node: SyntaxNode,
  isGone: (node: SyntaxNode) => boolean,
  names: Set<string>,
  within = '',
): void {
  if (isGone(node)) return;
  if (node.type === 'MemberExpression') {
    const name = node['computed'] ? null : nameIn(node, 'property');
    if (name && name !== within) names.add(name);
    else if (!name && nodeIn(node, 'object')?.type === 'ThisExpression')
      throw new Error('The library reaches its members by computed names');
  }
  const inside = node.type === 'Property' ? (nameIn(node, 'key') ?? '') : within;
  for (const child of childrenOf(node)) collectMentions(child, isGone, names, inside);
}
