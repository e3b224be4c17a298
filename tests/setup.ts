import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The framework puts its browser there as a stub, and once a worker: a file that takes its own stubs away takes that one
// along, for all files after it.
vi.unstubAllGlobals();
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

// A test that needs no document says so in its first line (`@vitest-environment node`): making one takes seconds.
if (typeof document !== 'undefined') await import('./setup-document');
