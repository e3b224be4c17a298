import 'fake-indexeddb/auto';

// A test that needs no document says so in its first line (`@vitest-environment node`): making one takes seconds.
if (typeof document !== 'undefined') await import('./setup-document');
