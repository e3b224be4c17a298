/** Paths of the project without ending. A folder means all files in it, `*` any one folder. */
export interface PathList {
  paths: readonly string[];
  /** Files and folders within `paths` that do not belong to the list. */
  except?: readonly string[];
}

/** Returns a function that takes the full path of a module and returns whether the list contains it. */
export function matchPaths({ paths, except = [] }: PathList): (id: string) => boolean {
  const included = toPattern(paths);
  const excluded = except.length > 0 ? toPattern(except) : null;
  return (id) => included.test(id) && !excluded?.test(id);
}

/** A path ends before a `/` or the file's ending, which may have several dots. */
function toPattern(paths: readonly string[]): RegExp {
  const sources = paths.map((path) => path.replaceAll('.', '\\.').replace('*', '\\w+'));
  return new RegExp(`/(?:${sources.join('|')})[/.]`);
}
