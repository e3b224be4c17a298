import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { keepReadingPlace } from '@/components/position/keep-reading-place';
import { appMessages } from '@/utils/i18n/app-messages';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import type { Settings } from '@/utils/settings/settings';
import { lookOn } from '@/utils/settings/site-look';
import { applyLook } from './apply-look';
import { InterfaceContext } from './interface-context';

interface PageProps {
  settings: Settings;
  /** The site whose article is shown: it may look otherwise. Empty where no site's is. */
  site?: string;
  /** The browser's languages, most wanted first. */
  preferredLanguages: readonly string[];
  /** A popup is small; a tab has room for a larger letter. */
  surface: 'popup' | 'tab';
  /** The document this is drawn in, where it is not the script's own. */
  stage?: Document;
  children: ComponentChildren;
}

/**
 * The root of every page: puts the reader's theme, text size and language on the document and hands the words down.
 * Wherever a change comes from, the line being read stays where it is.
 */
export function Page({
  settings,
  site = '',
  preferredLanguages,
  surface,
  stage = document,
  children,
}: PageProps) {
  const language = chooseLanguage(settings.language, preferredLanguages);
  useLayoutEffect(() => {
    const root = stage.documentElement;
    keepReadingPlace(findScroller(stage), () => {
      root.lang = language;
      applyLook(root, lookOn(settings, site), surface);
    });
  }, [stage, language, settings, site, surface]);
  return (
    <InterfaceContext.Provider value={{ language, messages: appMessages[language] }}>
      {children}
    </InterfaceContext.Provider>
  );
}

/** Where the article scrolls: the part of the page marked so, else the page itself. */
function findScroller(stage: Document): HTMLElement {
  return stage.querySelector<HTMLElement>('[data-scroller]') ?? stage.documentElement;
}
