import Papa from 'papaparse';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';

/** A row of a CSV file. Fields are looked up by the lower-case names in the first line. */
export interface Row {
  /** From 1, without the header. */
  number: number;
  /** Returns the field, or an empty text if the row has none. */
  get(name: string): string;
  /** Whether its quotes are unbalanced, so that fields may have merged. */
  isBroken: boolean;
}

/** Parses CSV (RFC 4180) with a header. Reads one row more than allowed, so that a caller can detect too many. */
export function readRows(text: string): Row[] {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    preview: LIMITS.importRows + 2,
  });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const places = new Map(data[0]?.map((name, index) => [name.trim().toLowerCase(), index]));
  return data.slice(1).map((fields, index) => ({
    number: index + 1,
    get: (name) => fields[places.get(name) ?? -1] ?? '',
    isBroken: broken.has(index + 1),
  }));
}
