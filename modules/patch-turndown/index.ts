import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { removeParserCheck } from './remove-parser-check';

/** Removes the parser check that turndown runs when it is loaded. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'lectern:patch-turndown',
        transform(code, id) {
          const isTurndown = /turndown\/lib\/turndown\.browser\.es\.js$/.test(id);
          return isTurndown ? { code: removeParserCheck(code), map: null } : undefined;
        },
      },
    ],
  }));
});
