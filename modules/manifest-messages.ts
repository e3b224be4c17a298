import { defineWxtModule } from 'wxt/modules';
import type { ManifestMessages } from '../utils/i18n/en/manifest';
import { INTERFACE_LANGUAGES } from '../utils/i18n/languages';

/**
 * Writes `_locales/LANGUAGE/messages.json` from the manifest messages of each language folder, so that a language needs
 * only one folder.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', async (_wxt, files) => {
    for (const language of INTERFACE_LANGUAGES) {
      files.push({
        contents: toLocaleFile(await readMessages(language)),
        relativeDest: `_locales/${language}/messages.json`,
      });
    }
  });
});

async function readMessages(language: string): Promise<ManifestMessages> {
  const { messages } = await import(`../utils/i18n/${language}/manifest.ts`);
  return messages;
}

/** Converts messages to the format of chrome.i18n, in which each message is an object. */
function toLocaleFile(messages: ManifestMessages): string {
  const entries = Object.entries(messages).map(([name, message]) => [name, { message }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
