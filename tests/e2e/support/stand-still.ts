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
