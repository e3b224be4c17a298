import { FileUp } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { transferMessages } from '@/utils/i18n/transfer-messages';
import styles from './DropZone.module.css';

interface DropZoneProps {
  onChoose(file: File): void;
}

/** A drop zone for one file, with a button to choose one. */
export function DropZone({ onChoose }: DropZoneProps) {
  const messages = useMessages(transferMessages).import;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const accept = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
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
        accept(event.dataTransfer?.files);
      }}
    >
      <Icon drawing={FileUp} />
      <p>{messages.drop}</p>
      <Button onPress={() => input.current?.click()}>{messages.choose}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={messages.choose}
        accept=".zip,.csv,.json,.html,.htm"
        onChange={(event) => accept(event.currentTarget.files)}
      />
    </div>
  );
}
