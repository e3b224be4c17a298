import 'fake-indexeddb/auto';
import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The framework installs its browser as a stub, once per worker. Without this, a file that removes its own stubs would
// also remove the browser for all later files.
vi.unstubAllGlobals();
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

// A test that needs no document declares `@vitest-environment node` in its first line, because creating one takes
// seconds.
if (typeof document !== 'undefined') await import('./setup-document');

// A part of the interface that loads when it is first needed may still be loading when the last test of a file ends,
// and could not load without the document.
afterAll(() => vi.dynamicImportSettled());
