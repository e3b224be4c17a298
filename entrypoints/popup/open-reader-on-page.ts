import { fail, type Result } from '@/utils/article/outcome/result';
import type { TargetTab } from '@/utils/tab/find-target-tab';
import type { ToggleFailure } from '@/utils/tab/toggle-reader';

interface ReadOnPageWorld {
  /** Resolves to the tab of the popup; null if it no longer exists. */
  tab: Promise<TargetTab | null>;
  isWelcomeAddress(address: string | undefined): boolean;
  /** Opens the reader of the welcome page, where no script can be injected. */
  toggleWelcomeReader(tabId: number): void;
  /** Opens the reader over another page. */
  toggleReader(tabId: number): Promise<Result<'toggled', ToggleFailure>>;
  closePopup(): void;
}

/** Opens the reader over the page of the popup, and closes the popup if that worked. */
export async function openReaderOnPage(
  world: ReadOnPageWorld,
): Promise<Result<'toggled', ToggleFailure>> {
  const tab = await world.tab;
  if (!tab) return fail({ reason: 'refused', details: 'no tab' });
  const isWelcome = world.isWelcomeAddress(tab.url);
  if (isWelcome) world.toggleWelcomeReader(tab.id);
  const outcome: Result<'toggled', ToggleFailure> = isWelcome
    ? { ok: true, value: 'toggled' }
    : await world.toggleReader(tab.id);
  if (outcome.ok) world.closePopup();
  return outcome;
}
