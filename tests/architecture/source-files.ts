import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Returns paths of matching files in these folders, relative to the project, without tests. */
export function listSources(folders: readonly string[], pattern: RegExp): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => pattern.test(file) && !/\.test\.tsx?$/.test(file));
}

/** Returns the text of a file, by its path in the project. */
export const readSource = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
