import type { ExtractFailureReason } from '@/utils/article/outcome/extract-failure';
import type { FailureMessage } from './app';

/** English messages in place of an article that could not be extracted. Every language provides the same. */
export const messages = {
  'not-an-article': {
    title: 'This page doesn’t look like an article',
    text: 'It has mostly links and short fragments. You can still try, but parts may be missing.',
  },
  'empty-page': {
    title: 'Nothing to read here yet',
    text: 'The page has no text. If it is still loading, wait a moment and try again.',
  },
  'not-a-web-page': {
    title: 'This isn’t a web page',
    text: 'The browser is showing a PDF, a picture or another file. Open the article’s web page instead.',
  },
  'restricted-page': {
    title: 'Lectern can’t read this page',
    text: 'The browser doesn’t let extensions read its own pages, pages without a web address, the add-on store or the built-in PDF viewer. Open an article on a website instead.',
  },
  'page-gone': {
    title: 'The page is no longer open',
    text: 'It was closed, or another page was opened in its tab. Open the article and press the button again.',
  },
  'page-unavailable': {
    title: 'There is no page to read',
    text: 'The tab is empty, or the page didn’t load. Check the connection and reload the page.',
  },
  'too-large': {
    title: 'This page is too large to read',
    text: 'It has far more content than an article. Nothing on the page was changed; you can read it there.',
  },
  internal: {
    title: 'The article couldn’t be prepared',
    text: 'Something went wrong. Nothing on the page was changed; reload it and try again.',
  },
} satisfies Record<ExtractFailureReason, FailureMessage>;

/** The messages that each language provides in place of an article. */
export type FailureMessages = typeof messages;
