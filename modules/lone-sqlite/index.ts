import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { loneSqlite } from './lone-sqlite';

/** Builds workers as modules, and has the search's one take SQLite along without its further workers. */
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
