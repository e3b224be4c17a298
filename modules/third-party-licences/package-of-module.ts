/** The folder of the package that a bundled module comes from; null for a module of the project's own. */
export function packageOfModule(id: string): string | null {
  const path = id.replace(/^\0/, '').split('?')[0] ?? '';
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}
