import type { OpeningLinks } from './opening-links';

/** What opening links needs from outside. */
export interface LinkOpeningWorld {
  links: OpeningLinks;
  /** Requests the permission to read the host of an address, unless it is granted. */
  requestPermission(url: string): Promise<boolean>;
  /** Opens an address in a new tab beside another one, in the same window. Returns the id of the tab. */
  openTab(url: string, beside: number | undefined): Promise<number | undefined>;
  /** Whether a tab has loaded its page. Loading may end before the tab is noted. */
  hasLoaded(tabId: number): Promise<boolean>;
  /** Injects the script that requests the reader once the article is there. Rejects if the page may not be read. */
  watch(tabId: number): Promise<void>;
  /** Shows on the toolbar button of a tab that Lectern may not read its page until the button is pressed. */
  showRefused(tabId: number): Promise<void>;
}

/** Links that are opened in a new tab with the reader over their page. */
export interface LinkOpening {
  /** Opens a link. Call it in a user gesture, before any `await`: the browser may ask for its host. */
  open(url: string, beside: number | undefined): Promise<void>;
  /** Follows the loading of a tab. Never rejects. */
  follow(tabId: number, status: string | undefined): Promise<void>;
  /** Whether the page in a tab is being checked, to open the reader if it is an article. */
  isBeingChecked(tabId: number): Promise<boolean>;
  /** Notes that the reader has opened: later pages in the tab stay as they are. */
  markOpened(tabId: number): Promise<void>;
}

/**
 * Creates the opening of links. The browser grants access only to the tab in which a menu was used, so the new tab
 * needs the permission for its host. Without it, the link opens as usual and the toolbar button says why.
 */
export function createLinkOpening(world: LinkOpeningWorld): LinkOpening {
  const { links } = world;
  async function follow(tabId: number, status: string | undefined): Promise<void> {
    if (status !== 'complete' && status !== 'loading') return;
    const state = await links.of(tabId);
    if (state === null) return;
    if (status === 'loading') {
      if (state === 'checking') await links.set(tabId, null);
      return;
    }
    if (state === 'checking') return;
    await links.set(tabId, state === 'permitted' ? 'checking' : null);
    if (state === 'refused') return world.showRefused(tabId);
    // A link may lead to another host, which needs a permission of its own.
    await world.watch(tabId).catch(async () => {
      await links.set(tabId, null);
      await world.showRefused(tabId);
    });
  }

  return {
    follow,
    async open(url, beside) {
      const isPermitted = await world.requestPermission(url);
      const tabId = await world.openTab(url, beside);
      if (tabId === undefined) return;
      await links.set(tabId, isPermitted ? 'permitted' : 'refused');
      if (await world.hasLoaded(tabId)) await follow(tabId, 'complete');
    },
    isBeingChecked: async (tabId) => (await links.of(tabId)) === 'checking',
    markOpened: (tabId) => links.set(tabId, null),
  };
}
