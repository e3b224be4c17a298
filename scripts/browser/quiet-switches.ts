/** Switches without which a browser on a closed network keeps asking for hosts of its own. */
export const QUIET_SWITCHES = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
