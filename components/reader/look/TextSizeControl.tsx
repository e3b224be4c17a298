import { AArrowDown, AArrowUp } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { TextSizeSteps } from '@/components/controls/TextSizeSteps';
import { lookMessages } from '@/utils/i18n/look-messages';
import { LARGEST_STEP, SMALLEST_STEP, stepBy, textSizeOf } from '@/utils/reader/look/text-size';
import styles from './TextSizeControl.module.css';

interface TextSizeControlProps {
  step: number;
  /** Whether the size is set for this site only. */
  isForSite: boolean;
  onChoose(step: number): void;
}

/** The five text sizes, and buttons for one step more or less within the limits. */
export function TextSizeControl({ step, isForSite, onChoose }: TextSizeControlProps) {
  const messages = useMessages(lookMessages);
  const size = useRef<HTMLOutputElement>(null);
  const [rootSize, setRootSize] = useState(16);
  useLayoutEffect(() => {
    const root = size.current?.ownerDocument.documentElement;
    const view = root?.ownerDocument.defaultView;
    if (root && view) setRootSize(Number.parseFloat(view.getComputedStyle(root).fontSize) || 16);
  }, []);
  return (
    <div class={styles.control}>
      <TextSizeSteps step={step} onChoose={onChoose} />
      <div class={styles.fine}>
        <IconButton
          icon={AArrowDown}
          label={messages.smaller}
          isDisabled={step === SMALLEST_STEP}
          onPress={() => onChoose(stepBy(step, -1))}
        />
        <output ref={size}>
          {messages.sizeIs(Math.round(textSizeOf(step, rootSize)), isForSite)}
        </output>
        <IconButton
          icon={AArrowUp}
          label={messages.larger}
          isDisabled={step === LARGEST_STEP}
          onPress={() => onChoose(stepBy(step, 1))}
        />
      </div>
    </div>
  );
}
