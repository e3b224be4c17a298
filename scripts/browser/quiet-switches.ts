/** Switches that stop the browser from contacting its own hosts, which fails on a closed network. */
export const QUIET_SWITCHES = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
