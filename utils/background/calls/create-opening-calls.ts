import { createCaller } from '@/utils/messaging/calls';
import type { OpeningCalls } from './opening-calls';

/** Returns the calls about sites where the reader opens automatically. Each rejects if it is refused. */
export function createOpeningCalls(): Omit<OpeningCalls, 'openHere'> {
  const call = createCaller<OpeningCalls>();
  return {
    openOnSiteHere: call('openOnSiteHere'),
    changeOpeningHere: call('changeOpeningHere'),
  };
}
