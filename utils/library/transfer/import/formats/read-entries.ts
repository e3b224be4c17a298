import * as v from 'valibot';
import type { ItemCollector } from '../collect-items';

/** Yields the valid entries of a list with their row numbers, from 1. Others are skipped and reported. */
export function* readEntries<Entry>(
  list: readonly unknown[],
  schema: v.GenericSchema<unknown, Entry>,
  into: Pick<ItemCollector, 'skip'>,
): Generator<{ row: number; entry: Entry }> {
  for (const [index, value] of list.entries()) {
    const row = index + 1;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) yield { row, entry: parsed.output };
    else into.skip('', row, 'unreadable-row');
  }
}
