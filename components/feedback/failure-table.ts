import { CircleAlert, FileSearch, FileX, type IconNode, Shield, WifiOff } from 'lucide';
import type { ExtractFailureReason } from '@/utils/article/outcome/extract-failure';

/** What can be offered to someone whose page could not be read. */
export type FailureOffer = 'tryAgain' | 'tryAnyway' | 'openLibrary' | 'copyDetails';

interface FailureRow {
  icon: IconNode;
  /** The most useful first. */
  offers: readonly FailureOffer[];
}

/** How each failure is shown. Its text is `messages.failures[reason]`. */
export const FAILURES: Readonly<Record<ExtractFailureReason, FailureRow>> = {
  'not-an-article': { icon: FileSearch, offers: ['tryAnyway'] },
  'empty-page': { icon: FileSearch, offers: ['tryAgain'] },
  'page-unavailable': { icon: WifiOff, offers: ['tryAgain'] },
  'page-gone': { icon: FileX, offers: ['tryAgain'] },
  'restricted-page': { icon: Shield, offers: ['openLibrary'] },
  'not-a-web-page': { icon: FileX, offers: ['openLibrary'] },
  'too-large': { icon: CircleAlert, offers: [] },
  internal: { icon: CircleAlert, offers: ['tryAgain', 'copyDetails'] },
};
