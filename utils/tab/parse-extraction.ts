import * as v from 'valibot';
import type { Article } from '@/utils/article/article';
import {
  EXTRACT_FAILURE_REASONS,
  type ExtractFailure,
} from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { parseArticle } from '@/utils/article/parse-article';
import { shortenArticle } from '@/utils/article/shorten-article';

const OutcomeSchema = v.object({
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), value: v.unknown() }),
    v.object({
      ok: v.literal(false),
      error: v.object({
        reason: v.picklist(EXTRACT_FAILURE_REASONS),
        cause: v.nullable(v.string()),
      }),
    }),
  ]),
});

/**
 * Validates a result from a page's process. No result means that the page was left meanwhile; an invalid one is an
 * internal error.
 */
export function parseExtraction(answer: unknown): Result<Article, ExtractFailure> {
  if (answer === undefined || answer === null) return fail({ reason: 'page-gone', cause: null });
  const parsed = v.safeParse(OutcomeSchema, answer);
  if (!parsed.success) return fail({ reason: 'internal', cause: describeIssues(parsed.issues) });
  const { result } = parsed.output;
  if (!result.ok) return fail(result.error);
  const article = parseArticle(result.value);
  return article
    ? succeed(shortenArticle(article))
    : fail({ reason: 'internal', cause: 'the article is not valid' });
}

function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ');
}
