import { cleanup } from '@testing-library/preact';
import { options } from 'preact';
import { afterAll, afterEach } from 'vitest';

// What jsdom lacks and components call; tests that depend on one of these define their own.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollBy ??= () => undefined;
globalThis.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(cleanup);

// Preact runs effects after the next frame. When a file ends, its document is removed before that.
const scheduled = new Set<ReturnType<typeof setTimeout>>();
options.requestAnimationFrame = (flush) => {
  const timer = setTimeout(() => {
    scheduled.delete(timer);
    flush();
  });
  scheduled.add(timer);
};
afterAll(() => {
  for (const timer of scheduled) clearTimeout(timer);
});
