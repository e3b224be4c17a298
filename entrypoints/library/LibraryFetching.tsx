import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { libraryMessages } from '@/utils/i18n/library-messages';
import styles from './library.module.css';
import type { LibraryState } from './library-state';

/** Says which further page of a fetched article is being loaded, and ends that. Nothing if none is. */
export function LibraryFetching({ fetching }: Pick<LibraryState, 'fetching'>) {
  const messages = useMessages(libraryMessages);
  const page = fetching.pages.page.value;
  return (
    <div class={page ? styles.fetchAll : undefined}>
      <p role="status">{page && messages.loadingPage(page.number, page.total)}</p>
      {page && <Button onPress={fetching.pages.stop}>{messages.stopPages}</Button>}
    </div>
  );
}
