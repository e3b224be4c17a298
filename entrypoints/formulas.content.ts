import { defineContentScript } from 'wxt/utils/define-content-script';
import { typesetTex } from '@/utils/reader/formulas/typeset-tex';

/** Provides the TeX typesetter to the reader over a page. Injected only for an article that needs it. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternTypesetTex = typesetTex;
  },
});
