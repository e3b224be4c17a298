import { FileInput, Library, SearchX } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { LibraryFailure } from '@/components/feedback/LibraryFailure';
import { MessagePage } from '@/components/feedback/MessagePage';
import { libraryMessages } from '@/utils/i18n/library-messages';
import { DEFAULT_VIEW } from '@/utils/library/view/library-view';
import type { LibraryState } from './library-state';

/** A message in place of an empty list: why it is empty, and what to do. */
export function LibraryEmpty({ state }: { state: LibraryState }) {
  const messages = useMessages(libraryMessages);
  const known = state.entryList.state.value;
  const { search, section } = state.view.value;
  if (known.status === 'failed') {
    return (
      <LibraryFailure
        reason={known.failure.reason}
        onTryAgain={() => void state.entryList.reload()}
      />
    );
  }
  if (state.shown.value === null) return null;
  if (state.isEmpty.value) {
    return (
      <MessagePage icon={Library} title={messages.emptyTitle} text={messages.emptyText}>
        <Button icon={FileInput} onPress={() => state.open({ name: 'import' })}>
          {messages.import}
        </Button>
      </MessagePage>
    );
  }
  if (search.trim() !== '') {
    return (
      <MessagePage
        icon={SearchX}
        title={messages.nothingFound(search.trim())}
        text={messages.nothingFoundText}
      >
        <Button isPrimary onPress={() => state.changeView({ search: '' })}>
          {messages.clearSearch}
        </Button>
      </MessagePage>
    );
  }
  const isFiltered = state.isFiltered.value;
  return (
    <MessagePage
      icon={Library}
      title={messages.nothingHere}
      text={isFiltered ? messages.nothingInView : messages.nothingInSection[section]}
    >
      {isFiltered && (
        <Button isPrimary onPress={() => state.changeView({ ...DEFAULT_VIEW, section })}>
          {messages.clearFilters}
        </Button>
      )}
    </MessagePage>
  );
}
