import { signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import type { Article } from '@/utils/article/article';
import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import { createExportState } from '@/utils/export/export-state';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { extractSample } from './extract-sample';
import type { WelcomeWorld } from './welcome-world';

/** Creates the state of the welcome page. Called once per page. */
export function createWelcomeState(world: WelcomeWorld, page: Document) {
  const settings = createLiveSettings(world.settings);
  const { current: toast, showToast } = createToasts();
  const shortcuts = signal<Shortcuts>({ popup: null, reader: null, save: null });
  /** The sample while it is open in the reader, else null. */
  const opened = signal<Article | null>(null);
  /** Where the page was when the reader opened. */
  let left: { scrolled: number; focused: Element | null } = { scrolled: 0, focused: null };

  function open(): void {
    const { result } = extractSample(page);
    if (!result.ok) return;
    left = { scrolled: page.defaultView?.scrollY ?? 0, focused: page.activeElement };
    opened.value = result.value;
  }

  function close(): void {
    opened.value = null;
    // When the page is shown again: hidden elements cannot be focused.
    page.defaultView?.requestAnimationFrame(() => {
      if (left.focused instanceof HTMLElement) left.focused.focus({ preventScroll: true });
      page.defaultView?.scrollTo(0, left.scrolled);
    });
  }

  const toggle = (): void => (opened.value ? close() : open());

  return {
    settings: settings.current,
    change: settings.change,
    settingFailures: settings.failures,
    toast,
    showToast,
    dismissToast: () => showToast(null),
    shortcuts,
    opened,
    toggle,
    exporting: createExportState(world, showToast),
    /** Follows settings and the shortcut. Returns a function that stops. */
    start(): () => void {
      const stops = [settings.start(), world.onToggle(toggle)];
      const readShortcuts = () =>
        void world.readShortcuts().then((found) => {
          shortcuts.value = found;
        });
      readShortcuts();
      // Shortcuts are changed in another tab.
      page.addEventListener('visibilitychange', readShortcuts);
      stops.push(() => page.removeEventListener('visibilitychange', readShortcuts));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

export type WelcomeState = ReturnType<typeof createWelcomeState>;
