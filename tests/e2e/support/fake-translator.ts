/**
 * Runs in a page or in the world of its content scripts: puts a translator in the place of the browser's, whose language
 * packs cannot be downloaded in a test. It writes in upper case, and knows German.
 */
export const installFakeTranslator = (): void => {
  const session = {
    translate: async (text: string) => {
      await new Promise((done) => setTimeout(done, 20));
      return text.toUpperCase();
    },
    destroy() {},
  };
  const Translator = Object.assign(() => {}, {
    availability: async ({ sourceLanguage }: { sourceLanguage: string }) =>
      sourceLanguage === 'de' ? 'downloadable' : 'unavailable',
    create: async () => session,
  });
  Object.defineProperty(globalThis, 'Translator', { value: Translator, configurable: true });
};
