/** Returns the site of an address: its host, with its port, without `www.`; empty if it has none. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
