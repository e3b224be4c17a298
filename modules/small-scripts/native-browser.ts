/** The browser's own API in place of the polyfill: with manifest version 3 both browsers return promises. */
export const browser: unknown =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
