import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { packageOfModule } from './package-of-module';
import { readLicence } from './read-licence';

/**
 * Writes `licences.txt`: the licences of the fonts and of every package that is bundled into a script, direct or
 * transitive. The build fails if one has none.
 */
export default defineWxtModule((wxt) => {
  const bundled = new Set<string>();
  const collect = () => ({
    name: 'lectern:third-party-licences',
    generateBundle(_options: object, bundle: Record<string, object>) {
      for (const part of Object.values(bundle)) {
        if (!('moduleIds' in part) || !Array.isArray(part.moduleIds)) continue;
        for (const id of part.moduleIds) {
          const folder = packageOfModule(String(id));
          if (folder) bundled.add(folder);
        }
      }
    },
  });
  addViteConfig(wxt, () => ({ plugins: [collect()], worker: { plugins: () => [collect()] } }));
  // The framework copies public files after it has built every entry point.
  wxt.hook('build:publicAssets', (_wxt, files) => {
    const folders = [...new Set([...bundled, ...fontFolders(wxt.config.root)])].sort();
    const contents = folders.map(readLicence).join(`\n\n${'─'.repeat(72)}\n\n`);
    files.push({ relativeDest: 'licences.txt', contents: `${contents}\n` });
  });
});

/** Style sheets and their fonts are not modules of a script, so the bundler does not list them. */
function fontFolders(root: string): string[] {
  // The project's own manifest always has this field.
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies)
    .filter((name) => name.startsWith('@fontsource'))
    .map((name) => join(root, 'node_modules', name));
}
