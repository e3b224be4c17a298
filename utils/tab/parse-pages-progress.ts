import * as v from 'valibot';
import { PAGE_FAILURES } from '@/utils/further-pages/page-failure';
import type { PagesProgress } from '@/utils/further-pages/pages-progress';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

const ProgressSchema = v.object({
  here: count,
  total: count,
  loaded: count,
  ahead: count,
  failed: v.pipe(
    v.array(v.object({ number: count, reason: v.picklist(PAGE_FAILURES) })),
    v.maxLength(100),
  ),
  missing: v.pipe(v.array(count), v.maxLength(100)),
}) satisfies v.GenericSchema<unknown, PagesProgress>;

/** Validates the progress that a page's process reports. Null if it is invalid. */
export function parsePagesProgress(value: unknown): PagesProgress | null {
  const parsed = v.safeParse(ProgressSchema, value);
  return parsed.success ? parsed.output : null;
}
