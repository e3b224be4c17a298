import type { CallerKind } from './call-table';

/** Who made a call, as the browser reports it. */
export type Caller = OwnPage | ReaderCaller;

/** A page of the extension, or its background. */
export interface OwnPage {
  kind: Extract<CallerKind, 'own-page'>;
}

/** A content script in the top frame of a tab's page. */
export interface ReaderCaller {
  kind: Extract<CallerKind, 'reader'>;
  tabId: number;
  /** Whether the tab is the active one of its window. */
  isInFront: boolean;
  /** Whether the tab is in a private window, of which nothing is stored unless the user saves it. */
  isPrivate: boolean;
  /** Identifies the document. Without the browser's own id: the tab and the origin. */
  documentId: string;
  /** The address of the page. Of the same origin even if the page controls the process of the script. */
  url: string;
}

/** The parts of a message's sender that are used. The browser fills them in, not the sender. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?:
    | {
        id?: number | undefined;
        active?: boolean | undefined;
        incognito?: boolean | undefined;
        url?: string | undefined;
      }
    | undefined;
}

/**
 * Identifies the sender of a message. `own` is the extension's id and the address of its root. Returns null for anyone
 * else: other extensions, frames within pages, and pages without an address.
 */
export function identifyCaller(
  sender: MessageSender,
  own: { id: string; root: string },
): Caller | null {
  const { url = '', tab, frameId } = sender;
  if (sender.id !== own.id || !URL.canParse(url)) return null;
  const root = new URL(own.root);
  const address = new URL(url);
  if (address.protocol === root.protocol) {
    const isOwn = address.host === root.host && isOrigin(sender.origin, root);
    return isOwn ? { kind: 'own-page' } : null;
  }
  if (tab?.id === undefined || frameId !== 0 || !isOrigin(sender.origin, address)) return null;
  const documentId = sender.documentId ?? `${tab.id} ${address.protocol}//${address.host}`;
  return {
    kind: 'reader',
    tabId: tab.id,
    isInFront: tab.active === true,
    isPrivate: tab.incognito === true,
    documentId,
    url: currentAddress(address, tab.url),
  };
}

/**
 * Returns the address that the page has now. Chromium gives the sender's address as it was when the document loaded,
 * and single-page apps change theirs later. The tab has the current one, if the extension may see it.
 */
function currentAddress(sender: URL, tab: string | undefined): string {
  const isSamePage =
    tab !== undefined && URL.canParse(tab) && new URL(tab).origin === sender.origin;
  return isSamePage ? tab : sender.href;
}

/** Whether a sender has this origin. Some browsers do not report it, and files and sandboxed pages have none. */
function isOrigin(origin: string | undefined, { protocol, host }: URL): boolean {
  if (origin === undefined || !/^(?:https?|chrome-extension|moz-extension):$/.test(protocol))
    return true;
  return origin === `${protocol}//${host}`;
}
