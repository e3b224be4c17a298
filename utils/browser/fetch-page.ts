import { fail, type Result, succeed } from '@/utils/article/outcome/result';

/** A page in an inert document, and its address after redirects. */
export interface FetchedPage {
  page: Document;
  url: string;
}

/** The timeout for a page. Milliseconds. */
const TIMEOUT = 30_000;
/** The largest page, in bytes as sent. */
const LARGEST_PAGE = 10_000_000;

/**
 * Fetches a page into an inert document: none of its scripts run and nothing else is requested. Cookies are sent only
 * to the origin of the calling script. Uses XMLHttpRequest, which honours the encoding that the page declares. Never
 * rejects: a page that is aborted, late or unreachable is `unreachable`; an error, another type or a huge page is
 * `refused`.
 */
export function fetchPage(
  url: string,
  signal?: AbortSignal,
): Promise<Result<FetchedPage, 'unreachable' | 'refused'>> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(fail('unreachable'));
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = TIMEOUT;
    request.onload = () => {
      const page = request.responseXML;
      const isPage = page !== null && request.status >= 200 && request.status < 300;
      resolve(isPage ? succeed({ page, url: request.responseURL || url }) : fail('refused'));
    };
    request.onprogress = ({ loaded }) => {
      if (loaded <= LARGEST_PAGE) return;
      resolve(fail('refused'));
      request.abort();
    };
    request.onerror = request.ontimeout = request.onabort = () => resolve(fail('unreachable'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send();
  });
}
