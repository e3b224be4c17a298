import { useMemo } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import type { PictureSources } from '@/components/article/images/picture-sources';
import { picturesMessages } from '@/utils/i18n/pictures-messages';
import type { OfflinePictures } from '@/utils/library/offline-pictures/offline-pictures';

/** Returns where the pictures of a saved article come from. The value changes only when a picture is stored or lost. */
export function useStoredSources(
  { addresses, missing }: OfflinePictures,
  onRetry: () => void,
): PictureSources {
  const messages = useMessages(picturesMessages);
  const [kept, lost] = [addresses.value, missing.value];
  // The callback may be new on each render, but does the same.
  return useMemo(() => {
    const placeholder = (reason: keyof typeof messages.reasons) => ({
      text: messages.placeholder.text(messages.reasons[reason]),
      retryLabel: messages.placeholder.retry,
      onRetry,
    });
    const missing = new Map([...lost].map(([src, reason]) => [src, placeholder(reason)] as const));
    return { kept, missing };
  }, [kept, lost, messages]);
}
