import {
  CircleAlert,
  Cookie,
  FileSearch,
  FileX,
  Hourglass,
  type IconNode,
  LockKeyhole,
  Shield,
  WifiOff,
} from 'lucide';
import type { ExtractFailureReason } from '@/utils/article/outcome/extract-failure';
import type { PageReason } from '@/utils/article/partial/partial-reason';

/** What can be offered to someone whose page could not be read. */
export type FailureOffer = 'readAgain' | 'tryAgain' | 'tryAnyway' | 'openLibrary' | 'copyDetails';

interface FailureRow {
  icon: IconNode;
  /** Most useful first. */
  offers: readonly FailureOffer[];
}

/** How each failure is shown. Its text is in `failureMessages`. */
export const FAILURES: Readonly<Record<ExtractFailureReason, FailureRow>> = {
  'not-an-article': { icon: FileSearch, offers: ['tryAnyway'] },
  'empty-page': { icon: FileSearch, offers: ['tryAgain'] },
  'page-unavailable': { icon: WifiOff, offers: ['tryAgain', 'openLibrary'] },
  'page-gone': { icon: FileX, offers: ['tryAgain'] },
  'restricted-page': { icon: Shield, offers: ['openLibrary'] },
  'not-a-web-page': { icon: FileX, offers: ['openLibrary'] },
  'too-large': { icon: CircleAlert, offers: [] },
  internal: { icon: CircleAlert, offers: ['tryAgain', 'copyDetails'] },
};

/** How a page that hides its article is shown. Its text is in `partialMessages`. */
export const OBSTACLES: Readonly<Record<PageReason, FailureRow>> = {
  consent: { icon: Cookie, offers: ['readAgain', 'tryAnyway'] },
  preview: { icon: LockKeyhole, offers: ['readAgain', 'tryAnyway'] },
  loading: { icon: Hourglass, offers: ['readAgain', 'tryAnyway'] },
};
