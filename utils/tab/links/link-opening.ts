import type { OpeningLinks } from './opening-links';

/** What opening links needs from outside. */
export interface LinkOpeningWorld {
  links: OpeningLinks;
  /** Asks for the permission to read an address's host, unless it is granted. */
  ask(url: string): Promise<boolean>;
  /** Opens an address in a new tab beside another one, in the same window. Returns the id of the tab. */
  openTab(url: string, beside: number | undefined): Promise<number | undefined>;
  /** Whether a tab has loaded its page. Loading may end before the tab is noted. */
  hasLoaded(tabId: number): Promise<boolean>;
  /** Injects the script that requests the reader once the article is there. Rejects if the page may not be read. */
  watch(tabId: number): Promise<void>;
  /** Shows on the toolbar button of a tab that its page may not be read without a press. */
  sayRefused(tabId: number): Promise<void>;
}

/** Links that are opened in a new tab with the reader over their page. */
export interface LinkOpening {
  /** Opens a link. Call it in a user gesture, before any `await`: the browser may ask for its host. */
  open(url: string, beside: number | undefined): Promise<void>;
  /** Follows the loading of a tab. Never rejects. */
  follow(tabId: number, status: string | undefined): Promise<void>;
  /** Whether the page in a tab is to be read. */
  isAsked(tabId: number): Promise<boolean>;
  /** Notes that the reader has opened: later pages in the tab stay as they are. */
  done(tabId: number): Promise<void>;
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
      if (state === 'asked') await links.set(tabId, null);
      return;
    }
    if (state === 'asked') return;
    await links.set(tabId, state === 'permitted' ? 'asked' : null);
    if (state === 'refused') return world.sayRefused(tabId);
    // A link may lead to another host, which needs a permission of its own.
    await world.watch(tabId).catch(async () => {
      await links.set(tabId, null);
      await world.sayRefused(tabId);
    });
  }

  return {
    follow,
    async open(url, beside) {
      const isPermitted = await world.ask(url);
      const tabId = await world.openTab(url, beside);
      if (tabId === undefined) return;
      await links.set(tabId, isPermitted ? 'permitted' : 'refused');
      if (await world.hasLoaded(tabId)) await follow(tabId, 'complete');
    },
    isAsked: async (tabId) => (await links.of(tabId)) === 'asked',
    done: (tabId) => links.set(tabId, null),
  };
}
