import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { useAfterPaint } from '@/components/app/use-painted';
import type { Article } from '@/utils/article/article';
import { nameOfLanguage } from '@/utils/i18n/name-of-language';
import { translationMessages } from '@/utils/i18n/translation-messages';
import type { LanguagePair } from '@/utils/reader/translation/browser-translator';
import { findOffer } from '@/utils/reader/translation/find-offer';
import { createTranslation } from './create-translation';
import { TranslationNotice } from './TranslationNotice';
import { useTranslationSource } from './translation-context';

/** The button that translates, stops, or shows the original. */
export interface TranslationTool {
  label: string;
  onPress(): void;
}

interface ShownTranslation {
  /** The article in the language that is shown. Its text and markup are the original's. */
  article: Article;
  /** Null where the browser cannot translate the article. */
  tool: TranslationTool | null;
  notice: ComponentChildren;
}

/**
 * Offers to translate the article on this device, where the browser can do that. A new article begins as the original.
 */
export function useTranslation(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
): ShownTranslation {
  const source = useTranslationSource();
  const { language } = useInterface();
  const messages = useMessages(translationMessages);
  const pair = useSignal<LanguagePair | null>(null);
  const translation = useMemo(() => {
    const find = () => {
      const view = scroller.current;
      const root = view?.querySelector<HTMLElement>('[data-article]');
      return view && root ? { root, view } : null;
    };
    return source && createTranslation(source, find);
  }, [source, article, scroller]);

  const shownArticle = useRef(article);
  shownArticle.current = article;
  useAfterPaint(() => {
    if (!source) return;
    void findOffer(source.tools, article, source.preferredLanguages).then((offer) => {
      if (shownArticle.current === article) pair.value = offer;
    });
  }, [source, article, pair]);
  useEffect(
    () => () => {
      translation?.restore();
      pair.value = null;
    },
    [translation, pair],
  );

  const status = translation?.status.value ?? { step: 'original' as const };
  const target = status.step === 'translated' && status.isWhole ? pair.value?.targetLanguage : null;
  const shown = useMemo(() => (target ? { ...article, lang: target } : article), [article, target]);
  if (!translation || !pair.value) return { article, tool: null, notice: null };
  const { sourceLanguage, targetLanguage } = pair.value;
  const offered = pair.value;
  const nameOf = (tag: string) => nameOfLanguage(tag, language) ?? tag;
  const isUnderWay = ['preparing', 'downloading', 'translating'].includes(status.step);
  const isOriginal = status.step === 'original' || status.step === 'failed';
  return {
    article: shown,
    tool: {
      label: isUnderWay
        ? messages.stop
        : isOriginal
          ? messages.translate(nameOf(targetLanguage))
          : messages.showOriginal,
      onPress() {
        if (isUnderWay) translation.stop();
        else if (isOriginal) void translation.start(offered);
        else translation.restore();
      },
    },
    notice: (
      <TranslationNotice
        status={status}
        from={nameOf(sourceLanguage)}
        onStop={translation.stop}
        onRestore={translation.restore}
        onRetry={() => void translation.start(offered)}
      />
    ),
  };
}
