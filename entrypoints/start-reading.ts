import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '@/utils/tab/start-reading';

/** The popup's first script. It is small, so that the page is read while the rest of the popup loads. */
export default defineUnlistedScript(() => {
  startReading(location.search);
});
