/** Scripts that SQLite's library starts for ways of use that are not ours. */
const FURTHER_WORKERS = ['sqlite3-opfs-async-proxy.js', 'sqlite3-worker1.mjs'];

/**
 * SQLite's source without the addresses of its further workers, which the bundler would follow: it would put the library
 * into the package a second time, 300 kB. Throws where the source is another one.
 */
export function loneSqlite(code: string): string {
  return FURTHER_WORKERS.reduce((left, name) => {
    const address = `new URL("${name}", import.meta.url)`;
    if (!left.includes(address)) throw new Error(`SQLite does not name ${name} as it did`);
    return left.replaceAll(address, `"${name}"`);
  }, code);
}
