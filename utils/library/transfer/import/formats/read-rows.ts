import Papa from 'papaparse';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';
import type { ItemCollector } from '../collect-items';

/** A row of a CSV file. Fields are looked up by the lower-case names in the first line. */
export interface Row {
  /** From 1, without the header. */
  number: number;
  /** Returns the field, or an empty text if the row has none. */
  get(name: string): string;
}

/** Where broken rows are reported. */
type SkippedRows = Pick<ItemCollector, 'skip'>;

/**
 * Yields the rows of CSV (RFC 4180) with a header. Rows with unbalanced quotes, whose fields may have merged, are
 * skipped and reported. Reads one row more than allowed, so that a caller can detect too many.
 */
export function* readRows(text: string, into: SkippedRows): Generator<Row> {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    preview: LIMITS.importRows + 2,
  });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const columns = new Map(data[0]?.map((name, index) => [name.trim().toLowerCase(), index]));
  for (const [index, fields] of data.slice(1).entries()) {
    const number = index + 1;
    const get = (name: string) => fields[columns.get(name) ?? -1] ?? '';
    if (broken.has(number)) into.skip(get('title'), number, 'unreadable-row');
    else yield { number, get };
  }
}
