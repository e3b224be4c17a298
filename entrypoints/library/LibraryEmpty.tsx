import { CircleAlert, Library, SearchX, Upload } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { MessagePage } from '@/components/feedback/MessagePage';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { DEFAULT_VIEW } from '@/utils/library/view/library-view';
import type { LibraryState } from './library-state';

/** In place of the list: why nothing is shown, and what can be done about it. */
export function LibraryEmpty({ state }: { state: LibraryState }) {
  const { messages } = useInterface();
  const words = useMessages(libraryMessages);
  const known = state.catalogue.state.value;
  const { search, section } = state.view.value;
  if (known.status === 'failed') {
    return (
      <MessagePage
        icon={CircleAlert}
        title={messages.libraryFailedTitle}
        text={messages.libraryFailedText}
      >
        <Button primary onPress={() => void state.catalogue.reload()}>
          {messages.tryAgain}
        </Button>
      </MessagePage>
    );
  }
  if (state.shown.value === null) return null;
  if (state.isEmpty.value) {
    return (
      <MessagePage icon={Library} title={words.emptyTitle} text={words.emptyText}>
        <Button icon={Upload} onPress={() => state.open({ name: 'import' })}>
          {words.import}
        </Button>
      </MessagePage>
    );
  }
  if (search.trim() !== '') {
    return (
      <MessagePage
        icon={SearchX}
        title={words.nothingFound(search.trim())}
        text={words.nothingFoundText}
      >
        <Button primary onPress={() => state.look({ search: '' })}>
          {words.clearSearch}
        </Button>
      </MessagePage>
    );
  }
  const isFiltered = state.isFiltered.value;
  return (
    <MessagePage
      icon={Library}
      title={words.nothingHere}
      text={isFiltered ? words.nothingInView : words.nothingInSection[section]}
    >
      {isFiltered && (
        <Button primary onPress={() => state.look({ ...DEFAULT_VIEW, section })}>
          {words.clearFilters}
        </Button>
      )}
    </MessagePage>
  );
}
