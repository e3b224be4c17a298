import Papa from 'papaparse';
import { LIMITS } from '@/utils/library/transfer/transfer-limits';

/** A row of a table, by the names in its first line, in lower case. */
export interface Row {
  /** From 1, the line of names not counted. */
  number: number;
  /** Empty where the row has no such field. */
  get(name: string): string;
  /** Whether its quotes are broken, so that fields may have run together. */
  isBroken: boolean;
}

/** Reads a table (CSV, RFC 4180) with a line of names. One row more than may be is read, so that too many are noticed. */
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
