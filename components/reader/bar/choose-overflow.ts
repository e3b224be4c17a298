/** A tool of a bar: its id, and whether it may move into the menu. */
export interface BarTool {
  id: string;
  canMove: boolean;
}

/**
 * Returns the ids of the tools that move into a menu, so that the others and the menu's button fit into `slots` places.
 * The last tools move first. Empty if all fit.
 */
export function chooseOverflow(tools: readonly BarTool[], slots: number): ReadonlySet<string> {
  const tooMany = tools.length - slots;
  if (tooMany <= 0) return new Set();
  const movable = tools.filter(({ canMove }) => canMove).map(({ id }) => id);
  // The menu's own button takes a place.
  return new Set(movable.slice(-(tooMany + 1)));
}
