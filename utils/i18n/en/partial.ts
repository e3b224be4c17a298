import type { PageReason } from '@/utils/article/partial/partial-reason';

const paragraphs = (count: number) => (count === 1 ? '1 paragraph' : `${count} paragraphs`);

/** English messages about articles of which a page shows only a part. Every language provides the same. */
export const messages = {
  /** Under the headline of what could be read. */
  notices: {
    consent:
      'This page asks for your consent before it shows the whole article. Respond on the page, then press “Read again”.',
    preview:
      'This is a preview: the page doesn’t show the whole article. If you have access, sign in on the page, then press “Read again”.',
    loading:
      'This page is still loading, or loads more text as you scroll it. Wait, or scroll the page to its end, then press “Read again”.',
  } satisfies Record<PageReason, string>,
  /** In place of an article. */
  obstacles: {
    consent: {
      title: 'This page asks for your consent first',
      text: 'It shows the article only after you respond. Respond on the page, then press “Read again”.',
    },
    preview: {
      title: 'The article isn’t on this page',
      text: 'The page says that the article isn’t free, and shows none of it. If you have access, sign in on the page, then press “Read again”.',
    },
    loading: {
      title: 'This page is still loading',
      text: 'Its text isn’t there yet. Wait a moment, then press “Read again”.',
    },
  } satisfies Record<PageReason, { title: string; text: string }>,
  readAgain: 'Read again',
  showPage: 'Show page',
  aside: 'Respond to the page, or scroll it to the end. Then press “Read again”.',
  backToReader: 'Back to reader',
  /** What reading again found. */
  unchanged: 'Nothing on the page has changed.',
  changed: (added: number, removed: number) =>
    `${[added > 0 && `${paragraphs(added)} added`, removed > 0 && `${paragraphs(removed)} removed`]
      .filter(Boolean)
      .join(', ')}.`,
  isWhole: 'The page no longer looks incomplete.',
  notFound: 'There is no article on the page now. The earlier text is still shown.',
  copyIsFuller: 'Your saved copy has more of this article than the page shows now.',
  saveAnyway: 'Save this version too',
  articleIsFuller: 'Your saved copy has only part of this article. The page now shows more.',
  saveWhole: 'Save whole article',
};

/** The messages that each language provides about articles of which a page shows only a part. */
export type PartialMessages = typeof messages;
