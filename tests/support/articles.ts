import type { Article } from '@/utils/article/article';

/** Returns a small article with two captioned pictures; `fields` override its values. */
export function makeArticle(fields: Partial<Article> = {}): Article {
  return {
    url: 'https://news.test/2026/night-ferries.html',
    canonicalUrl: null,
    title: 'The night ferries are back',
    dek: 'Four villages live by the tide table again',
    byline: ['Ines Calloway', 'Otto Renn'],
    siteName: 'The Harrow Courier',
    publishedTime: '2026-03-12T18:40:00+01:00',
    modifiedTime: null,
    lang: 'en',
    dir: 'ltr',
    html:
      '<figure><img src="https://news.test/ferry.jpg" alt=""><figcaption>The night boat crosses. <small>Coastpress</small></figcaption></figure>' +
      '<p>The boat leaves at twenty past nine.</p><h2>Living by the table</h2>' +
      '<figure><img src="https://news.test/plain.jpg" alt="No caption here"></figure>' +
      '<figure><img src="https://news.test/pier.jpg" alt="Piles"><figcaption>New piles at the landing.</figcaption></figure>' +
      '<p>It waits if <a href="https://news.test/someone">someone</a> is seen running.</p>',
    text: 'The boat leaves at twenty past nine.\nLiving by the table\nIt waits if someone is seen running.',
    wordCount: 18,
    minutes: 1,
    leadImage: { src: 'https://news.test/ferry.jpg', alt: '' },
    images: [
      {
        src: 'https://news.test/ferry.jpg',
        alt: '',
        caption: 'The night boat crosses.',
        credit: 'Coastpress',
        position: 0,
      },
      {
        src: 'https://news.test/pier.jpg',
        alt: 'Piles',
        caption: 'New piles at the landing.',
        credit: null,
        position: 2,
      },
    ],
    extractedAt: '2026-03-13T08:00:00.000Z',
    extractor: '1',
    ...fields,
  };
}
