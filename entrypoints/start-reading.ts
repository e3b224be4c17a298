import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '@/utils/tab/start-reading';

/** The popup's first script: small, so that the page is being read while the rest of the popup is loaded. */
export default defineUnlistedScript(() => {
  startReading(location.search);
});
