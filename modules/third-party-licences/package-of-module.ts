/** Returns the folder of the package that a bundled module comes from; null for the project's own modules. */
export function packageOfModule(id: string): string | null {
  const path = id.replace(/^\0/, '').split('?')[0] ?? '';
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}
