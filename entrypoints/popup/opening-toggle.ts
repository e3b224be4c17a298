import { signal } from '@preact/signals';
import type { Messages } from '@/utils/i18n/en/app';
import type { LiveSettings } from '@/utils/settings/live-settings';
import { addRule, hostForRule, removeRule, ruleOf } from '@/utils/settings/opening-rules';
import type { PopupWorld } from './popup-world';

/** Creates the state of "Always open on this site". */
export function createOpeningToggle(
  world: Pick<PopupWorld, 'host'>,
  settings: Pick<LiveSettings, 'current' | 'change'>,
  showToast: (toast: { text: string }) => void,
) {
  /** Null for pages that cannot have a rule. */
  const host = signal<string | null>(null);
  /** Whether the site has a rule, and the permission for it. */
  const isOn = signal(false);
  const rules = () => settings.current.value?.opening ?? {};

  const remove = (from: string) =>
    settings.change(({ opening }) => ({ opening: removeRule(opening, from) }));

  async function add(to: string, messages: Messages['opening']): Promise<void> {
    // First, because the user gesture ends when something is awaited.
    const asked = world.host(to).request();
    // The prompt may close the popup, so the rule is stored meanwhile. Without the permission it has no effect.
    const stored = settings.change(({ opening }) => ({ opening: addRule(opening, to) }));
    const isAllowed = await asked;
    if (!(await stored)) {
      // The page shows the failure.
      if (isAllowed) await world.host(to).revoke();
      return;
    }
    isOn.value = isAllowed;
    if (!isAllowed) await remove(to);
    showToast({ text: isOn.value ? messages.on(to) : messages.refused });
  }

  return {
    host,
    isOn,
    /** Must be called when the page is known. */
    async lookUp(url: string): Promise<void> {
      const found = hostForRule(url);
      host.value = found;
      isOn.value =
        found !== null && ruleOf(rules(), found) !== null && (await world.host(found).isGranted());
    },
    /** Adds the rule of the site, or removes it with its permission. Call it in a user gesture. */
    async toggle(messages: Messages['opening']): Promise<void> {
      const to = host.value;
      if (to === null) return;
      if (!isOn.value) return add(to, messages);
      isOn.value = false;
      if (!(await remove(to))) {
        isOn.value = true;
        return;
      }
      await world.host(to).revoke();
      showToast({ text: messages.siteOff(to) });
    },
  };
}
