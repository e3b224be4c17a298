/** English messages about translating an article on this device. Every language provides the same. */
export const messages = {
  translate: (language: string) => `Translate to ${language}`,
  showOriginal: 'Show original',
  stop: 'Stop translating',
  stopShort: 'Stop',
  preparing: 'Preparing the browser’s translator…',
  downloading: (percent: number) => `Downloading the browser’s language pack: ${percent}%`,
  translating: (done: number, total: number) => `Translating: ${done} of ${total} paragraphs`,
  translated: (from: string) => `Translated from ${from} by the browser, on this device.`,
  translatedInPart: (from: string) =>
    `Partly translated from ${from} by the browser, on this device.`,
  failed: 'The browser couldn’t translate this article.',
  downloadFailed: 'The browser couldn’t download the language pack.',
};

/** The messages that each language provides about translating. */
export type TranslationMessages = typeof messages;
