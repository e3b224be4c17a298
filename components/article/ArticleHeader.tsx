import { useInterface } from '@/components/app/interface-context';
import { isWebAddress } from '@/utils/article/address/is-web-address';
import type { Article } from '@/utils/article/article';
import { hasEastAsian } from '@/utils/article/text/east-asian';
import { formatArticleDate } from '@/utils/i18n/format-date';
import styles from './ArticleHeader.module.css';
import { Byline } from './Byline';

interface ArticleHeaderProps {
  article: Article;
}

/** A longer headline is set smaller, never truncated. In characters; East Asian ones are wider. */
const LONG_TITLE = 110;
const LONG_TITLE_CJK = 60;

/** Site, headline, dek, byline, date and minutes. Missing facts leave no space. */
export function ArticleHeader({ article }: ArticleHeaderProps) {
  const { language, messages } = useInterface();
  const published = article.publishedTime && formatArticleDate(article.publishedTime, messages);
  const modified = article.modifiedTime && formatArticleDate(article.modifiedTime, messages);
  return (
    <header>
      <p class={`${styles.site} notranslate`} translate={false}>
        <span class={styles.initial} aria-hidden="true">
          {initialOf(article.siteName)}
        </span>
        <a
          // A saved record may hold any text.
          href={isWebAddress(article.url) ? article.url : undefined}
          target="_blank"
          rel="noopener noreferrer"
          title={messages.openOriginal}
        >
          {article.siteName}
        </a>
      </p>
      <h1 class={isLong(article.title) ? `${styles.title} ${styles.long}` : styles.title}>
        {article.title}
      </h1>
      {article.dek && <p class={styles.dek}>{article.dek}</p>}
      {/* Messages of the interface are left-to-right, also above a right-to-left article. */}
      <p class={`${styles.line} notranslate`} translate={false} lang={language}>
        {article.byline.length > 0 && (
          <span>
            <Byline names={article.byline} />
          </span>
        )}
        {published && <Day iso={article.publishedTime}>{published}</Day>}
        {modified && isLaterDay(article) && (
          <Day iso={article.modifiedTime}>{messages.updated(modified)}</Day>
        )}
        <span>
          <bdi dir="ltr">{messages.minutes(article.minutes)}</bdi>
        </span>
      </p>
    </header>
  );
}

/**
 * Whether the day of the change, as it is shown, is after the day of publication. Two times in different time zones can
 * be in a different order than their days.
 */
function isLaterDay({ modifiedTime, publishedTime }: Article): boolean {
  return (modifiedTime ?? '').slice(0, 10) > (publishedTime ?? '').slice(0, 10);
}

function Day({ iso, children }: { iso: string | null; children: string }) {
  return (
    <time dateTime={iso ?? undefined}>
      <bdi dir="ltr">{children}</bdi>
    </time>
  );
}

const initialOf = (siteName: string): string =>
  [...siteName.replace(/^(?:the|die|der|das|le|la|el|il)\s+/i, '')][0]?.toUpperCase() ?? '';

function isLong(title: string): boolean {
  const isEastAsian = hasEastAsian(title);
  return title.length > (isEastAsian ? LONG_TITLE_CJK : LONG_TITLE);
}
