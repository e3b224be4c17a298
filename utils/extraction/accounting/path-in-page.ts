/** The paths of all elements below a root, as they stand now. What a step changes later does not change them. */
export type PagePaths = WeakMap<Node, string>;

/** Notes where every element stands: names and places among siblings of the same name, outermost first. */
export function readPagePaths(root: Element): PagePaths {
  const paths: PagePaths = new WeakMap();
  paths.set(root, root.localName);
  for (const element of root.querySelectorAll('*')) {
    const { parentElement: parent, localName } = element;
    const counts = parent && paths.get(parent);
    if (!counts) continue;
    let place = 1;
    for (let one = element.previousElementSibling; one; one = one.previousElementSibling) {
      if (one.localName !== localName) continue;
      // The nearest one knows how many came before it.
      place = Number(/\d+(?=\)$)/.exec(paths.get(one) ?? '')?.[0] ?? 0) + 1;
      break;
    }
    paths.set(element, `${counts} > ${localName}:nth-of-type(${place})`);
  }
  return paths;
}

/** Where a node stood: its own path, or that of the nearest element around it that has one. Null for none. */
export function findPath(paths: PagePaths, node: Node | null): string | null {
  for (let at = node; at; at = at.parentNode) {
    const path = paths.get(at);
    if (path) return path;
  }
  return null;
}
