/**
 * Switches that stop the browser from contacting its own hosts, which fails on a closed network, and from reloading
 * pages that failed to load.
 */
export const QUIET_SWITCHES = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-auto-reload',
];
