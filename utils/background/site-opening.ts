import { fingerprintOfPage } from '@/utils/article/address/fingerprint-of-page';
import type { HostPermission } from '@/utils/browser/optional-permissions';
import type { SiteScripts } from '@/utils/browser/site-scripts';
import type { CallHandlers } from '@/utils/messaging/calls';
import type { ReaderCaller } from '@/utils/messaging/identify-caller';
import {
  addRule,
  excludePage,
  hostForRule,
  type OpeningRules,
  recordUse,
  removeRule,
  ruleOf,
} from '@/utils/settings/opening-rules';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { LinkOpening } from '@/utils/tab/links/link-opening';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';
import type { OPENING_CALLS } from './calls/opening-calls';

/** The resolution of the time of the last use. Each change of the settings is sent to all readers. Milliseconds. */
const USE_PRECISION = 3_600_000;

/** What automatic opening needs from outside. */
export interface SiteOpeningWorld {
  settings: Pick<SettingsStore, 'read' | 'change'>;
  permission(host: string): HostPermission;
  scripts: SiteScripts;
  /** The tabs in which a link was opened to be read. */
  links: Pick<LinkOpening, 'isBeingChecked' | 'markOpened'>;
  /** Opens the reader over the page of a tab if it is an article of the host. Returns whether it opened. */
  openReader(tabId: number, host: string): Promise<boolean>;
  /** Returns the address at which the reader of a caller began reading. */
  addressRead(caller: ReaderCaller): Promise<string>;
  openSettings(): Promise<void>;
  /** Notes whether the page of a tab can be read, for the toolbar icon. */
  noteReadable(tabId: number, url: string, isReadable: boolean): Promise<void>;
  /** Milliseconds. */
  now(): number;
}

/** The background's part of automatic opening. */
export interface SiteOpening {
  handlers: CallHandlers<typeof OPENING_CALLS>;
  /** Registers the scripts of the rules that the browser permits, and removes all others. Never rejects. */
  sync(): Promise<void>;
}

/** Creates the background's part of automatic opening. */
export function createSiteOpening(world: SiteOpeningWorld): SiteOpening {
  const { settings, scripts } = world;
  const inOrder = createTaskQueue();

  const change = (next: (rules: OpeningRules) => OpeningRules) =>
    inOrder(async () => {
      await settings.change(({ opening }) => ({ opening: next(opening) }));
    });
  const sync = () =>
    inOrder(async () => {
      const [{ opening }, before] = await Promise.all([settings.read(), scripts.hosts()]);
      const wanted = await permittedHosts(opening, world);
      for (const host of before) if (!wanted.includes(host)) await scripts.remove(host);
      for (const host of wanted) if (!before.includes(host)) await scripts.add(host);
    }).catch((error) => console.error('Lectern', error));

  return {
    sync,
    handlers: {
      async openHere(_nothing, { url, tabId, isPrivate }) {
        const host = hostForRule(url);
        if (host !== null && (await world.links.isBeingChecked(tabId))) {
          if (await world.openReader(tabId, host)) await world.links.markOpened(tabId);
          return;
        }
        const rule = ruleOf((await settings.read()).opening, host);
        if (!rule || host === null) return;
        const isLeftOut = rule.leftOut.includes(fingerprintOfPage(url));
        const isOpened = !isLeftOut && (await world.openReader(tabId, host));
        if (isLeftOut || isOpened) await world.noteReadable(tabId, url, true);
        if (!isOpened) return;
        const now = world.now();
        if (rule.lastUsed !== null && now - rule.lastUsed < USE_PRECISION) return;
        if (!isPrivate) await change((rules) => recordUse(rules, host, now));
      },
      async openOnSiteHere(_press, { url, isInFront, isPrivate }) {
        const host = hostForRule(url);
        // The reader does not ask for it in a private window; a page's process may.
        if (host === null || !isInFront || isPrivate) return 'refused';
        // First, because the user gesture ends when something is awaited.
        const asked = await world.permission(host).ask();
        if (asked === 'refused') return 'refused';
        await change((rules) => addRule(rules, host));
        await sync();
        if (asked === 'granted') return 'on';
        await world.openSettings();
        return 'settings';
      },
      async changeOpeningHere(wanted, caller) {
        const url = await world.addressRead(caller);
        const host = hostForRule(url);
        if (host === null || caller.isPrivate) return;
        if (wanted !== 'not-this-site') {
          const isLeftOut = wanted === 'not-this-page';
          return change((rules) => excludePage(rules, host, fingerprintOfPage(url), isLeftOut));
        }
        // Without a rule the permission may have been granted for something else.
        if (!ruleOf((await settings.read()).opening, host)) return;
        await change((rules) => removeRule(rules, host));
        await sync();
        await world.permission(host).revoke();
        await world.noteReadable(caller.tabId, url, false);
      },
    },
  };
}

async function permittedHosts(
  rules: OpeningRules,
  { permission }: Pick<SiteOpeningWorld, 'permission'>,
): Promise<string[]> {
  const hosts = Object.keys(rules);
  const granted = await Promise.all(hosts.map((host) => permission(host).isGranted()));
  return hosts.filter((_host, index) => granted[index]);
}
