import { dirname, relative, resolve } from 'node:path';
import { ROOT, readSource } from './source-files';

/** One import, export from, or `import()` of a file. */
export interface Import {
  /** The imported file by its path in the project, mostly without ending; or the package by its name. */
  path: string;
  isPackage: boolean;
  isType: boolean;
  /** Whether it is an `import()`, which loads its file later. */
  isDynamic: boolean;
}

/** Returns the imports of a script or a style sheet, by its path in the project. */
export function readImports(file: string): Import[] {
  const statements = readSource(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|@import\s+"([^"]+)"|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].map(([, type, statement, sheet, call]) => {
    const written = statement ?? sheet ?? call ?? '';
    const isPackage = !written.startsWith('@/') && !written.startsWith('.');
    return {
      path: isPackage ? nameOfPackage(written) : resolvePath(file, written),
      isPackage,
      isType: type !== undefined,
      isDynamic: call !== undefined,
    };
  });
}

const resolvePath = (file: string, path: string): string =>
  path.startsWith('@/') ? path.slice(2) : relative(ROOT, resolve(ROOT, dirname(file), path));

const nameOfPackage = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
