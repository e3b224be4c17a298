import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { siteOf } from '@/utils/article/address/site-of';
import { fail, succeed } from '@/utils/article/outcome/result';
import type { SiteRules } from '@/utils/corrections/rules/site-rules';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { CallHandlers } from '@/utils/messaging/calls';
import type { ReaderCaller } from '@/utils/messaging/identify-caller';
import type { ReadingPositions } from '@/utils/reader/position/reading-positions';
import { hostForRule, ruleOf } from '@/utils/settings/opening-rules';
import type { Settings } from '@/utils/settings/settings';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { Helper } from '@/utils/tab/injection/inject-helper';
import type { READER_CALLS } from './calls/reader-calls';
import { type CopyHandlersWorld, createCopyHandlers } from './create-copy-handlers';
import { changeOnSite, settingsOnSite } from './reader-settings';

/** What the handlers of calls by readers need from outside. */
export interface ReaderHandlersWorld extends CopyHandlersWorld {
  positions: ReadingPositions;
  settings: Pick<SettingsStore, 'read' | 'change'>;
  /** Whether the browser permits the reader to open automatically on a host. */
  mayOpenOn(host: string): Promise<boolean>;
  rules: Pick<SiteRules, 'change'>;
  queueLink: LibraryStore['queueLink'];
  readFont(name: string): Promise<string | null>;
  injectHelper(tabId: number, helper: Helper): Promise<void>;
  openSettings(): Promise<void>;
}

/** Creates the handlers of the calls of readers over pages. */
export function createReaderHandlers(
  world: ReaderHandlersWorld,
): CallHandlers<typeof READER_CALLS> {
  const { pages, settings } = world;

  /** A rule without its permission has no effect, so the reader offers to add it. */
  async function seenBy({ url }: ReaderCaller, all: Settings): Promise<Settings> {
    const host = hostForRule(url);
    const isOn = host !== null && ruleOf(all.opening, host) && (await world.mayOpenOn(host));
    return settingsOnSite(all, siteOf(url), isOn ? host : null);
  }

  return {
    ...createCopyHandlers(world),
    async beginHere(_nothing, caller) {
      const { url } = await pages.begin(caller);
      return world.positions.recall(toArticleUrlKey(url));
    },
    async rememberPositionHere(position, caller) {
      // The reader does not ask for it in a private window; a page's process may.
      if (caller.isPrivate) return;
      const { url } = await pages.of(caller);
      await world.positions.remember(toArticleUrlKey(url), position);
    },
    async queueLinkHere({ link }, { isPrivate }) {
      // The reader does not ask for it there; a page's process may.
      if (isPrivate) return fail(IN_PRIVATE);
      const queued = await world.queueLink(link);
      return queued.ok ? succeed(undefined) : queued;
    },
    async readSettings(_nothing, caller) {
      return seenBy(caller, await settings.read());
    },
    async changeSettings(change, caller) {
      const origin = { site: siteOf(caller.url), isPrivate: caller.isPrivate };
      const changed = await settings.change((now) => changeOnSite(now, change, origin));
      return seenBy(caller, changed);
    },
    async changeRuleHere(rule, caller) {
      if (caller.isPrivate) return;
      await world.rules.change(siteOf(caller.url), rule);
    },
    readFont: world.readFont,
    loadHelper: (helper, { tabId }) => world.injectHelper(tabId, helper),
    async openSettings(_press, { isInFront }) {
      if (isInFront) await world.openSettings();
    },
  };
}

const IN_PRIVATE: StorageFailure = {
  reason: 'storage-failed',
  cause: 'nothing of a private window is stored',
};
