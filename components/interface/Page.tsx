import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { keepReadingPlace } from '@/components/article/keep-reading-place';
import { chooseLanguage, messagesIn } from '@/utils/i18n/choose-language';
import type { Settings } from '@/utils/settings/settings';
import { InterfaceContext } from './interface-context';

interface PageProps {
  settings: Settings;
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
  preferredLanguages,
  surface,
  stage = document,
  children,
}: PageProps) {
  const { theme, textStep } = settings;
  const language = chooseLanguage(settings.language, preferredLanguages);
  useLayoutEffect(() => {
    const root = stage.documentElement;
    keepReadingPlace(findScroller(stage), () => {
      root.lang = language;
      Object.assign(root.dataset, { theme, surface, step: String(textStep) });
    });
  }, [stage, language, theme, textStep, surface]);
  return (
    <InterfaceContext.Provider value={{ language, messages: messagesIn(language) }}>
      {children}
    </InterfaceContext.Provider>
  );
}

/** Where the article scrolls: the part of the page marked so, else the page itself. */
function findScroller(stage: Document): HTMLElement {
  return stage.querySelector<HTMLElement>('[data-scroller]') ?? stage.documentElement;
}
