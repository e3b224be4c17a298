import type { Article } from '@/utils/article/article';

/** Returns a minimal page with all fields of an article, to extract it again. */
export function pageOfArticle(article: Article): string {
  const { title, dek, byline, siteName, publishedTime, lang, dir, html } = article;
  const data = {
    '@type': 'NewsArticle',
    headline: title,
    description: dek ?? undefined,
    author: byline.map((name) => ({ '@type': 'Person', name })),
    datePublished: publishedTime ?? undefined,
  };
  return `<!DOCTYPE html><html lang="${lang ?? ''}" dir="${dir}"><head><title>${escapeMarkup(title)}</title>
<meta property="og:site_name" content="${escapeMarkup(siteName)}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>
<body><article><h1>${escapeMarkup(title)}</h1>${dek ? `<p class="dek">${escapeMarkup(dek)}</p>` : ''}<div class="body">${html}</div></article></body></html>`;
}

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
