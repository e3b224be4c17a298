import { type Signal, useSignal } from '@preact/signals';
import { LoaderCircle, Share } from 'lucide';
import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { useDisclosure } from '@/components/controls/use-disclosure';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { type ExportActions, ExportItems } from './ExportItems';
import styles from './ExportMenu.module.css';

interface ExportMenuProps extends ExportActions {
  /** Whether it is open, for a parent that opens it with a key; else it keeps its own state. */
  isOpen?: Signal<boolean>;
  /** While an export is in progress. */
  isBusy: boolean;
}

/** The export menu: a button and a list of buttons below it. */
export function ExportMenu(props: ExportMenuProps) {
  const { isBusy } = props;
  const messages = useMessages(readerMessages).export;
  const own = useSignal(false);
  const isOpen = props.isOpen ?? own;
  const root = useRef<HTMLDivElement>(null);
  useDisclosure(root, isOpen);
  return (
    <div ref={root} class={styles.menu} data-busy={isBusy || undefined}>
      <IconButton
        icon={isBusy ? LoaderCircle : Share}
        label={`${messages.title} (E)`}
        spokenLabel={messages.title}
        isDisabled={isBusy}
        isExpanded={isOpen.value}
        onPress={() => {
          isOpen.value = !isOpen.value;
        }}
      />
      <span class="spoken" role="status">
        {isBusy && messages.busy}
      </span>
      {isOpen.value && (
        <ExportItems
          {...props}
          onChoose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}
