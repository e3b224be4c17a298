import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepReadingPosition } from '@/components/reading-position/keep-reading-position';
import { appMessages } from '@/utils/i18n/app-messages';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { TRIAL_TIME } from '@/utils/reader/look/custom-colours';
import type { Settings } from '@/utils/settings/settings';
import { lookOn } from '@/utils/settings/site-look';
import { applyLook } from './apply-look';
import { InterfaceContext } from './interface-context';

interface PageProps {
  settings: Settings;
  /** The site whose article is shown, because a site can have its own look. Empty on other pages. */
  site?: string;
  /** The browser's languages, most preferred first. */
  preferredLanguages: readonly string[];
  /** A tab has room for larger text than a popup. */
  surface: 'popup' | 'tab';
  /** The document to render in, if not the script's own. */
  stage?: Document;
  children: ComponentChildren;
}

/**
 * The root of every page: applies theme, text size and language to the document and provides the messages. The line
 * being read stays in place through every change.
 */
export function Page({ children, preferredLanguages, ...look }: PageProps) {
  const language = chooseLanguage(look.settings.language, preferredLanguages);
  return (
    <InterfaceContext.Provider value={{ language, messages: appMessages[language] }}>
      <AppliedLook {...look} language={language} />
      {children}
    </InterfaceContext.Provider>
  );
}

/**
 * Applies the look. It is the first child of the page, so that its effect runs before those of its siblings: they
 * measure, and a look that changes afterwards would make the browser lay out everything twice.
 */
function AppliedLook({
  settings,
  site = '',
  surface,
  stage = document,
  language,
}: Omit<PageProps, 'children' | 'preferredLanguages'> & { language: string }) {
  const applied = useRef<string | null>(null);
  const trial = useTrialEnd(lookOn(settings, site).weakColoursUntil);
  useLayoutEffect(() => {
    const root = stage.documentElement;
    const look = lookOn(settings, site);
    const apply = () => {
      root.lang = language;
      applyLook(root, look, surface, Date.now());
    };
    const wanted = JSON.stringify([language, look, surface, trial]);
    // Nothing has been read before the first look.
    if (applied.current === null) apply();
    // The same look is not applied again: keeping the reading position makes the browser lay out the page.
    else if (applied.current !== wanted) keepReadingPosition(findScroller(stage), apply);
    applied.current = wanted;
  }, [stage, language, settings, site, surface, trial]);
  return null;
}

/** Returns the element that scrolls the article: the one marked with `data-scroller`, else the page. */
function findScroller(stage: Document): HTMLElement {
  return stage.querySelector<HTMLElement>('[data-scroller]') ?? stage.documentElement;
}

/** Returns a value that changes when the trial of weak custom colours ends. Kept colours have no end. */
function useTrialEnd(until: number): number {
  const [ended, setEnded] = useState(0);
  useEffect(() => {
    const left = until - Date.now();
    if (left <= 0 || left > TRIAL_TIME) return;
    const timer = setTimeout(() => setEnded(until), left);
    return () => clearTimeout(timer);
  }, [until]);
  return ended;
}
