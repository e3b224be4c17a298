import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license'];

/** Puts the licences of everything that is shipped beside it, as those licences ask. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_wxt, files) => {
    files.push({ relativeDest: 'licences.txt', contents: collectLicences(wxt.config.root) });
  });
});

function collectLicences(root: string): string {
  // The project's own manifest, which has this field.
  const { dependencies } = readJson(join(root, 'package.json')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies)
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = readJson(join(folder, 'package.json')) as {
        version: string;
        license: string;
      };
      const file = LICENCE_FILES.map((candidate) => join(folder, candidate)).find((path) =>
        existsSync(path),
      );
      return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}`;
    })
    .join(`\n\n${'─'.repeat(72)}\n\n`);
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
