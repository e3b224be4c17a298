import { useMessages } from '@/components/app/use-messages';
import { lookMessages } from '@/utils/i18n/look-messages';
import type { Look } from '@/utils/reader/look/look';
import { measureContrast } from '@/utils/reader/look/measure-contrast';
import styles from './CustomColours.module.css';

interface CustomColoursProps {
  look: Pick<Look, 'ownText' | 'ownGround'>;
  onChange(fields: Partial<Look>): void;
}

/** Text and background colour, and their contrast, updated as they change. */
export function CustomColours({ look, onChange }: CustomColoursProps) {
  const messages = useMessages(lookMessages);
  const contrast = measureContrast(look.ownText, look.ownGround);
  const grade = contrast >= 7 ? 'strong' : contrast >= 4.5 ? 'enough' : 'weak';
  return (
    <div class={styles.colours}>
      <label>
        <input
          type="color"
          value={look.ownText}
          onInput={({ currentTarget }) => onChange({ ownText: currentTarget.value })}
        />
        {messages.customText}
      </label>
      <label>
        <input
          type="color"
          value={look.ownGround}
          onInput={({ currentTarget }) => onChange({ ownGround: currentTarget.value })}
        />
        {messages.customBackground}
      </label>
      <p class={styles.contrast} data-grade={grade} role="status">
        <strong>{messages.contrast(contrast.toFixed(1))}</strong> {messages.grades[grade]}
      </p>
    </div>
  );
}
