import { useMemo } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import type { PictureSources } from '@/components/article/images/picture-sources';
import { picturesMessages } from '@/utils/i18n/pictures-messages';
import type { OfflinePictures } from '@/utils/library/offline-pictures/offline-pictures';

/** Where the pictures of a saved article come from: the same value until something is kept or lost. */
export function useKeptSources(
  { addresses, missing }: OfflinePictures,
  onRetry: () => void,
): PictureSources {
  const words = useMessages(picturesMessages);
  const [kept, lost] = [addresses.value, missing.value];
  // The callback may differ each time; what it does does not.
  return useMemo(() => {
    const standIn = (reason: keyof typeof words.reasons) => ({
      text: words.placeholder.text(words.reasons[reason]),
      retryLabel: words.placeholder.retry,
      onRetry,
    });
    const standIns = new Map([...lost].map(([src, reason]) => [src, standIn(reason)] as const));
    return { kept, missing: standIns };
  }, [kept, lost, words]);
}
