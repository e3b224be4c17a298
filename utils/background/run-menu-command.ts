import { MENUS } from '@/utils/tab/make-menus';

/** The part of a tab that menu commands use. */
export interface MenuTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito?: boolean;
}

/** What menu commands need from outside. */
export interface MenuWorld {
  /** Opens or closes the reader over a tab's page. */
  toggleReader(tab: MenuTab | undefined, source: 'page' | 'selection'): Promise<void>;
  /** Saves the article of a tab. Returns whether it was saved. */
  saveArticle(tab: MenuTab): Promise<boolean>;
  /** Opens the popup, which explains why nothing was saved. */
  explainInPopup(): Promise<void>;
  /** Opens a link with the reader over its page. Must be called in a user gesture. */
  openLink(link: string, tabId: number | undefined): Promise<void>;
  /** Saves a link for later. Returns whether it was saved. */
  saveLink(link: string): Promise<boolean>;
  /** Adds a link to the queue. Returns whether it is in the queue. */
  queueLink(link: string): Promise<boolean>;
  /** Shows on the toolbar button of a tab whether a command succeeded. */
  flash(tabId: number, isDone: boolean): Promise<void>;
}

/** Runs a command of the context menu or its shortcut. Others are ignored. */
export async function runMenuCommand(
  world: MenuWorld,
  command: unknown,
  tab: MenuTab | undefined,
  link?: string,
): Promise<void> {
  switch (command) {
    case MENUS.openReaderOnPage:
      return world.toggleReader(tab, 'page');
    case MENUS.readSelection:
      return world.toggleReader(tab, 'selection');
    case MENUS.saveArticle: {
      if (!tab) return;
      // In a private window nothing is saved: the popup first explains what saving keeps.
      const isSaved = !tab.incognito && (await world.saveArticle(tab));
      return isSaved ? undefined : world.explainInPopup();
    }
    case MENUS.openLink:
      // Before any `await`: the browser only asks during a user gesture.
      return link ? world.openLink(link, tab?.id) : undefined;
    case MENUS.saveLink:
      if (link && tab?.id !== undefined) await world.flash(tab.id, await world.saveLink(link));
      return;
    case MENUS.queueLink:
      if (link && tab?.id !== undefined) await world.flash(tab.id, await world.queueLink(link));
      return;
  }
}
