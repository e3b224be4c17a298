import type { Page } from '@playwright/test';

/**
 * Suspends the page in the middle of a write: at call number `count` of a method of its database. Returns a function
 * that waits until it is suspended.
 */
export async function standStillAt(
  page: Page,
  owner: 'IDBObjectStore' | 'IDBCursor',
  method: 'put' | 'update',
  count: number,
): Promise<() => Promise<unknown>> {
  await page.addInitScript(
    ({ owner, method, count }) => {
      type Methods = Record<string, (...given: unknown[]) => unknown>;
      // Each of the classes has its method, which the types keep apart.
      const { prototype } = (globalThis as unknown as Record<string, { prototype: Methods }>)[
        owner
      ] as { prototype: Methods };
      const real = prototype[method] as Methods[string];
      let calls = 0;
      prototype[method] = function (...given: unknown[]) {
        calls += 1;
        if (calls < count) return real.apply(this, given);
        console.log('stands still');
        for (;;);
      };
    },
    { owner, method, count },
  );
  return () => page.waitForEvent('console', (message) => message.text() === 'stands still');
}

/**
 * Keeps the transaction of call number `count` of `put` open for ever, without suspending the page: the pages of the
 * extension share a process. Returns a function that waits until it is held.
 */
export async function holdWriteAt(page: Page, count: number): Promise<() => Promise<unknown>> {
  await page.addInitScript((last) => {
    const { prototype } = IDBObjectStore;
    const real = prototype.put;
    let calls = 0;
    prototype.put = function (...given) {
      calls += 1;
      if (calls !== last) return real.apply(this, given);
      const keepOpen = () => {
        this.count().onsuccess = keepOpen;
      };
      keepOpen();
      console.log('holds a write');
      // Its request never gets a result.
      return Object.create(IDBRequest.prototype, {
        addEventListener: { value: () => undefined },
        removeEventListener: { value: () => undefined },
      });
    };
  }, count);
  return () => page.waitForEvent('console', (message) => message.text() === 'holds a write');
}
