import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';

interface FileButtonProps {
  label: string;
  isPrimary?: boolean;
  onChoose(file: File): void;
}

/** A button that opens the browser's dialog to choose a file to import. */
export function FileButton({ label, isPrimary = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button isPrimary={isPrimary} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".zip,.csv,.json,.html,.htm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
