import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { quietTurndown } from './quiet-turndown';

/** Removes the code that turndown runs when it is loaded, from every page and script. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'lectern:quiet-turndown',
        transform(code, id) {
          const isTurndown = /turndown\/lib\/turndown\.browser\.es\.js$/.test(id);
          return isTurndown ? { code: quietTurndown(code), map: null } : undefined;
        },
      },
    ],
  }));
});
