import { computed, type ReadonlySignal } from '@preact/signals';
import type { ReaderOpening } from '@/components/reader/bar/make-opening-tool';
import { fingerprintOfPage } from '@/utils/article/address/fingerprint-of-page';
import type { Article } from '@/utils/article/article';
import type { createOpeningCalls } from '@/utils/background/calls/create-opening-calls';
import type { Messages } from '@/utils/i18n/en/app';
import { hostForRule, ruleOf } from '@/utils/settings/opening-rules';
import type { Settings } from '@/utils/settings/settings';

/** What the state of automatic opening needs from outside. */
export interface OpeningWorld {
  opening: ReturnType<typeof createOpeningCalls>;
  /** Whether the page is in a private window, in which rules cannot be added or changed. */
  isPrivate: boolean;
  /** Whether the user pressed something in the page within the last seconds. */
  isPressed(): boolean;
  showToast(toast: { text: string }): void;
  /** Called when a call failed. */
  onFailure(): void;
}

/**
 * Creates the state of automatic opening on the site of an article. The rule itself comes from the settings, which the
 * background changes.
 */
export function createOpeningState(
  { opening, isPrivate, isPressed, showToast, onFailure }: OpeningWorld,
  settings: ReadonlySignal<Settings | null>,
) {
  const rules = computed(() => settings.value?.opening ?? {});
  /** Null for pages that cannot have a rule, and in private windows. */
  return ({ url }: Article, messages: Messages['opening']): ReaderOpening | null => {
    const host = hostForRule(url);
    if (host === null || isPrivate) return null;
    const rule = ruleOf(rules.value, host);
    const texts = {
      on: messages.on(host),
      refused: messages.refused,
      'not-this-page': messages.pageOff,
      'this-page': messages.on(host),
      'not-this-site': messages.siteOff(host),
    };
    return {
      host,
      isOn: rule !== null,
      isPageLeftOut: rule?.leftOut.includes(fingerprintOfPage(url)) ?? false,
      onOpenOnSite() {
        opening
          .openOnSiteHere({ isPressed: isPressed() })
          .then((answer) => answer !== 'settings' && showToast({ text: texts[answer] }), onFailure);
      },
      onChangeOpening(change) {
        opening.changeOpeningHere(change).then(() => showToast({ text: texts[change] }), onFailure);
      },
    };
  };
}
