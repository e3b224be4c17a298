import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { removeWorkerAddresses } from './remove-worker-addresses';

/** Builds workers as modules, and keeps SQLite's own workers out of the package. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    worker: {
      format: 'es',
      plugins: () => [
        {
          name: 'lectern:patch-sqlite',
          transform(code, id) {
            const isSqlite = /@sqlite\.org\/sqlite-wasm\/dist\/index\.mjs$/.test(id);
            return isSqlite ? { code: removeWorkerAddresses(code), map: null } : undefined;
          },
        },
      ],
    },
  }));
});
