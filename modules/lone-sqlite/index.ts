import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { loneSqlite } from './lone-sqlite';

/** Builds workers as modules, and bundles SQLite into the search worker without SQLite's own workers. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    worker: {
      format: 'es',
      plugins: () => [
        {
          name: 'lectern:lone-sqlite',
          transform(code, id) {
            const isSqlite = /@sqlite\.org\/sqlite-wasm\/dist\/index\.mjs$/.test(id);
            return isSqlite ? { code: loneSqlite(code), map: null } : undefined;
          },
        },
      ],
    },
  }));
});
