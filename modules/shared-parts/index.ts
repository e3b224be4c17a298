import { defineWxtModule } from 'wxt/modules';
import { matchPaths } from './match-paths';
import { NOT_IN_ALL_PAGES, PAGE_PARTS } from './page-parts';

/**
 * Bundles what pages share into one script and one style sheet. The popup loads its files while its window opens, and
 * each file costs about a millisecond. Scripts that run outside pages share nothing.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) return;
    config.build ??= {};
    config.build.rolldownOptions ??= {};
    const { output } = config.build.rolldownOptions;
    config.build.rolldownOptions.output = {
      ...(Array.isArray(output) ? {} : output),
      codeSplitting: { includeDependenciesRecursively: false, groups: createGroups() },
    };
  });
});

/** A module goes into the group with the highest priority that takes it. */
function createGroups() {
  const partOf = (name: keyof typeof PAGE_PARTS, priority: number) => ({
    name: `${name}-parts`,
    test: matchPaths(PAGE_PARTS[name]),
    minShareCount: 2,
    priority,
  });
  const isReadingTool = matchPaths(NOT_IN_ALL_PAGES.readingTools);
  const isOnDemand = matchPaths(NOT_IN_ALL_PAGES.onDemand);
  return [
    { name: 'zip-parts', test: matchPaths(PAGE_PARTS.zip), priority: 3 },
    partOf('transfer', 2),
    partOf('extraction', 2),
    partOf('export', 2),
    partOf('picture', 2),
    {
      ...partOf('reader', 1),
      // The settings need a few of them, the reader and the welcome page all.
      entriesAware: true,
      entriesAwareMergeThreshold: 10_000,
    },
    partOf('library', 1),
    {
      name: 'shared',
      test: (id: string) => !isOnDemand(id) && !isReadingTool(id),
      minShareCount: 2,
    },
  ];
}
