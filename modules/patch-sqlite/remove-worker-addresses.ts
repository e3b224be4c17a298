/** Scripts that SQLite's library starts for features that Lectern does not use. */
const OWN_WORKERS = ['sqlite3-opfs-async-proxy.js', 'sqlite3-worker1.mjs'];

/**
 * Returns SQLite's source without the addresses of its own workers. The bundler would follow them and add the library
 * to the package a second time (300 kB). Throws if the source does not name them.
 */
export function removeWorkerAddresses(code: string): string {
  return OWN_WORKERS.reduce((left, name) => {
    const address = `new URL("${name}", import.meta.url)`;
    if (!left.includes(address)) throw new Error(`SQLite no longer names ${name}`);
    return left.replaceAll(address, `"${name}"`);
  }, code);
}
