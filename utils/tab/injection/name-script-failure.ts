import type { ExtractFailureReason } from '@/utils/article/outcome/extract-failure';

/** Error messages of browsers that refuse a script, and their reasons. The first match wins. */
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
  // The button grants access to any page, so no access means no page: an empty tab or an error page.
  [/cannot access contents/i, 'page-unavailable'],
];

/**
 * Returns the reason for a browser's error message; `internal` if unknown. Firefox uses the same message for its own
 * pages and for errors; the address, which is visible for granted pages, distinguishes them.
 */
export function nameScriptFailure(
  message: string,
  address: string | undefined,
): ExtractFailureReason {
  if (address === undefined && /message manager disconnected/i.test(message)) {
    return 'restricted-page';
  }
  if (/missing host permission/i.test(message)) {
    return address === undefined ? 'restricted-page' : 'page-unavailable';
  }
  return MEANINGS.find(([pattern]) => pattern.test(message))?.[1] ?? 'internal';
}
