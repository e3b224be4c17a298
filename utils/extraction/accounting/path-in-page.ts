/** The paths of all elements below a root at one point in time. Later changes do not affect them. */
export type PagePaths = WeakMap<Node, string>;

/** Returns the path of every element: tag names with `:nth-of-type()`, outermost first. */
export function readPagePaths(root: Element): PagePaths {
  const paths: PagePaths = new WeakMap();
  paths.set(root, root.localName);
  for (const element of root.querySelectorAll('*')) {
    const { parentElement: parent, localName } = element;
    const counts = parent && paths.get(parent);
    if (!counts) continue;
    let count = 1;
    for (let one = element.previousElementSibling; one; one = one.previousElementSibling) {
      if (one.localName !== localName) continue;
      // The path of the nearest sibling has the count of those before it.
      count = Number(/(\d{1,9})\)$/.exec(paths.get(one) ?? '')?.[1] ?? 0) + 1;
      break;
    }
    paths.set(element, `${counts} > ${localName}:nth-of-type(${count})`);
  }
  return paths;
}

/** Returns the path of a node, or of its nearest ancestor with one; null if there is none. */
export function findPath(paths: PagePaths, node: Node | null): string | null {
  for (let at = node; at; at = at.parentNode) {
    const path = paths.get(at);
    if (path) return path;
  }
  return null;
}
