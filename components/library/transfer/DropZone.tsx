import { FileUp } from 'lucide';
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import styles from './DropZone.module.css';
import { FileButton } from './FileButton';

interface DropZoneProps {
  onChoose(file: File): void;
}

/** A drop zone for one file, with a button to choose one. */
export function DropZone({ onChoose }: DropZoneProps) {
  const messages = useMessages(transferMessages).import;
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an alternative to the button inside.
    <div
      class={styles.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onChoose(file);
      }}
    >
      <Icon drawing={FileUp} />
      <p>{messages.drop}</p>
      <FileButton label={messages.choose} onChoose={onChoose} />
    </div>
  );
}
