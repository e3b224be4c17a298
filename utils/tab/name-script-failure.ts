import type { ExtractFailureReason } from '@/utils/article/outcome/extract-failure';

/** What the browsers say when a script cannot be put into a page, and what it means. First match wins. */
const MEANINGS: readonly [RegExp, ExtractFailureReason][] = [
  [/showing error page/i, 'page-unavailable'],
  [
    /no tab with id|invalid tab id|frame .* was removed|no frame with id|tab was closed|message manager disconnected|document was unloaded/i,
    'page-gone',
  ],
  [
    /cannot access an? [\w-]+:|cannot be scripted|extensions gallery|not allowed/i,
    'restricted-page',
  ],
  // The button grants every page there is; without a page (an empty tab, the browser's own error) there is no grant.
  [/cannot access contents/i, 'page-unavailable'],
];

/**
 * Names the failure behind a browser's message; `internal` when nobody foresaw it. Firefox says the same of its own
 * pages and of its errors: there the address tells, which it shows for a page that was granted.
 */
export function nameScriptFailure(
  message: string,
  address: string | undefined,
): ExtractFailureReason {
  if (/missing host permission/i.test(message)) {
    return address === undefined ? 'restricted-page' : 'page-unavailable';
  }
  return MEANINGS.find(([pattern]) => pattern.test(message))?.[1] ?? 'internal';
}
