import type { ExtractFailureReason } from '@/utils/article/extract-failure';

/** What the browsers say when a script cannot be put into a page, and what it means. First match wins. */
const MEANINGS: readonly [RegExp, ExtractFailureReason][] = [
  [/showing error page|error page/i, 'page-unavailable'],
  [
    /no tab with id|invalid tab id|frame .* was removed|no frame with id|tab was closed|message manager disconnected|document was unloaded/i,
    'page-gone',
  ],
  [
    /cannot access|cannot be scripted|missing host permission|not allowed|extensions gallery|cannot script|must request permission/i,
    'restricted-page',
  ],
];

/** Names the failure behind a browser's message; `internal` when nobody foresaw it. */
export function nameScriptFailure(message: string): ExtractFailureReason {
  return MEANINGS.find(([pattern]) => pattern.test(message))?.[1] ?? 'internal';
}
