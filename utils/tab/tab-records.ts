import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';

/** The most tabs that are remembered; the oldest are forgotten. */
const MAX_TABS = 50;

/** Records about single tabs. They survive a stop of the background, until the browser closes. */
export interface TabRecords<T extends { tabId: number }> {
  /** Returns the record of a tab; null if there is none. */
  of(tabId: number): Promise<T | null>;
  /** Stores the record of a tab, in place of the one it has. */
  put(record: T): Promise<void>;
  /** Forgets the record of a tab. Returns whether there was one. */
  forget(tabId: number): Promise<boolean>;
}

/** Creates the records under a key of session storage. Call it once per background. Invalid records are ignored. */
export function createTabRecords<T extends { tabId: number }>(
  key: `session:${string}`,
  schema: v.GenericSchema<unknown, T>,
): TabRecords<T> {
  const stored = storage.defineItem<unknown>(key, { fallback: [] });
  const inOrder = createTaskQueue();
  async function read(): Promise<T[]> {
    const parsed = v.safeParse(v.array(schema), await stored.getValue());
    return parsed.success ? parsed.output : [];
  }
  const othersThan = (tabId: number, records: readonly T[]) =>
    records.filter((record) => record.tabId !== tabId);
  return {
    of: (tabId) =>
      inOrder(async () => (await read()).find((record) => record.tabId === tabId) ?? null),
    put: (record) =>
      inOrder(async () => {
        const next = [...othersThan(record.tabId, await read()), record];
        await stored.setValue(next.slice(-MAX_TABS));
      }),
    forget: (tabId) =>
      inOrder(async () => {
        const records = await read();
        const others = othersThan(tabId, records);
        if (others.length === records.length) return false;
        await stored.setValue(others);
        return true;
      }),
  };
}
