import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';

/** Sanitises an article. Returns null if it may not be stored. Rejects if the browser does not provide a parser. */
export type ArticleSanitiser = (article: Article) => Promise<Article | null>;

/** The type of the messages to the document that sanitises. */
const SANITISE = 'lectern-sanitise';
const DOCUMENT = '/sanitiser.html';

const RequestSchema = v.object({ type: v.literal(SANITISE), article: v.unknown() });
const ResponseSchema = v.object({ article: v.unknown() });

/** Returns the article, unchecked, of a message to the document that sanitises; null for any other message. */
export function parseSanitiseRequest(message: unknown): unknown {
  const parsed = v.safeParse(RequestSchema, message);
  return parsed.success ? parsed.output.article : null;
}

/** The part of Chromium's API that opens a document without a window. The types of the polyfill lack it. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/**
 * Creates a sanitiser that uses a document without a window, because a service worker has no parser. The document opens
 * with the first article and closes itself after some idle time.
 */
export function createArticleSanitiser(): ArticleSanitiser {
  let opening: Promise<void> | null = null;
  // Saves at the same time share one opening: the browser refuses a second document while the first is loading.
  const open = () => {
    opening ??= openDocument().finally(() => {
      opening = null;
    });
    return opening;
  };
  const openAndSend = async (message: object): Promise<unknown> => {
    await open();
    return browser.runtime.sendMessage(message).catch(() => undefined);
  };
  return async (article) => {
    const message = { type: SANITISE, article };
    // It may close between the two steps, so it is opened once more if there is no answer.
    const answer = (await openAndSend(message)) ?? (await openAndSend(message));
    const parsed = v.safeParse(ResponseSchema, answer);
    if (!parsed.success) throw new Error('the article could not be sanitised');
    return parseArticle(parsed.output.article);
  };
}

async function openDocument(): Promise<void> {
  const url = browser.runtime.getURL(DOCUMENT);
  const contexts = await browser.runtime.getContexts({ documentUrls: [url] });
  if (contexts.length > 0) return;
  const offscreen = Reflect.get(browser, 'offscreen') as Offscreen;
  await offscreen.createDocument({
    url: DOCUMENT,
    reasons: ['DOM_PARSER'],
    justification: 'Sanitises articles before they are stored.',
  });
}
