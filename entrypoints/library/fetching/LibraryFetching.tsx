import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { furtherPagesMessages } from '@/utils/i18n/further-pages-messages';
import styles from '../library.module.css';
import type { LibraryState } from '../library-state';

/** Shows which further page of a fetched article is being loaded, with a button to stop. Renders nothing if none is. */
export function LibraryFetching({ fetching }: Pick<LibraryState, 'fetching'>) {
  const messages = useMessages(furtherPagesMessages);
  const page = fetching.pages.page.value;
  return (
    <div class={page ? styles.fetchAll : undefined}>
      <p role="status">{page && messages.loading(page.number, page.total)}</p>
      {page && <Button onPress={fetching.pages.stop}>{messages.stop}</Button>}
    </div>
  );
}
